#include "core/browse/stored_table.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <istream>
#include <type_traits>

#include "core/catalog/value_rules.h"
#include "core/spec/error.h"

// The order of the parts is that of Writer::table(). A list is its length and then its elements,
// as they lie in memory; texts are one text and the list of their ends in it.

namespace speclens {
namespace {

/// To be raised with every change of what a table holds or how it is written.
constexpr std::uint64_t storedVersion = 1;

/// Read on a machine that orders bytes otherwise, it is another number.
constexpr std::uint64_t storedMark = 0x53706563'6c656e73U + storedVersion;

[[noreturn]] void refuseTable() {
    throw Error("the stored table of phones is damaged or of another version");
}

void require(bool holds) {
    if (!holds) {
        refuseTable();
    }
}

/// A checksum of what is written and read, the same for the same steps.
class Checksum {
  public:
    void add(const void* bytes, std::size_t size) {
        const auto* from = static_cast<const char*>(bytes);
        std::uint64_t word = 0;
        for (; size >= sizeof(word); size -= sizeof(word), from += sizeof(word)) {
            std::memcpy(&word, from, sizeof(word));
            mix(word);
        }
        word = size;
        if (size > 0) {
            std::memcpy(&word, from, size);
        }
        mix(word ^ (std::uint64_t{size} << 56U));
    }
    [[nodiscard]] std::uint64_t sum() const { return sum_; }

  private:
    void mix(std::uint64_t word) {
        constexpr std::uint64_t odd = 0x9e3779b97f4a7c15U;
        constexpr int turn = 29;
        sum_ = std::rotl(sum_ ^ word, turn) * odd;
    }

    std::uint64_t sum_ = 0;
};

bool isDate(const Date& date) {
    constexpr int lastMonth = 12;
    constexpr int lastDay = 31;
    return date.year > 0 && date.month >= 0 && date.month <= lastMonth && date.day >= 0 &&
           date.day <= lastDay;
}

}  // namespace

class StoredTable::Writer {
  public:
    explicit Writer(const std::function<void(std::string_view)>& sink) : sink_(sink) {}

    void table(const PhoneTable& table) {
        number(storedMark);
        text(valueRules());
        list(table.ids_);
        list(table.rowsById_);
        text(table.names_);
        list(table.nameEnds_);
        for (std::size_t i = 0; i < columnCount; ++i) {
            column(ColumnId{static_cast<std::uint8_t>(i)}, table.columns_[i]);
        }
        searchTexts(table);
        sources(table.sources_);
        const std::uint64_t sum = checksum_.sum();
        number(sum);
    }

  private:
    void put(const void* bytes, std::size_t size) {
        checksum_.add(bytes, size);
        sink_({static_cast<const char*>(bytes), size});
    }
    void number(std::uint64_t value) { put(&value, sizeof(value)); }
    void text(std::string_view characters) {
        number(characters.size());
        put(characters.data(), characters.size());
    }
    template <typename Element>
    void list(const std::vector<Element>& elements) {
        static_assert(std::is_trivially_copyable_v<Element>);
        number(elements.size());
        put(elements.data(), elements.size() * sizeof(Element));
    }
    /// Of each of `elements` what `of` gives.
    template <typename Elements, typename Of>
    void listOf(const Elements& elements, const Of& of) {
        std::vector<std::remove_cvref_t<decltype(of(elements.front()))>> all;
        all.reserve(elements.size());
        for (const auto& element : elements) {
            all.push_back(of(element));
        }
        list(all);
    }
    template <typename Elements, typename Of>
    void textsOf(const Elements& elements, const Of& of) {
        std::string all;
        std::vector<std::uint32_t> ends;
        ends.reserve(elements.size());
        for (const auto& element : elements) {
            all += of(element);
            ends.push_back(static_cast<std::uint32_t>(all.size()));
        }
        text(all);
        list(ends);
    }

    template <typename Kept>
    void valuesAs(const std::vector<Value>& values) {
        listOf(values, [](const Value& value) { return std::get<Kept>(value); });
    }
    void column(ColumnId id, const Column& column) {
        values(typeOf(id), column.values_);
        list(column.offsets_);
        list(column.codes_);
        list(column.marks_);
        number(column.commonMark_);
    }
    void values(ValueType type, const std::vector<Value>& values) {
        switch (type) {
            case ValueType::Number:
                return valuesAs<double>(values);
            case ValueType::Bool:
                return listOf(
                    values, [](const Value& value) { return std::uint8_t{std::get<bool>(value)}; });
            case ValueType::Text:
                return textsOf(values, [](const Value& value) -> const std::string& {
                    return std::get<std::string>(value);
                });
            case ValueType::Date:
                return valuesAs<Date>(values);
            case ValueType::Pixels:
                return valuesAs<Pixels>(values);
            case ValueType::Money:
                textsOf(values, [](const Value& value) -> const std::string& {
                    return std::get<Money>(value).currency;
                });
                return listOf(values,
                              [](const Value& value) { return std::get<Money>(value).amount; });
        }
    }

    void searchTexts(const PhoneTable& table) {
        listOf(table.searchTexts_, [](const auto& entry) { return entry.first; });
        textsOf(table.searchTexts_,
                [](const auto& entry) -> const std::string& { return entry.second.aliases; });
        textsOf(table.searchTexts_,
                [](const auto& entry) -> const std::string& { return entry.second.quoted; });
    }
    void sources(const std::vector<SourceRecord>& sources) {
        listOf(sources, [](const SourceRecord& source) { return source.id; });
        listOf(sources, [](const SourceRecord& source) { return source.kind; });
        listOf(sources, [](const SourceRecord& source) { return source.trust; });
        for (const SourceRecord& source : sources) {
            for (const std::string* part : {&source.title, &source.location, &source.published,
                                            &source.added, &source.bundle, &source.license}) {
                text(*part);
            }
        }
    }

    const std::function<void(std::string_view)>& sink_;
    Checksum checksum_;
};

class StoredTable::Reader {
  public:
    Reader(std::istream& in, std::uint64_t size) : in_(in), rest_(size) {}

    PhoneTable table() {
        require(number() == storedMark && text() == valueRules());
        PhoneTable table;
        table.ids_ = list<PhoneId>();
        rows_ = table.ids_.size();
        takeRowsById(table);
        table.names_ = text();
        table.nameEnds_ = ends(table.names_.size());
        require(table.nameEnds_.size() == rows_);
        for (std::size_t i = 0; i < columnCount; ++i) {
            table.columns_[i] = column(ColumnId{static_cast<std::uint8_t>(i)});
        }
        checkEveryPhone(table);
        table.searchTexts_ = searchTexts();
        table.sources_ = sources();
        const std::uint64_t sum = checksum_.sum();
        require(number() == sum && rest_ == 0);
        return table;
    }

  private:
    void take(void* to, std::size_t size) {
        require(size <= rest_);
        rest_ -= size;
        in_.read(static_cast<char*>(to), static_cast<std::streamsize>(size));
        require(static_cast<std::size_t>(in_.gcount()) == size);
        checksum_.add(to, size);
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        take(&value, sizeof(value));
        return value;
    }
    /// The length of a list of elements of so many bytes.
    std::size_t length(std::size_t elementSize) {
        const std::uint64_t count = number();
        require(count <= rest_ / elementSize);
        return count;
    }
    std::string text() {
        std::string characters(length(1), ' ');
        take(characters.data(), characters.size());
        return characters;
    }
    template <typename Element>
    std::vector<Element> list() {
        std::vector<Element> elements(length(sizeof(Element)));
        take(elements.data(), elements.size() * sizeof(Element));
        return elements;
    }
    /// Where each of some texts ends that stand one behind the other.
    std::vector<std::uint32_t> ends(std::size_t size) {
        std::vector<std::uint32_t> all = list<std::uint32_t>();
        require(std::is_sorted(all.begin(), all.end()) &&
                (all.empty() ? size == 0 : all.back() == size));
        return all;
    }
    /// Calls `visit` with each text.
    template <typename Visit>
    void texts(const Visit& visit) {
        const std::string all = text();
        std::size_t begin = 0;
        for (const std::uint32_t end : ends(all.size())) {
            visit(std::string_view(all).substr(begin, end - begin));
            begin = end;
        }
    }

    void takeRowsById(PhoneTable& table) {
        table.rowsById_ = list<std::uint32_t>();
        const auto& order = table.rowsById_;
        require(order.size() == rows_);
        for (std::size_t i = 0; i < order.size(); ++i) {
            require(order[i] < rows_ &&
                    (i == 0 || table.ids_[order[i - 1]] < table.ids_[order[i]]));
        }
    }

    template <typename Kept, typename IsSound>
    std::vector<Value> valuesAs(const IsSound& isSound) {
        const std::vector<Kept> all = list<Kept>();
        require(std::all_of(all.begin(), all.end(), isSound));
        return {all.begin(), all.end()};
    }
    std::vector<Value> values(ValueType type) {
        std::vector<Value> all;
        switch (type) {
            case ValueType::Number:
                return valuesAs<double>(isPossible);
            case ValueType::Bool:
                for (const std::uint8_t value : list<std::uint8_t>()) {
                    all.emplace_back(value != 0);
                }
                break;
            case ValueType::Text:
                texts([&all](std::string_view characters) {
                    all.emplace_back(std::string(characters));
                });
                break;
            case ValueType::Date:
                return valuesAs<Date>(isDate);
            case ValueType::Pixels:
                return valuesAs<Pixels>([](const Pixels& pixels) {
                    return pixels.shortSide > 0 && pixels.longSide > 0;
                });
            case ValueType::Money:
                texts([&all](std::string_view characters) {
                    all.emplace_back(Money{std::string(characters), 0});
                });
                takeAmounts(all);
                break;
        }
        return all;
    }
    void takeAmounts(std::vector<Value>& prices) {
        const std::vector<double> amounts = list<double>();
        require(amounts.size() == prices.size());
        for (std::size_t i = 0; i < prices.size(); ++i) {
            std::get<Money>(prices[i]).amount = amounts[i];
            require(isPossible(prices[i]));
        }
    }

    Column column(ColumnId id) {
        Column column(values(typeOf(id)));
        column.offsets_ = list<std::uint32_t>();
        column.codes_ = list<std::uint32_t>();
        column.marks_ = list<std::uint8_t>();
        column.commonMark_ = static_cast<std::uint8_t>(number());
        const auto& offsets = column.offsets_;
        const auto& codes = column.codes_;
        std::uint32_t least = 0;
        if (takesMany(id)) {
            require(offsets.size() == rows_ + 1 && offsets.front() == 0 &&
                    offsets.back() == codes.size() &&
                    std::is_sorted(offsets.begin(), offsets.end()));
            least = 1;
        } else {
            require(offsets.empty() && codes.size() == rows_);
        }
        const auto most = static_cast<std::uint32_t>(column.values_.size());
        require(std::all_of(codes.begin(), codes.end(), [least, most](std::uint32_t code) {
            return code >= least && code <= most;
        }));
        require(column.marks_.empty() || column.marks_.size() == rows_);
        require(std::all_of(column.marks_.begin(), column.marks_.end(), Column::areMarks) &&
                Column::areMarks(column.commonMark_));
        return column;
    }

    /// Of some columns every phone has a value.
    void checkEveryPhone(const PhoneTable& table) const {
        const Column& statuses = table.column(statusColumn);
        for (const Value& value : statuses.values()) {
            require(findPhoneStatus(std::get<std::string>(value)).has_value());
        }
        for (const ColumnId id : {statusColumn, favoriteColumn}) {
            const auto& codes = table.column(id).codes_;
            require(std::find(codes.begin(), codes.end(), 0U) == codes.end());
        }
    }

    std::vector<std::pair<std::uint32_t, SearchText>> searchTexts() {
        std::vector<std::pair<std::uint32_t, SearchText>> all;
        for (const std::uint32_t row : list<std::uint32_t>()) {
            require(row < rows_ && (all.empty() || all.back().first < row));
            all.emplace_back(row, SearchText{});
        }
        for (std::string SearchText::*part : {&SearchText::aliases, &SearchText::quoted}) {
            std::size_t next = 0;
            texts([&](std::string_view characters) {
                require(next < all.size());
                all[next++].second.*part = characters;
            });
            require(next == all.size());
        }
        return all;
    }
    std::vector<SourceRecord> sources() {
        const std::vector<SourceId> ids = list<SourceId>();
        const std::vector<SourceKind> kinds = list<SourceKind>();
        const std::vector<double> trusts = list<double>();
        require(kinds.size() == ids.size() && trusts.size() == ids.size());
        std::vector<SourceRecord> all(ids.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            SourceRecord& source = all[i];
            source.id = ids[i];
            source.kind = kinds[i];
            source.trust = trusts[i];
            require((i == 0 || ids[i - 1] < ids[i]) && source.kind <= SourceKind::User &&
                    source.trust >= 0 && source.trust <= 1);
            for (std::string* part : {&source.title, &source.location, &source.published,
                                      &source.added, &source.bundle, &source.license}) {
                *part = text();
            }
        }
        return all;
    }

    std::istream& in_;
    std::uint64_t rest_;
    std::size_t rows_ = 0;
    Checksum checksum_;
};

void StoredTable::write(const PhoneTable& table,
                        const std::function<void(std::string_view)>& sink) {
    Writer(sink).table(table);
}

PhoneTable StoredTable::read(std::istream& in, std::uint64_t size) {
    return Reader(in, size).table();
}

}  // namespace speclens
