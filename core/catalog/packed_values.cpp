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

struct Packer {
    std::string& out;

    void operator()(double number) const { appendNumber(out, number); }
    void operator()(bool flag) const { out += static_cast<char>(flag ? 1 : 0); }
    void operator()(const std::string& text) const { appendCountedText(out, text); }
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
        appendCountedText(out, money.currency);
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

double takeFinite(PackedBytes& bytes) {
    const auto number = bytes.takeNumber<double>();
    if (!std::isfinite(number)) {
        PackedBytes::refuse();
    }
    return number;
}

Date takeDate(PackedBytes& bytes) {
    Date date;
    date.year = bytes.takeNumber<std::int16_t>();
    date.month = bytes.takeByte();
    date.day = bytes.takeByte();
    if (date.month > 12 || date.day > 31) {
        PackedBytes::refuse();
    }
    return date;
}

ValueView takeValue(ValueType type, PackedBytes& bytes) {
    switch (type) {
        case ValueType::Number:
            return takeFinite(bytes);
        case ValueType::Bool:
            return bytes.takeByte() != 0;
        case ValueType::Text:
            return bytes.takeCountedText();
        case ValueType::Date:
            return takeDate(bytes);
        case ValueType::Pixels: {
            Pixels pixels;
            pixels.shortSide = bytes.takeNumber<std::int32_t>();
            pixels.longSide = bytes.takeNumber<std::int32_t>();
            return pixels;
        }
        case ValueType::Money:
            break;
    }
    MoneyView money;
    money.currency = bytes.takeCountedText();
    money.amount = takeFinite(bytes);
    return money;
}

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

PackedReader::PackedReader(std::string_view bytes) : bytes_(bytes) {
    if (bytes_.takeByte() != format) {
        PackedBytes::refuse();
    }
    const std::uint8_t status = bytes_.takeByte();
    if (status > static_cast<std::uint8_t>(PhoneStatus::Listed)) {
        PackedBytes::refuse();
    }
    status_ = static_cast<PhoneStatus>(status);
}

PackedValue unpackValue(ValueType type, std::string_view packed) {
    PackedBytes bytes(packed);
    const std::uint8_t flags = bytes.takeByte();
    const unsigned basis = flags & basisMask;
    const unsigned origin = flags >> basisBits;
    if (basis > static_cast<unsigned>(Basis::Rumored) ||
        origin > static_cast<unsigned>(SourceKind::User)) {
        PackedBytes::refuse();
    }
    return {takeValue(type, bytes), static_cast<Basis>(basis), static_cast<SourceKind>(origin)};
}

void PackedBytes::refuse() {
    throw Error("the values that the catalog keeps for browsing are damaged", {},
                "Run 'speclens-cli check' on it");
}

}  // namespace speclens
