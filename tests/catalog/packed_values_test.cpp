#include "core/catalog/packed_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/spec/error.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

const PhoneName note{"Xiaomi", "Redmi Note 11"};

PhoneDetails detailsOf(const std::vector<test::Saying>& sayings) {
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "Test", sayings);
    return catalog.details(catalog.phones().at(0).id);
}

const std::vector<test::Saying>& everyType() {
    static const std::vector<test::Saying> sayings = {
        {note, AttributeId::LaunchAnnounced, "2022-01", Basis::Teased},
        {note, AttributeId::LaunchPrice, "EUR 199.99", Basis::Leaked},
        {note, AttributeId::LaunchPrice, "USD 229", Basis::Stated},
        {note, AttributeId::BodyColor, "Star Blue", Basis::Stated},
        {note, AttributeId::DisplaySize, "6.43", Basis::Expected},
        {note, AttributeId::DisplaySize, "6.5", Basis::Rumored},
        {note, AttributeId::DisplayResolution, "1080x2400", Basis::Rumored},
        {note, AttributeId::BatteryCapacity, "5000", Basis::Stated},
        {note, AttributeId::BatteryCapacity, "4900", Basis::Stated},
        {note, AttributeId::MemoryCardSlot, "true", Basis::Stated},
    };
    return sayings;
}

/// "attribute!: value basis, value basis", a line each; "!" where there is a conflict.
std::string dump(std::string_view packed) {
    PackedReader reader(packed);
    std::string lines(statusName(reader.status()));
    PackedCell cell;
    while (reader.nextCell(cell)) {
        lines += "\n" + std::string(attribute(cell.attribute).key) + (cell.conflict ? "!" : "");
        for (std::uint32_t i = 0; i < cell.count; ++i) {
            const PackedValue value = reader.nextValue();
            lines += (i == 0 ? ": " : ", ") + canonicalText(toValue(value.value)) + " " +
                     std::string(basisName(value.basis));
        }
    }
    return lines;
}

TEST(PackedValues, AreReadAsTheyWereShown) {
    const PhoneDetails details = detailsOf(everyType());
    EXPECT_EQ(dump(packValues(details.status, details.attributes)),
              "announced\n"
              "launch.announced: 2022-01 teased\n"
              "launch.price: EUR 199.99 leaked, USD 229 stated\n"
              "body.color: Star Blue stated\n"
              "display.size: 6.5 rumored\n"
              "display.resolution: 1080x2400 rumored\n"
              "memory.card_slot: true stated\n"
              "battery.capacity!: 4900 stated");
}

TEST(PackedValues, HoldTheStatusOfAPhoneWithoutValues) {
    EXPECT_EQ(dump(packValues(PhoneStatus::Announced, {})), "announced");
    EXPECT_EQ(dump(packValues(PhoneStatus::OnlyLeaked, {})), "only leaked");
}

TEST(PackedReader, RefusesBytesThatAreCutAnywhereWithinAnAttribute) {
    const PhoneDetails details = detailsOf({{note, AttributeId::LaunchPrice, "EUR 199.99"}});
    const std::string packed = packValues(details.status, details.attributes);
    for (std::size_t size = 0; size < packed.size(); ++size) {
        const std::string cut = packed.substr(0, size);
        if (size == 2) {
            EXPECT_EQ(dump(cut), "announced");
        } else {
            EXPECT_THROW(dump(cut), Error) << size;
        }
    }
}

TEST(PackedReader, RefusesAttributesThatComeTwiceOrInAnotherOrder) {
    const PhoneDetails details = detailsOf(
        {{note, AttributeId::LaunchPrice, "EUR 199.99"}, {note, AttributeId::DisplaySize, "6.43"}});
    const auto pack = [&details](const std::vector<std::size_t>& places) {
        std::vector<ResolvedAttribute> attributes;
        for (const std::size_t place : places) {
            attributes.push_back(details.attributes.at(place));
        }
        return packValues(details.status, attributes);
    };
    EXPECT_NO_THROW(dump(pack({0, 1})));
    EXPECT_THROW(dump(pack({1, 0})), Error);
    EXPECT_THROW(dump(pack({1, 1})), Error);
}

TEST(PackedReader, RefusesOrReadsWhateverAByteIsChangedTo) {
    const PhoneDetails details = detailsOf(everyType());
    const std::string packed = packValues(details.status, details.attributes);
    std::size_t refused = 0;
    for (std::size_t place = 0; place < packed.size(); ++place) {
        for (const char byte : {'\0', '\x01', '\x7f', '\x80', '\xff'}) {
            std::string changed = packed;
            changed[place] = byte;
            try {
                dump(changed);
            } catch (const Error&) {
                ++refused;
            }
        }
    }
    EXPECT_GT(refused, packed.size());
}

}  // namespace
}  // namespace speclens
