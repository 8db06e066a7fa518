#include "tests/bench/generated_catalog.h"

#include <algorithm>
#include <array>
#include <random>
#include <string_view>

#include "core/browse/phone_table_builder.h"
#include "core/catalog/search_words.h"
#include "core/exchange/catalog_csv_format.h"
#include "core/exchange/csv.h"
#include "tests/bench/beside_sql.h"

namespace speclens::bench {
namespace {

bool isRare(AttributeId attribute) {
    using A = AttributeId;
    constexpr std::array rare = {A::DisplayTouchSampling,
                                 A::PlatformSkin,
                                 A::CameraTelephoto,
                                 A::CameraPeriscope,
                                 A::CameraMacro,
                                 A::CameraDepth,
                                 A::CameraMonochrome,
                                 A::CameraRearOther,
                                 A::CameraOpticalZoom,
                                 A::CameraBrand,
                                 A::BatteryWirelessCharging,
                                 A::BatteryReverseCharging};
    return std::find(rare.begin(), rare.end(), attribute) != rare.end();
}

std::string quotedWords(const std::vector<GeneratedCell>& cells) {
    std::vector<std::string_view> quotes;
    for (const GeneratedCell& cell : cells) {
        quotes.emplace_back(cell.quote);
    }
    return distinctSearchWords(quotes);
}

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
        const bool isToCome = below(25) == 0;
        const bool wasLeaked = below(8) == 0;
        for (const Attribute& entry : attributes()) {
            GeneratedCell& cell = made.cells.emplace_back();
            if (below(isRare(entry.id) ? 2 : 40) == 0) {
                continue;
            }
            fill(cell, entry);
            if (isToCome || (wasLeaked && below(12) == 0)) {
                quote(cell, made.name, entry);
            }
        }
        made.quoted = quotedWords(made.cells);
        return made;
    }

  private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    void fill(GeneratedCell& cell, const Attribute& entry) {
        cell.values.push_back(value(entry));
        if (entry.many && below(2) == 0) {
            Value second = value(entry);
            if (!sameValue(second, cell.values.front())) {
                cell.values.push_back(std::move(second));
            }
        }
    }

    /// Makes it the words of an outlet, unconfirmed.
    void quote(GeneratedCell& cell, const PhoneName& phone, const Attribute& entry) {
        constexpr std::array outlets = {"Phone Whispers", "The Leak Desk", "Slate and Glass",
                                        "Weekly Handset", "Antenna Notes", "Pocket Rumors"};
        constexpr std::array bases = {Basis::Expected, Basis::Leaked, Basis::Rumored};
        constexpr std::array beginnings = {"According to a tipster, the ", "We hear that the ",
                                           "A certification suggests that the ",
                                           "People close to the maker say that the "};
        cell.basis = bases[below(bases.size())];
        cell.source = outlets[below(outlets.size())];
        cell.quote = beginnings[below(beginnings.size())] + fullName(phone) + " will have ";
        for (const Value& value : cell.values) {
            cell.quote += (&value == &cell.values.front() ? "" : " and ") + canonicalText(value);
        }
        cell.quote += " as its " + std::string(entry.label) + ".";
    }

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

SourceKind originOf(const GeneratedCell& cell) {
    return cell.source.empty() ? SourceKind::Table : SourceKind::Article;
}

/// The cell of the column that names what each value has, or one for all of them.
std::string entriesOf(const GeneratedCell& cell, CatalogCsvColumn::Kind kind) {
    std::string entries;
    if (kind == CatalogCsvColumn::Kind::Values) {
        for (const Value& value : cell.values) {
            appendEntry(entries, &value == &cell.values.front(), canonicalText(value));
        }
    } else if (!isConfirmed(cell.basis)) {
        appendEntry(entries, true,
                    kind == CatalogCsvColumn::Kind::Status   ? basisName(cell.basis)
                    : kind == CatalogCsvColumn::Kind::Source ? std::string_view(cell.source)
                                                             : std::string_view(cell.quote));
    }
    return entries;
}

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
        PhoneStatus status = PhoneStatus::OnlyLeaked;
        for (const Attribute& entry : attributes()) {
            const GeneratedCell& cell = phone.cells[static_cast<std::size_t>(entry.id)];
            if (cell.values.empty()) {
                continue;
            }
            ResolvedAttribute& attribute = resolved.emplace_back();
            attribute.attribute = entry.id;
            StoredClaim claim;
            claim.basis = cell.basis;
            status = isConfirmed(cell.basis) ? PhoneStatus::Listed : status;
            for (const Value& value : cell.values) {
                attribute.shown.push_back({value, {claim}, originOf(cell)});
            }
        }
        packed.push_back(packValues(status, resolved));
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
                     phones[i].quoted,
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
    using Kind = CatalogCsvColumn::Kind;
    constexpr std::array kinds = {Kind::Values, Kind::Status, Kind::Source, Kind::Quote};
    std::string csv;
    CsvRecord header = {"brand", "model"};
    for (const Attribute& entry : attributes()) {
        for (const Kind kind : kinds) {
            header.push_back(catalogCsvColumnName({kind, entry.id}));
        }
    }
    appendCsvRecord(csv, header);
    for (const GeneratedPhone& phone : phones) {
        CsvRecord record = {phone.name.brand, phone.name.model};
        for (const GeneratedCell& cell : phone.cells) {
            for (const Kind kind : kinds) {
                record.push_back(entriesOf(cell, kind));
            }
        }
        appendCsvRecord(csv, record);
    }
    return csv;
}

}  // namespace speclens::bench
