#include "core/extract/value_memory.h"

#include <algorithm>
#include <bit>
#include <string_view>

#include "core/text/token.h"

namespace speclens {
namespace {

ValueMark folded(std::uint64_t bits) {
    const std::uint64_t mixed = bits * 0x9E3779B97F4A7C15ULL;
    return static_cast<ValueMark>(mixed >> 32U) | 1U;
}

struct Marker {
    ValueMark operator()(double number) const {
        return folded(std::bit_cast<std::uint64_t>(number));
    }
    ValueMark operator()(bool flag) const { return flag ? 3 : 5; }
    ValueMark operator()(const std::string& text) const { return folded(wordKey(text)); }
    ValueMark operator()(const Date& date) const {
        return folded(static_cast<std::uint64_t>(date.year * 512 + date.month * 32 + date.day));
    }
    ValueMark operator()(const Pixels& pixels) const {
        return folded(static_cast<std::uint64_t>(pixels.shortSide) << 32U |
                      static_cast<std::uint64_t>(pixels.longSide));
    }
    ValueMark operator()(const Money& money) const {
        return folded(std::bit_cast<std::uint64_t>(money.amount) ^ wordKey(money.currency));
    }
};

}  // namespace

ValueMark markOf(const Value& value) {
    return std::visit(Marker(), value);
}

ValueMark SentenceMemory::of(const PhoneSet& phones, AttributeId attribute) const {
    for (const std::uint32_t phone : phones) {
        const auto last =
            std::find_if(given_.rbegin(), given_.rend(), [phone, attribute](const Given& given) {
                return given.phone == phone && given.attribute == attribute;
            });
        if (last != given_.rend()) {
            return last->mark;
        }
    }
    return 0;
}

PhoneSet SentenceMemory::holders(AttributeId attribute) const {
    PhoneSet phones;
    for (const Given& entry : given_) {
        if (entry.attribute == attribute) {
            phones.add(entry.phone);
        }
    }
    return phones;
}

void SentenceMemory::give(const PhoneSet& phones, AttributeId attribute, ValueMark mark) {
    for (const std::uint32_t phone : phones) {
        given_.push_back({phone, attribute, mark});
    }
}

ValueMark ValueMemory::of(const PhoneSet& phones, AttributeId attribute) const {
    for (const std::uint32_t phone : phones) {
        if (phone < marks_.size()) {
            if (const ValueMark mark = marks_[phone][static_cast<std::size_t>(attribute)];
                mark != 0) {
                return mark;
            }
        }
    }
    return 0;
}

void ValueMemory::give(const PhoneSet& phones, AttributeId attribute, ValueMark mark) {
    for (const std::uint32_t phone : phones) {
        if (phone >= mostPhones) {
            continue;
        }
        if (phone >= marks_.size()) {
            marks_.resize(phone + 1);
        }
        marks_[phone][static_cast<std::size_t>(attribute)] = mark;
    }
}

}  // namespace speclens
