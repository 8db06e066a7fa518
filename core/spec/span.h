// A run of bytes in a document.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace speclens {

/// Byte offsets, half-open.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin >= end; }
    [[nodiscard]] constexpr bool contains(Span other) const {
        return begin <= other.begin && other.end <= end;
    }
    /// The bytes of `text` that the span covers; it must lie inside.
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const {
        return text.substr(begin, size());
    }
    friend constexpr bool operator==(Span, Span) = default;
};

}  // namespace speclens
