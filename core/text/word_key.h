// Keys of folded writings: comparing two words is comparing two integers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace speclens {

/// Identifies a folded writing: equal writings have equal keys. A writing of up to eight bytes is
/// its own key, so that two of them never share one.
using WordKey = std::uint64_t;

/// Makes a key byte by byte, or eight bytes at a time.
class WordKeyBuilder {
  public:
    constexpr void add(char c) {
        if (length_ > 0 && length_ % chunkBytes == 0) {
            flush();
        }
        chunk_ |= WordKey{static_cast<unsigned char>(c)} << (8 * (length_ % chunkBytes));
        ++length_;
    }

    /// Adds `count` bytes (1 to 8), the first one lowest; those above are 0. Everything added
    /// before must have been whole chunks.
    constexpr void addChunk(WordKey chunk, std::size_t count) {
        if (length_ > 0) {
            flush();
        }
        chunk_ = chunk;
        length_ += count;
    }

    [[nodiscard]] constexpr WordKey key() const {
        // Well-formed UTF-8 has no byte 0xFF, so that no long writing has a short one's key.
        constexpr WordKey longWriting = 0xFF00000000000000ULL;
        return length_ <= chunkBytes ? chunk_ : mixed(mixed(hash_, chunk_), length_) | longWriting;
    }

    static constexpr std::size_t chunkBytes = 8;

  private:
    static constexpr WordKey mixed(WordKey hash, WordKey chunk) {
        hash = (hash ^ chunk) * 0x9e3779b97f4a7c15ULL;
        return hash ^ (hash >> 29U);
    }
    constexpr void flush() {
        hash_ = mixed(hash_, chunk_);
        chunk_ = 0;
    }

    WordKey hash_ = 0;
    WordKey chunk_ = 0;
    std::size_t length_ = 0;
};

/// The key of an already folded writing.
constexpr WordKey wordKey(std::string_view folded) {
    WordKeyBuilder builder;
    for (const char c : folded) {
        builder.add(c);
    }
    return builder.key();
}

/// A folded writing in the code, whose key is made when it is compiled.
struct Word {
    WordKey key;
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is meant to read as itself
    consteval Word(const char* folded) : key(wordKey(folded)) {}
};

}  // namespace speclens
