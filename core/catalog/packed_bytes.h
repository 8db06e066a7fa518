// Writing and reading the parts of packed bytes. Numbers of more than one byte are little-endian;
// counts have seven bits a byte, the lowest first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace speclens {

inline void appendCount(std::string& out, std::size_t count) {
    constexpr unsigned more = 0x80;
    while (count >= more) {
        out += static_cast<char>((count & (more - 1)) | more);
        count >>= 7U;
    }
    out += static_cast<char>(count);
}

inline void appendCountedText(std::string& out, std::string_view text) {
    appendCount(out, text.size());
    out += text;
}

/// Takes parts from the head of bytes. Every member throws Error where they end too early.
class PackedBytes {
  public:
    /// `bytes` must outlive what is taken.
    explicit PackedBytes(std::string_view bytes) : rest_(bytes) {}

    [[nodiscard]] std::string_view rest() const { return rest_; }

    std::string_view take(std::size_t size) {
        if (size > rest_.size()) {
            refuse();
        }
        const std::string_view taken(rest_.data(), size);
        rest_.remove_prefix(size);
        return taken;
    }
    std::uint8_t takeByte() { return static_cast<std::uint8_t>(take(1).front()); }
    /// Below 2^28.
    std::uint32_t takeCount() {
        std::uint32_t count = 0;
        for (unsigned shift = 0; shift < 28; shift += 7) {
            const std::uint32_t byte = takeByte();
            count |= (byte & 0x7FU) << shift;
            if (byte < 0x80) {
                return count;
            }
        }
        refuse();
    }
    std::string_view takeCountedText() { return take(takeCount()); }
    template <typename Number>
    Number takeNumber() {
        Number number{};
        std::memcpy(&number, take(sizeof(Number)).data(), sizeof(Number));
        return number;
    }

    [[noreturn]] static void refuse();

  private:
    std::string_view rest_;
};

}  // namespace speclens
