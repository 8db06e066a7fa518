#include "core/catalog/packed_values.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "core/spec/error.h"

namespace speclens {
namespace {

static_assert(std::endian::native == std::endian::little);
static_assert(attributeCount <= 256);

constexpr char format = 1;
constexpr unsigned basisBits = 3;
constexpr unsigned basisMask = (1U << basisBits) - 1;

template <typename Number>
void appendNumber(std::string& out, Number number) {
    std::array<char, sizeof(Number)> bytes{};
    std::memcpy(bytes.data(), &number, sizeof(Number));
    out.append(bytes.data(), bytes.size());
}

void appendCount(std::string& out, std::size_t count) {
    constexpr unsigned more = 0x80;
    while (count >= more) {
        out += static_cast<char>((count & (more - 1)) | more);
        count >>= 7U;
    }
    out += static_cast<char>(count);
}

struct Packer {
    std::string& out;

    void operator()(double number) const { appendNumber(out, number); }
    void operator()(bool flag) const { out += static_cast<char>(flag ? 1 : 0); }
    void operator()(const std::string& text) const {
        appendCount(out, text.size());
        out += text;
    }
    void operator()(const Date& date) const {
        appendNumber(out, static_cast<std::int16_t>(date.year));
        out += static_cast<char>(date.month);
        out += static_cast<char>(date.day);
    }
    void operator()(const Pixels& pixels) const {
        appendNumber(out, static_cast<std::int32_t>(pixels.shortSide));
        appendNumber(out, static_cast<std::int32_t>(pixels.longSide));
    }
    void operator()(const Money& money) const {
        appendCount(out, money.currency.size());
        out += money.currency;
        appendNumber(out, money.amount);
    }
};

struct Owner {
    Value operator()(double number) const { return number; }
    Value operator()(bool flag) const { return flag; }
    Value operator()(std::string_view text) const { return std::string(text); }
    Value operator()(const Date& date) const { return date; }
    Value operator()(const Pixels& pixels) const { return pixels; }
    Value operator()(const MoneyView& money) const {
        return Money{std::string(money.currency), money.amount};
    }
};

}  // namespace

Value toValue(const ValueView& view) {
    return std::visit(Owner{}, view);
}

std::string packValues(PhoneStatus status, std::span<const ResolvedAttribute> attributes) {
    std::string out;
    out += format;
    out += static_cast<char>(status);
    for (const ResolvedAttribute& entry : attributes) {
        out += static_cast<char>(entry.attribute);
        appendCount(out, entry.shown.size() * 2 + (entry.conflict ? 1 : 0));
        for (const ResolvedValue& shown : entry.shown) {
            out += static_cast<char>(static_cast<unsigned>(shown.basis()) |
                                     static_cast<unsigned>(shown.origin) << basisBits);
            std::visit(Packer{out}, shown.value);
        }
    }
    return out;
}

PackedReader::PackedReader(std::string_view bytes) : rest_(bytes) {
    if (takeByte() != format) {
        refuse();
    }
    const std::uint8_t status = takeByte();
    if (status > static_cast<std::uint8_t>(PhoneStatus::Listed)) {
        refuse();
    }
    status_ = static_cast<PhoneStatus>(status);
}

bool PackedReader::nextCell(PackedCell& cell) {
    if (rest_.empty()) {
        return false;
    }
    const std::uint8_t index = takeByte();
    if (index >= attributeCount) {
        refuse();
    }
    cell.attribute = static_cast<AttributeId>(index);
    const std::uint32_t counted = takeCount();
    cell.conflict = (counted & 1U) != 0;
    cell.count = counted >> 1U;
    if (cell.count == 0 || (cell.count > 1 && !attribute(cell.attribute).many)) {
        refuse();
    }
    type_ = attribute(cell.attribute).type;
    return true;
}

PackedValue PackedReader::nextValue() {
    const std::uint8_t flags = takeByte();
    const unsigned basis = flags & basisMask;
    const unsigned origin = flags >> basisBits;
    if (basis > static_cast<unsigned>(Basis::Rumored) ||
        origin > static_cast<unsigned>(SourceKind::User)) {
        refuse();
    }
    return {takeValue(), static_cast<Basis>(basis), static_cast<SourceKind>(origin)};
}

void PackedReader::refuse() {
    throw Error("the values that the catalog keeps for browsing are damaged", {},
                "Run 'speclens-cli check' on it");
}

std::string_view PackedReader::take(std::size_t size) {
    if (size > rest_.size()) {
        refuse();
    }
    const std::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
}

std::uint8_t PackedReader::takeByte() {
    return static_cast<std::uint8_t>(take(1).front());
}

std::uint32_t PackedReader::takeCount() {
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

template <typename Number>
Number PackedReader::takeNumber() {
    Number number{};
    std::memcpy(&number, take(sizeof(Number)).data(), sizeof(Number));
    return number;
}

ValueView PackedReader::takeValue() {
    switch (type_) {
        case ValueType::Number: {
            const auto number = takeNumber<double>();
            if (!std::isfinite(number)) {
                refuse();
            }
            return number;
        }
        case ValueType::Bool:
            return takeByte() != 0;
        case ValueType::Text:
            return take(takeCount());
        case ValueType::Date: {
            Date date;
            date.year = takeNumber<std::int16_t>();
            date.month = takeByte();
            date.day = takeByte();
            if (date.month > 12 || date.day > 31) {
                refuse();
            }
            return date;
        }
        case ValueType::Pixels: {
            Pixels pixels;
            pixels.shortSide = takeNumber<std::int32_t>();
            pixels.longSide = takeNumber<std::int32_t>();
            return pixels;
        }
        case ValueType::Money:
            break;
    }
    MoneyView money;
    money.currency = take(takeCount());
    money.amount = takeNumber<double>();
    if (!std::isfinite(money.amount)) {
        refuse();
    }
    return money;
}

}  // namespace speclens
