#include "core/spec/source_map.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

/// "ab" of "<p>ab&quot; c": bytes 3 and 4 as they are, six bytes as one, two as they are, one blank
/// for four bytes, and a line's end that the file does not hold.
SourceMap makeMap() {
    SourceMap map;
    map.append(1, {3, 4});
    map.append(1, {4, 5});
    map.append(1, {5, 11});
    map.append(2, {11, 13});
    map.append(1, {13, 17});
    map.append(1, {17, 17});
    map.append(0, {17, 30});
    map.append(3, {30, 33});
    return map;
}

TEST(SourceMap, LeadsFromTheTextToTheFile) {
    struct Case {
        Span text;
        Span file;
    };
    const Case cases[] = {
        {{0, 1}, {3, 4}},   {{0, 2}, {3, 5}},   {{1, 2}, {4, 5}},   {{1, 3}, {4, 11}},
        {{2, 3}, {5, 11}},  {{2, 4}, {5, 12}},  {{3, 4}, {11, 12}}, {{4, 6}, {12, 17}},
        {{5, 6}, {13, 17}}, {{5, 8}, {13, 31}}, {{7, 8}, {30, 31}}, {{8, 10}, {31, 33}},
        {{0, 10}, {3, 33}}, {{3, 3}, {11, 11}}, {{8, 8}, {31, 31}},
    };
    const SourceMap map = makeMap();
    for (const Case& entry : cases) {
        EXPECT_EQ(map.inFile(entry.text).begin, entry.file.begin) << entry.text.begin;
        EXPECT_EQ(map.inFile(entry.text).end, entry.file.end) << entry.text.end;
    }
}

TEST(SourceMap, TakesCharactersReplacedAsAWhole) {
    SourceMap map;
    map.append(3, {10, 18});
    EXPECT_EQ(map.inFile({1, 2}), (Span{10, 18}));
}

TEST(SourceMap, OfNothingLeadsNowhere) {
    EXPECT_EQ(SourceMap().inFile({0, 0}), (Span{0, 0}));
}

}  // namespace
}  // namespace speclens
