#include "core/exchange/atomic_file.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "core/spec/error.h"
#include "tests/support/process_limits.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

namespace fs = std::filesystem;
using test::readFile;
using test::TemporaryFolder;
using testing::HasSubstr;

std::string complaint(const std::string& path, std::string_view content) {
    try {
        writeFileAtomically(path, content);
    } catch (const Error& error) {
        EXPECT_EQ(error.where(), path);
        return error.what();
    }
    return "";
}

TEST(WriteFileAtomically, WritesNewFilesAndReplacesOldOnes) {
    const TemporaryFolder folder;
    const std::string path = folder / "a.csv";
    for (const std::string& content : {std::string("new"), std::string("replaced\0x", 10),
                                       std::string(300'000, 'x'), std::string()}) {
        writeFileAtomically(path, content);
        EXPECT_EQ(readFile(path), content);
    }
    EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(WriteFileAtomically, GivesANewFileTheUsualPermissionsAndKeepsOldOnes) {
    const TemporaryFolder folder;
    const mode_t previous = ::umask(0027);
    writeFileAtomically(folder / "new", "x");
    ::umask(previous);
    EXPECT_EQ(fs::status(folder / "new").permissions(), fs::perms{0640});

    const std::string old = folder.write("old", "x");
    fs::permissions(old, fs::perms{0604});
    writeFileAtomically(old, "y");
    EXPECT_EQ(fs::status(old).permissions(), fs::perms{0604});
}

TEST(WriteFileAtomically, FollowsSymbolicLinks) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "sub");
    const std::string real = folder.write("sub/real", "old");
    fs::create_symlink("sub/real", folder / "link");
    fs::create_symlink("link", folder / "second");
    fs::create_symlink("sub/missing", folder / "dangling");
    writeFileAtomically(folder / "second", "new");
    writeFileAtomically(folder / "dangling", "made");

    EXPECT_EQ(readFile(real), "new");
    EXPECT_EQ(readFile(folder / "sub/missing"), "made");
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_TRUE(fs::is_symlink(folder / "second"));
    EXPECT_TRUE(fs::is_symlink(folder / "dangling"));
}

TEST(WriteFileAtomically, SaysWhyItCannotWrite) {
    const TemporaryFolder folder;
    EXPECT_THAT(complaint(folder.path().string(), "x"), HasSubstr("is a folder"));
    EXPECT_THAT(complaint(folder / "none/a", "x"), HasSubstr("cannot be written"));
    EXPECT_THAT(complaint(folder / std::string(300, 'n'), "x"), HasSubstr("cannot be written"));
    EXPECT_THROW(writeFileAtomically("", "x"), Error);
    EXPECT_EQ(folder.fileCount(), 0U);
}

TEST(WriteFileAtomically, LeavesTheOldFileWhereTheDiskIsFull) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.csv", "precious");
    const std::string content(100'000, 'x');
    {
        const test::FileSizeLimit limit(10'000);
        EXPECT_THAT(complaint(path, content), HasSubstr("the disk is full"));
        EXPECT_THAT(complaint(folder / "new.csv", content), HasSubstr("the disk is full"));
    }
    EXPECT_EQ(readFile(path), "precious");
    EXPECT_EQ(folder.fileCount(), 1U);
    EXPECT_EQ(complaint(path, content), "") << "works again";
}

TEST(WriteFileAtomically, TakesATextInPieces) {
    const TemporaryFolder folder;
    writeFileAtomically(folder / "a.csv", [](const TextSink& sink) {
        EXPECT_TRUE(sink("one,"));
        EXPECT_TRUE(sink("two"));
    });
    EXPECT_EQ(readFile(folder / "a.csv"), "one,two");
}

TEST(WriteFileAtomically, LeavesTheOldFileWhereTheTextBreaksOff) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.csv", "precious");
    const auto breakOff = [](const TextSink& sink) {
        sink(std::string(100'000, 'x'));
        throw Error("the catalog is damaged");
    };
    EXPECT_THROW(writeFileAtomically(path, breakOff), Error);
    EXPECT_THROW(writeFileAtomically(folder / "new.csv", breakOff), Error);
    EXPECT_EQ(readFile(path), "precious");
    EXPECT_EQ(folder.fileCount(), 1U);
}

TEST(WriteFileAtomically, WritesToDevicesDirectly) {
    EXPECT_EQ(complaint("/dev/null", "x"), "");
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_THAT(complaint("/dev/full", "x"), HasSubstr("the disk is full"));
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST(WriteFileAtomically, WritesIntoAPipeWithoutReadingFromIt) {
    const test::TemporaryFolder folder;
    const std::string path = folder / "pipe";
    ASSERT_EQ(::mkfifo(path.c_str(), S_IRUSR | S_IWUSR), 0);
    // Both ends are open, so that neither side waits for the other.
    const int pipe = ::open(path.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ASSERT_GE(pipe, 0);
    constexpr std::string_view waiting = "what somebody else has to read";
    ASSERT_EQ(::write(pipe, waiting.data(), waiting.size()), static_cast<ssize_t>(waiting.size()));
    writeFileAtomically(path, std::string_view(", and more"));
    std::string read(100, ' ');
    read.resize(static_cast<std::size_t>(::read(pipe, read.data(), read.size())));
    EXPECT_EQ(read, "what somebody else has to read, and more");
    ::close(pipe);
}

TEST(WriteFileAtomically, RespectsReadOnlyFilesAndFolders) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.csv", "precious");
    test::WithoutRoot::handOver(folder.path());
    test::WithoutRoot::handOver(path);
    fs::permissions(path, fs::perms::owner_read);
    {
        const test::WithoutRoot guard;
        EXPECT_THAT(complaint(path, "x"), HasSubstr("cannot be written (Permission denied)"));
    }
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    {
        const test::WithoutRoot guard;
        EXPECT_THAT(complaint(path, "x"), HasSubstr("cannot be written (Permission denied)"));
    }
    fs::permissions(folder.path(), fs::perms::owner_all);
    EXPECT_EQ(readFile(path), "precious");
}

}  // namespace
}  // namespace speclens
