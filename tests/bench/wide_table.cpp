#include "tests/bench/wide_table.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string_view>

namespace speclens::bench {
namespace {

using A = AttributeId;

constexpr std::array columns = {WideColumn{"brand", brandColumn},
                                WideColumn{"five_g", columnOf(A::Network5g)},
                                WideColumn{"nfc", columnOf(A::WirelessNfc)},
                                WideColumn{"stereo", columnOf(A::FeatureStereoSpeakers)},
                                WideColumn{"refresh_rate", columnOf(A::DisplayRefreshRate)},
                                WideColumn{"panel", columnOf(A::DisplayTechnology)},
                                WideColumn{"battery", columnOf(A::BatteryCapacity), false},
                                WideColumn{"weight", columnOf(A::BodyWeight), false},
                                WideColumn{"size", columnOf(A::DisplaySize), false},
                                WideColumn{"ip", columnOf(A::BodyIpRating)},
                                WideColumn{"glass", columnOf(A::DisplayProtection)},
                                WideColumn{"soc", columnOf(A::PlatformSoc)},
                                WideColumn{"os", columnOf(A::PlatformOs)},
                                WideColumn{"ram", columnOf(A::MemoryRam)},
                                WideColumn{"storage", columnOf(A::MemoryStorage)},
                                WideColumn{"card", columnOf(A::MemoryCardSlot)},
                                WideColumn{"camera", columnOf(A::CameraMain)},
                                WideColumn{"wifi", columnOf(A::WirelessWifi)},
                                WideColumn{"jack", columnOf(A::PortHeadphoneJack)},
                                WideColumn{"fingerprint", columnOf(A::FeatureFingerprint)},
                                WideColumn{"infrared", columnOf(A::FeatureIrBlaster)}};

std::string where(std::string_view without) {
    struct Condition {
        std::string_view column;
        const char* sql;
    };
    constexpr std::array conditions = {
        Condition{"brand", "brand IN ('Acme','Zed','Orbit','Lumo','Kite')"},
        Condition{"refresh_rate", "refresh_rate IN (90,120,144)"},
        Condition{"five_g", "five_g = 1"},
        Condition{"nfc", "nfc = 1"},
        Condition{"panel",
                  "panel IN ('Panel 1','Panel 2','Panel 3','Panel 4','Panel 5','Panel 6',"
                  "'Panel 7','Panel 8')"},
        Condition{"stereo", "stereo = 1"},
        Condition{"battery", "battery BETWEEN 4000 AND 6500"},
        Condition{"weight", "weight BETWEEN 80 AND 180"},
        Condition{"size", "size BETWEEN 5.5 AND 6.9"}};
    std::string sql;
    for (const Condition& condition : conditions) {
        if (condition.column != without) {
            sql += (sql.empty() ? "" : " AND ") + std::string(condition.sql);
        }
    }
    return sql;
}

void bind(SQLite::Statement& insert, int place, const GeneratedPhone& phone,
          const WideColumn& column) {
    const auto attribute = attributeOf(column.id);
    if (!attribute) {
        insert.bind(place, phone.name.brand);
        return;
    }
    const std::vector<Value>& values = phone.values(*attribute);
    if (values.empty()) {
        insert.bind(place);
        return;
    }
    const Value& value = values.front();
    if (const auto* number = std::get_if<double>(&value)) {
        insert.bind(place, *number);
    } else if (const auto* flag = std::get_if<bool>(&value)) {
        insert.bind(place, *flag ? 1 : 0);
    } else {
        insert.bind(place, canonicalText(value));
    }
}

}  // namespace

std::span<const WideColumn> wideColumns() {
    return columns;
}

WideTable::WideTable(const std::vector<GeneratedPhone>& phones, Index index)
    : database_(":memory:", SQLite::OPEN_READWRITE) {
    std::string names;
    std::string places;
    for (const WideColumn& column : columns) {
        names += std::string(names.empty() ? "" : ", ") + column.name;
        places += places.empty() ? "?" : ", ?";
    }
    database_.exec("CREATE TABLE phone (id INTEGER PRIMARY KEY, " + names + ")");
    SQLite::Transaction transaction(database_);
    SQLite::Statement insert(database_,
                             "INSERT INTO phone (" + names + ") VALUES (" + places + ")");
    for (const GeneratedPhone& phone : phones) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            bind(insert, static_cast<int>(i + 1), phone, columns.at(i));
        }
        insert.exec();
        insert.reset();
    }
    if (index == Index::Covering) {
        database_.exec("CREATE INDEX covering ON phone (" + names + ")");
    } else {
        for (const WideColumn& column : columns) {
            const std::string name = column.name;
            database_.exec("CREATE INDEX of_" + name + " ON phone (" + name + ")");
        }
    }
    transaction.commit();
}

std::size_t WideTable::filterCountAndSort() const {
    std::size_t rows = drain("SELECT id FROM phone WHERE " + where({}) + " ORDER BY battery DESC");
    for (const WideColumn& column : columns) {
        if (column.facet) {
            rows += drain("SELECT " + std::string(column.name) + ", count(*) FROM phone WHERE " +
                          where(column.name) + " GROUP BY 1");
        }
    }
    return rows;
}

std::size_t WideTable::sortBy(const WideColumn& column) const {
    return drain("SELECT id FROM phone ORDER BY " + std::string(column.name) + " NULLS LAST");
}

std::size_t WideTable::drain(const std::string& sql) const {
    SQLite::Statement query(database_, sql);
    std::size_t rows = 0;
    while (query.executeStep()) {
        ++rows;
    }
    return rows;
}

}  // namespace speclens::bench
