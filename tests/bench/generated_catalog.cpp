#include "tests/bench/generated_catalog.h"

#include <array>
#include <random>

#include "core/browse/phone_table_builder.h"
#include "core/exchange/catalog_csv_format.h"
#include "core/exchange/csv.h"
#include "tests/bench/beside_sql.h"

namespace speclens::bench {
namespace {

class Generator {
  public:
    GeneratedPhone phone(std::size_t number) {
        constexpr std::array brands = {"Acme", "Zed",  "Orbit", "Lumo", "Kite",
                                       "Nord", "Vela", "Poly",  "Aero", "Bolt"};
        constexpr std::array families = {"Neo", "Max", "Air", "Edge", "Note", "Nova", "Spark"};
        constexpr std::array suffixes = {"", " Pro", " Ultra", " Lite", " 5G", " Pro 5G"};
        GeneratedPhone made;
        made.name.brand = brands[below(brands.size())];
        made.name.model = std::string(families[below(families.size())]) + " " +
                          std::to_string(number) + suffixes[below(suffixes.size())];
        for (const Attribute& entry : attributes()) {
            std::vector<Value>& values = made.values.emplace_back();
            values.push_back(value(entry));
            if (entry.many && below(2) == 0) {
                Value second = value(entry);
                if (!sameValue(second, values.front())) {
                    values.push_back(std::move(second));
                }
            }
        }
        return made;
    }

  private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    Value value(const Attribute& entry) {
        switch (entry.type) {
            case ValueType::Number:
                return number(entry);
            case ValueType::Bool:
                return below(3) > 0;
            case ValueType::Date:
                return Date{2010 + static_cast<int>(below(17)), 1 + static_cast<int>(below(12)),
                            1 + static_cast<int>(below(28))};
            case ValueType::Pixels: {
                constexpr std::array sides = {720, 1080, 1440};
                const int side = sides[below(sides.size())];
                return Pixels{side, side * 20 / 9};
            }
            case ValueType::Money:
                return Money{below(3) == 0 ? "EUR" : "USD", double(99 + 50 * below(30))};
            case ValueType::Text:
                break;
        }
        return text(entry);
    }

    double number(const Attribute& entry) {
        constexpr std::array megapixels = {2, 5, 8, 12, 13, 16, 32, 48, 50, 64, 108, 200};
        constexpr std::array gigabytes = {4, 6, 8, 12, 16};
        constexpr std::array rates = {60, 90, 120, 144, 165};
        if (entry.unit == "MP") {
            return megapixels[below(megapixels.size())];
        }
        if (entry.unit == "GB") {
            return gigabytes[below(gigabytes.size())] *
                   (entry.id == AttributeId::MemoryStorage ? 32.0 : 1.0);
        }
        if (entry.unit == "mAh") {
            return 3000.0 + 10.0 * static_cast<double>(below(400));
        }
        if (entry.unit == "Hz") {
            return rates[below(rates.size())];
        }
        if (entry.unit == "in") {
            return 5.0 + static_cast<double>(below(200)) / 100;
        }
        if (entry.unit == "mm" || entry.unit == "g") {
            return 60.0 + static_cast<double>(below(1400)) / 10;
        }
        return 1.0 + static_cast<double>(below(120));
    }

    std::string text(const Attribute& entry) {
        constexpr std::size_t chipsets = 300;
        const std::size_t kinds = entry.id == AttributeId::PlatformSoc ? chipsets : 12;
        return std::string(entry.label) + " " + std::to_string(1 + below(kinds));
    }

    std::mt19937 random_{20261127};
};

}  // namespace

std::vector<GeneratedPhone> generatePhones(std::size_t count) {
    Generator generator;
    std::vector<GeneratedPhone> phones;
    phones.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        phones.push_back(generator.phone(i));
    }
    return phones;
}

std::vector<std::string> packPhones(const std::vector<GeneratedPhone>& phones) {
    std::vector<std::string> packed;
    packed.reserve(phones.size());
    for (const GeneratedPhone& phone : phones) {
        std::vector<ResolvedAttribute> resolved;
        for (const Attribute& entry : attributes()) {
            ResolvedAttribute& attribute = resolved.emplace_back();
            attribute.attribute = entry.id;
            for (const Value& value : phone.values[static_cast<std::size_t>(entry.id)]) {
                attribute.shown.push_back({value, {StoredClaim{}}, SourceKind::Table});
            }
        }
        packed.push_back(packValues(PhoneStatus::Announced, resolved));
    }
    return packed;
}

PhoneTable tableOf(const std::vector<GeneratedPhone>& phones,
                   const std::vector<std::string>& packed) {
    PhoneTableBuilder builder;
    for (std::size_t i = 0; i < phones.size(); ++i) {
        builder.add({PhoneId{static_cast<std::int64_t>(i + 1)},
                     phones[i].name.brand,
                     phones[i].name.model,
                     {},
                     {},
                     packed[i]});
    }
    return builder.build({});
}

const PhoneTable& generatedTable(std::size_t count) {
    return madeOnce(count, [](std::size_t size) {
        const std::vector<GeneratedPhone> phones = generatePhones(size);
        return tableOf(phones, packPhones(phones));
    });
}

std::string csvOf(const std::vector<GeneratedPhone>& phones) {
    std::string csv;
    CsvRecord header = {"brand", "model"};
    for (const Attribute& entry : attributes()) {
        header.emplace_back(entry.key);
    }
    appendCsvRecord(csv, header);
    for (const GeneratedPhone& phone : phones) {
        CsvRecord record = {phone.name.brand, phone.name.model};
        for (const std::vector<Value>& values : phone.values) {
            std::string& cell = record.emplace_back();
            for (const Value& value : values) {
                appendEntry(cell, &value == &values.front(), canonicalText(value));
            }
        }
        appendCsvRecord(csv, record);
    }
    return csv;
}

}  // namespace speclens::bench
