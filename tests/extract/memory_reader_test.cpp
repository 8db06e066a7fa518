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
    };
    expectFindings(readMemory, cases);
}

TEST(ReadMemory, LeavesOutVirtualMemoryAndCards) {
    const ReaderCase cases[] = {
        {"It has 5GB of virtual RAM.", ""},
        {"It has 8GB of RAM and 5GB of virtual RAM.", "memory.ram 8 [8GB]"},
        {"It takes microSD cards of up to 1TB.", ""},
        {"Storage is expandable up to 1TB.", ""},
        {"It has 128GB of storage, expandable up to 1TB.", "memory.storage 128 [128GB]"},
        {"The film takes 8GB.", ""},
    };
    expectFindings(readMemory, cases);
}

}  // namespace
}  // namespace speclens::test
