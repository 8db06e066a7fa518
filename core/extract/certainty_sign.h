// Words that hedge what a text tells or vouch for it.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/extract/page.h"
#include "core/spec/claim.h"

namespace speclens {

/// What a sign says something of.
enum class SignReach : std::uint8_t {
    Clause,   ///< its clause: "rumored"
    Forward,  ///< what stands behind it in its clause: "may"
    Label,    ///< all that stands behind it in its block: "rumored specifications"
    Heading,  ///< what stands under the heading that it is part of: "everything we know"
};

/// Which sentences behind its own a sign speaks for as well.
enum class SignCarry : std::uint8_t {
    None,
    Continuing,  ///< those that go on with what it tells: "these", "it will also"
    Block,       ///< all of its block that speak of the same phones: "according to a leak"
};

/// Whether what is told so got out without its maker's will.
constexpr bool isLeak(Basis basis) {
    return basis == Basis::Leaked || basis == Basis::Rumored;
}

struct CertaintySign {
    TokenRange words;
    Basis basis = Basis::Stated;
    SignReach reach = SignReach::Clause;
    SignCarry carry = SignCarry::None;
    bool modal = false;         ///< "may": ends where the next verb stands by itself
    bool adverb = false;        ///< "supposedly": ends where a clause begins behind "and"
    bool weak = false;          ///< hedges only where nothing in the sentence assures
    bool listing = false;       ///< of a place that lists phones, which may be an official one
    bool launch = false;        ///< a maker shows a phone: "unveiled"
    bool anyones = false;       ///< by whoever spoke before: "revealed", with no maker named
    bool introduction = false;  ///< ends in a colon, before what it is of
    bool launchOnly = false;    ///< "expected to ship on": of dates and prices alone
    bool dateOnly = false;      ///< "expect it in May": of dates alone

    [[nodiscard]] bool assures() const { return isConfirmed(basis); }
    [[nodiscard]] bool tellsOfLeak() const { return isLeak(basis) && !weak; }
};

/// How certain a text is of a value.
struct Judgement {
    Basis basis = Basis::Stated;
    std::string_view rule;  ///< why
    TokenRange words;       ///< that hedge or assure; empty where none do
};

}  // namespace speclens
