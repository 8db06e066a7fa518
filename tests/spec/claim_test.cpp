#include "core/spec/claim.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

TEST(Basis, HasStableNamesThatAreReadBack) {
    struct BasisCase {
        Basis basis;
        std::string_view name;
        bool confirmed;
    };
    const BasisCase cases[] = {
        {Basis::Stated, "stated", true},      {Basis::Teased, "teased", true},
        {Basis::Expected, "expected", false}, {Basis::Leaked, "leaked", false},
        {Basis::Rumored, "rumored", false},
    };
    for (const BasisCase& entry : cases) {
        EXPECT_EQ(basisName(entry.basis), entry.name);
        EXPECT_EQ(findBasis(entry.name), entry.basis);
        EXPECT_EQ(isConfirmed(entry.basis), entry.confirmed) << entry.name;
        Claim claim;
        claim.basis = entry.basis;
        EXPECT_EQ(claim.confirmed(), entry.confirmed) << entry.name;
    }
    for (const std::string_view unknown : {"", "Stated", "stated ", "rumoured", "confirmed"}) {
        EXPECT_EQ(findBasis(unknown), std::nullopt) << unknown;
    }
}

TEST(Span, CoversBytesHalfOpen) {
    const std::string_view text = "a 5,000mAh battery";
    const Span span{2, 10};
    EXPECT_EQ(span.of(text), "5,000mAh");
    EXPECT_EQ(span.size(), 8U);
    EXPECT_FALSE(span.empty());
    EXPECT_TRUE((Span{3, 3}.empty()));
    EXPECT_TRUE(span.contains({2, 10}));
    EXPECT_TRUE(span.contains({4, 5}));
    EXPECT_FALSE(span.contains({1, 5}));
    EXPECT_FALSE(span.contains({4, 11}));
}

}  // namespace
}  // namespace speclens
