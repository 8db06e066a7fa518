#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadMemory, TellsMemoryFromStorage) {
    const ReaderCase cases[] = {
        {"It has 8GB of RAM.", "memory.ram 8 [8GB]"},
        {"It has 128GB of storage.", "memory.storage 128 [128GB]"},
        {"It has 8GB of RAM and 128GB of storage.",
         "memory.ram 8 [8GB]; memory.storage 128 [128GB]"},
        {"It has 8GB RAM and 256GB internal storage.",
         "memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"It has 8GB/256GB.", "memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"It has 8GB + 256GB.", "memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"It has 8/256GB.", "memory.ram 8 [8]; memory.storage 256 [256GB]"},
        {"It has 12+512GB.", "memory.ram 12 [12]; memory.storage 512 [512GB]"},
        {"It has 6GB or 8GB of RAM.", "memory.ram 6 [6GB]; memory.ram 8 [8GB]"},
        {"It has 6/8GB of RAM.", "memory.ram 6 [6]; memory.ram 8 [8GB]"},
        {"It has up to 12GB of RAM.", "memory.ram 12 [12GB]"},
        {"It has 128GB or 256GB of storage.",
         "memory.storage 128 [128GB]; memory.storage 256 [256GB]"},
        {"It has up to 1TB of storage.", "memory.storage 1024 [1TB]"},
        {"It has 16GB of LPDDR5 memory and 512GB of UFS 3.1.",
         "memory.ram 16 [16GB]; memory.storage 512 [512GB]"},
        {"RAM is 8GB and storage is 128GB.", "memory.ram 8 [8GB]; memory.storage 128 [128GB]"},
        {"It has 6GB + 128GB, 8GB + 128GB and 8GB + 256GB versions.",
         "memory.ram 6 [6GB]; memory.storage 128 [128GB]; memory.ram 8 [8GB]; "
         "memory.storage 128 [128GB]; memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"The 256GB version costs more.", "memory.storage 256 [256GB]"},
        {"It has 6GB RAM with 64GB.", "memory.ram 6 [6GB]; memory.storage 64 [64GB]"},
        {"It has 8GB and 256GB of storage.", "memory.ram 8 [8GB]; memory.storage 256 [256GB]"},
        {"It has 12GB/16GB of RAM and 256GB/512GB/1TB of storage.",
         "memory.ram 12 [12GB]; memory.ram 16 [16GB]; memory.storage 256 [256GB]; "
         "memory.storage 512 [512GB]; memory.storage 1024 [1TB]"},
        {"It has 3GB of RAM and 16/64GB of eMMC.",
         "memory.ram 3 [3GB]; memory.storage 16 [16]; memory.storage 64 [64GB]"},
        {"It has an internal memory of 32 or 64GB.",
         "memory.storage 32 [32]; memory.storage 64 [64GB]"},
        {"It has 512MB of RAM and 4GB of storage.",
         "memory.ram 0.5 [512MB]; memory.storage 4 [4GB]"},
        {"It has half a terabyte of storage.", "memory.storage 512 [half a terabyte]"},
        {"It has 6GB RAM+64GB and 8GB RAM+128GB.",
         "memory.ram 6 [6GB]; memory.storage 64 [64GB]; memory.ram 8 [8GB]; "
         "memory.storage 128 [128GB]"},
        {"It has 32GB of expandable built-in storage.", "memory.storage 32 [32GB]"},
        {"It has 16GB built in.", "memory.storage 16 [16GB]"},
        {"The card adds to the 32GB memory.", "memory.storage 32 [32GB]"},
        {"RAM: 64 GB", "memory.storage 64 [64 GB]"},
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMemory, TellsBareSizesByWhatStandsBesideThem) {
    const ReaderCase cases[] = {
        {"It comes in 16GB, 32GB and 64GB versions.",
         "memory.storage 16 [16GB]; memory.storage 32 [32GB]; memory.storage 64 [64GB]"},
        {"It costs $199 for 16GB and $299 for 32GB.",
         "memory.storage 16 [16GB]; memory.storage 32 [32GB]"},
        {"It comes in 8GB and 12GB variants.", "memory.ram 8 [8GB]; memory.ram 12 [12GB]"},
        {"It has 2GB of RAM and 16GB.", "memory.ram 2 [2GB]; memory.storage 16 [16GB]"},
        {"It has 16GB and 512GB.", "memory.ram 16 [16GB]; memory.storage 512 [512GB]"},
        {"It has a Snapdragon 820, 4GB.", "memory.ram 4 [4GB]"},
        {"It has a Helio G37 and 3GB.", "memory.ram 3 [3GB]"},
        {"It has a Snapdragon 400, 8GB.", ""},
        {"It has 4GB.", ""},
        {"It has an LCD, 2018, 3GB of RAM.", "memory.ram 3 [3GB]"},
        {"It has 4GB of RAM, 2GB less than before.", "memory.ram 4 [4GB]"},
        {"It has 16GB.", ""},
        {"The update takes 100MB.", ""},
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMemory, LeavesOutVirtualMemoryAndCards) {
    const ReaderCase cases[] = {
        {"It has 5GB of virtual RAM.", ""},
        {"It has 8GB of RAM and 5GB of virtual RAM.", "memory.ram 8 [8GB]"},
        {"It takes microSD cards of up to 1TB.", ""},
        {"Storage is expandable up to 1TB.", ""},
        {"This is expandable to 32GB in one version and 64GB in the other.", ""},
        {"It has 128GB of storage, expandable up to 1TB.", "memory.storage 128 [128GB]"},
        {"The film takes 8GB.", ""},
        {"It has 8GB+8GB extended RAM.", "memory.ram 8 [8GB]"},
        {"It has 8GB of memory, extendable by 5GB through RAM Turbo.", "memory.ram 8 [8GB]"},
        {"It has 8GB RAM, up to 16GB with virtual memory.", "memory.ram 8 [8GB]"},
        {"It has 8GB RAM plus 4GB of virtual RAM.", "memory.ram 8 [8GB]"},
        {"It has 128GB of expandable storage.", "memory.storage 128 [128GB]"},
        {"It has 128GB of non-expandable storage.", "memory.storage 128 [128GB]"},
        {"It has up to 1TB of expandable storage.", ""},
        {"It is expandable up to 1TB storage.", ""},
        {"It has 128GB of space, which can be taken up to 1TB.",
         "memory.storage 128 [128GB]; memory.card_slot true [1TB]"},
        {"It has 512MByte of RAM and 4GByte of storage.",
         "memory.ram 0.5 [512MByte]; memory.storage 4 [4GByte]"},
        {"It comes with 50GB of cloud storage.", ""},
        {"It comes with OneDrive storage of 30GB.", ""},
        {"It comes with storage of 30GB.", "memory.storage 30 [30GB]"},
        {"The plan has 10GB of data.", ""},
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMemory, KnowsWhatBecomesOfASize) {
    const ReaderCase cases[] = {
        {"There is 16GB, and a slot for a card of up to 32GB.", "memory.storage 16 [16GB]"},
        {"Storage: 128GB (expandable)", "memory.storage 128 [128GB]"},
        {"The 128GB can't be expanded.", "memory.storage 128 [128GB]"},
        {"A microSD card adds up to 1TB.", ""},
        {"microSD, max 512GB", ""},
        {"Extended RAM can add 4GB from storage.", ""},
        {"It has 8GB of RAM and 128GB of storage.",
         "memory.ram 8 [8GB]; memory.storage 128 [128GB]"},
        {"It runs on an A18, 8GB of RAM help.", "memory.ram 8 [8GB]"},
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMemory, ReadsSizesWithoutTheirUnit) {
    const ReaderCase cases[] = {
        {"It has storage of 256 or 512.", "memory.storage 256 [256]; memory.storage 512 [512]"},
        {"It has 128 or 256 of storage.", "memory.storage 128 [128]; memory.storage 256 [256]"},
        {"It has 128GB or 256 if you pay.", "memory.storage 128 [128GB]; memory.storage 256 [256]"},
        {"It has 3GB/32GB, or 2/16 for less.",
         "memory.ram 3 [3GB]; memory.storage 32 [32GB]; memory.ram 2 [2]; memory.storage 16 [16]"},
        {"It got 2/16 points.", ""},
        {"It has 128GB and 256 cores.", "memory.storage 128 [128GB]"},
        {"It has 8GB of RAM and 16 in a row.", "memory.ram 8 [8GB]"},
        {"It has a gig of RAM.", "memory.ram 1 [a gig]"},
        {"It has half a gig of RAM.", "memory.ram 0.5 [half a gig]"},
        {"It needs a gig of data.", ""},
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMemory, KnowsSizesByTheSubjectAndByWhatTheyAreSetAgainst) {
    const ReaderCase cases[] = {
        {"RAM is likely to be 1GB again.", "memory.ram 1 [1GB]"},
        {"The RAM has gone from 8GB to 12GB.", "memory.ram 8 [8GB]; memory.ram 12 [12GB]"},
        {"The RAM has gone from the old phone's 8GB to 12GB.", "memory.ram 8 [8GB]"},
        {"It has 32GB of storage rather than 16GB.",
         "memory.storage 32 [32GB]; memory.storage 16 [16GB]"},
        {"It has 8GB of RAM, and a film takes 2GB.", "memory.ram 8 [8GB]; memory.ram 2 [2GB]"},
    };
    expectFindings(readMemory, cases);
    EXPECT_EQ(dumpClaims("The Pixel 9 Pro has 12GB of RAM. The Pixel 8 has 8GB."),
              "Pixel 9 Pro: memory.ram 12; Pixel 8: memory.ram 8");
    EXPECT_EQ(dumpClaims("The Pixel 9 Pro has a good screen. The Pixel 8 has 8GB."), "");
}

TEST(ReadMemory, TakesExpandedStorageForRoomForCards) {
    const ReaderCase cases[] = {
        {"It has 128GB of storage, which can be taken up to 1TB.",
         "memory.storage 128 [128GB]; memory.card_slot true [1TB]"},
        {"The 64GB of storage can be expanded to 512GB.",
         "memory.storage 64 [64GB]; memory.card_slot true [512GB]"},
        {"The 8GB of RAM can be increased to 16GB.", "memory.ram 8 [8GB]"},
        {"The 12GB of RAM can be expanded to 36GB with virtual memory.", "memory.ram 12 [12GB]"},
        {"The 64GB of storage can be expanded to 512GB in the cloud.", "memory.storage 64 [64GB]"},
        {"The 64GB of storage cannot be expanded to 512GB.", "memory.storage 64 [64GB]"},
    };
    expectFindings(readMemory, cases);
}

}  // namespace
}  // namespace speclens::test
