#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadVideo, ReadsSizesInEveryWriting) {
    const ReaderCase cases[] = {
        {"It records 4K video.", "camera.video 4K [4K]"},
        {"It records 8K video.", "camera.video 8K [8K]"},
        {"It records in 4k UHD video.", "camera.video 4K [4k UHD]"},
        {"It records UHD video.", "camera.video 4K [UHD]"},
        {"It records 2160p video.", "camera.video 4K [2160p]"},
        {"It records 1080p video.", "camera.video 1080p [1080p]"},
        {"It records full HD (1080p) video.", "camera.video 1080p [1080p]"},
        {"It records 720p HD video.", "camera.video 720p [720p]"},
        {"It records full HD video.", ""},
        {"It records HD video.", ""},
        {"It has a 4K screen.", ""},
        {"It has a 1080p screen and records video.", ""},
        {"It has a 720p display and a camera.", ""},
        {"It costs 4K.", ""},
        {"Its camera has 1080 parts.", ""},
    };
    expectFindings(readVideo, cases);
}

TEST(ReadVideo, ReadsFrameRatesInEveryWriting) {
    const ReaderCase cases[] = {
        {"It records 4K video at 60fps.", "camera.video 4K@60 [4K video at 60]"},
        {"It records 8K at 30 frames per second.", "camera.video 8K@30 [8K at 30]"},
        {"It records 4K@60 video.", "camera.video 4K@60 [4K@60]"},
        {"It records video in 4K/30.", "camera.video 4K@30 [4K/30]"},
        {"It records 4K30 video.", "camera.video 4K@30 [4K30]"},
        {"It records 4Kp60 video.", "camera.video 4K@60 [4Kp60]"},
        {"It records video in 4K@30/60fps.",
         "camera.video 4K@30 [4K@30]; camera.video 4K@60 [4K@30/60]"},
        {"It records 4K at 30 and 60fps.",
         "camera.video 4K@30 [4K at 30]; camera.video 4K@60 [4K at 30 and 60]"},
        {"It records 4K video at 24, 30 or 60 fps.",
         "camera.video 4K@24 [4K video at 24]; camera.video 4K@30 [4K video at 24, 30]; "
         "camera.video 4K@60 [4K video at 24, 30 or 60]"},
        {"It shoots 8K/30fps and 4K/120fps.",
         "camera.video 8K@30 [8K/30]; camera.video 4K@120 [4K/120]"},
        {"It shoots 8K, at 24fps.", "camera.video 8K@24 [8K, at 24]"},
        {"It shoots 8K, if only at 24 frames a second.", "camera.video 8K@24 [8K, if only at 24]"},
        {"It has 4K video recording (60fps).", "camera.video 4K@60 [4K video recording (60]"},
        {"It shoots 60fps 4K video.", "camera.video 4K@60 [60fps 4K]"},
        {"It films at 240fps in 1080p.", "camera.video 1080p@240 [240fps in 1080p]"},
        {"It films in Full HD at 60 frames per second.", "camera.video 1080p@60 [Full HD at 60]"},
        {"It films 4K, and slow motion at 240fps.", "camera.video 4K [4K]"},
        {"It films 4K for 60 minutes.", "camera.video 4K [4K]"},
        {"It films 4K at 17fps.", "camera.video 4K [4K]"},
    };
    expectFindings(readVideo, cases);
}

TEST(ReadVideo, LeavesOutVideosThatAreNotRecorded) {
    const ReaderCase cases[] = {
        {"It plays 4K video.", ""},
        {"It streams 4K video from YouTube.", ""},
        {"It lasted long in our looping 1080p video test.", ""},
        {"The camera app shows 4K wallpapers.", ""},
    };
    expectFindings(readVideo, cases);
}

TEST(ReadVideo, NeedsNoWordForVideoBesideFrames) {
    const ReaderCase cases[] = {
        {"4K stops at 30fps.", "camera.video 4K@30 [4K stops at 30]"},
        {"The camera can do 4K.", "camera.video 4K [4K]"},
        {"Video: 1080p 60 fps, 2K 30 fps",
         "camera.video 1080p@60 [1080p 60]; camera.video 2K@30 [2K 30]"},
        {"The camera sits above a 2K screen.", ""},
        {"It decodes 4K at 60fps.", ""},
        {"It outputs 4K at 60fps to a monitor.", ""},
        {"The camera is no match for 4K.", ""},
    };
    expectFindings(readVideo, cases);
}

TEST(ReadVideo, JoinsASizeAndItsRate) {
    const ReaderCase cases[] = {
        {"Videos on it top out at 1080p and 30 fps.", "camera.video 1080p@30 [1080p and 30]"},
        {"It films videos in 4K and takes 30 pictures.", "camera.video 4K [4K]"},
    };
    expectFindings(readVideo, cases);
}

}  // namespace
}  // namespace speclens::test
