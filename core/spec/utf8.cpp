#include "core/spec/utf8.h"

namespace speclens {
namespace {

struct Form {
    std::size_t length;
    char32_t first;    ///< payload bits of the lead byte
    char32_t minimum;  ///< smallest code point that needs that length
};

std::optional<Form> formOf(unsigned char lead) {
    if (lead < 0x80) {
        return Form{1, lead, 0};
    }
    if ((lead & 0xE0U) == 0xC0) {
        return Form{2, lead & 0x1FU, 0x80};
    }
    if ((lead & 0xF0U) == 0xE0) {
        return Form{3, lead & 0x0FU, 0x800};
    }
    if ((lead & 0xF8U) == 0xF0) {
        return Form{4, lead & 0x07U, 0x10000};
    }
    return std::nullopt;
}

}  // namespace

std::optional<CodePoint> decodeUtf8(std::string_view bytes) {
    const auto form = formOf(static_cast<unsigned char>(bytes.front()));
    if (!form || bytes.size() < form->length) {
        return std::nullopt;
    }
    char32_t value = form->first;
    for (std::size_t i = 1; i < form->length; ++i) {
        const auto next = static_cast<unsigned char>(bytes[i]);
        if ((next & 0xC0U) != 0x80) {
            return std::nullopt;
        }
        value = (value << 6U) | (next & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < form->minimum || value > 0x10FFFF || surrogate) {
        return std::nullopt;
    }
    return CodePoint{value, form->length};
}

std::optional<std::size_t> findInvalidUtf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) < 0x80) {
            ++at;
            continue;
        }
        const auto point = decodeUtf8(bytes.substr(at));
        if (!point) {
            return at;
        }
        at += point->length;
    }
    return std::nullopt;
}

std::string encodeUtf8(char32_t character) {
    const auto tail = [character](unsigned shift) {
        return static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
    };
    if (character < 0x80) {
        return {static_cast<char>(character)};
    }
    if (character < 0x800) {
        return {static_cast<char>(0xC0U | (character >> 6U)), tail(0)};
    }
    if (character < 0x10000) {
        return {static_cast<char>(0xE0U | (character >> 12U)), tail(6), tail(0)};
    }
    return {static_cast<char>(0xF0U | (character >> 18U)), tail(12), tail(6), tail(0)};
}

}  // namespace speclens
