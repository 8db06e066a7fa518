#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/browse/query_names.h"
#include "core/browse/query_text.h"
#include "core/browse/query_value.h"
#include "core/catalog/records.h"
#include "core/spec/ascii.h"
#include "core/spec/value_order.h"

namespace speclens {
namespace {

constexpr std::array<std::string_view, 7> operators = {"!=", ">=", "<=", ":", "=", ">", "<"};

struct Failure {
    QueryProblem problem;
};

/// A part of the text, and what it says without quotes.
struct Piece {
    std::string text;
    Span place;
    bool quoted = false;
};

Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

[[noreturn]] void fail(Span place, std::string message) {
    throw Failure{{place, std::move(message)}};
}

template <typename Names>
std::string joined(const Names& names) {
    std::string text;
    for (const std::string_view name : names) {
        text += text.empty() ? "" : ", ";
        text += name;
    }
    return text;
}

class Parser {
  public:
    explicit Parser(std::string_view text) : text_(text) {}

    PhoneQuery parse() {
        for (skipBlanks(); !atEnd(); skipBlanks()) {
            parseTerm();
        }
        return std::move(query_);
    }

  private:
    [[nodiscard]] bool atEnd() const { return position_ == text_.size(); }
    [[nodiscard]] bool at(std::string_view expected) const {
        return text_.substr(position_).starts_with(expected);
    }

    void skipBlanks() {
        while (!atEnd() && isSpace(text_[position_])) {
            ++position_;
        }
    }

    bool take(std::string_view expected) {
        if (!at(expected)) {
            return false;
        }
        position_ += expected.size();
        return true;
    }

    /// A name stands before an operator, without quotes and blanks between.
    void parseTerm() {
        const std::size_t begin = position_;
        if (at("\"")) {
            addWords(takeQuoted().text);
            return;
        }
        const bool excluded = take("-");
        const std::size_t nameBegin = position_;
        const std::size_t nameEnd =
            std::min(text_.find_first_of(" \t\r\n:=!<>\"", position_), text_.size());
        position_ = nameEnd;
        const auto* found = std::find_if(operators.begin(), operators.end(),
                                         [this](std::string_view entry) { return at(entry); });
        if (found != operators.end() && nameEnd > nameBegin) {
            position_ += found->size();
            parseFilter({std::string(text_.substr(nameBegin, nameEnd - nameBegin)),
                         span(nameBegin, nameEnd)},
                        *found, excluded);
            return;
        }
        if (found != operators.end()) {
            position_ = nameBegin;
            const Piece sign = takePlain(" \t\r\n");
            fail(sign.place,
                 "a name stands right before '" + std::string(*found) + "', as in battery>=5000");
        }
        position_ = begin;
        const Piece word = takePlain(" \t\r\n\"");
        if (excluded) {
            fail(word.place, "only a filter can be excluded, as in -5g:yes");
        }
        addWords(word.text);
    }

    /// Each run without blanks is a word.
    void addWords(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find_first_of(spaces), text.size());
            if (end > 0) {
                query_.words += query_.words.empty() ? "" : " ";
                query_.words += text.substr(0, end);
            }
            text.remove_prefix(std::min(end + 1, text.size()));
        }
    }

    /// DQUOTE any DQUOTE; the second one may be missing at the end.
    Piece takeQuoted() {
        const std::size_t begin = ++position_;
        const std::size_t end = std::min(text_.find('"', begin), text_.size());
        position_ = std::min(end + 1, text_.size());
        return {std::string(text_.substr(begin, end - begin)), span(begin, end), true};
    }

    Piece takePlain(std::string_view stops) {
        const std::size_t begin = position_;
        position_ = std::min(text_.find_first_of(stops, begin), text_.size());
        return {std::string(text_.substr(begin, position_ - begin)), span(begin, position_), false};
    }

    Piece takeValue() {
        if (at("\"")) {
            return takeQuoted();
        }
        Piece piece = takePlain(" \t\r\n,\"");
        if (at("\"") && !piece.text.empty() && isDigit(piece.text.back())) {
            piece.text += '"';  // inches
            piece.place.end = static_cast<std::uint32_t>(++position_);
        }
        if (const std::size_t dots = piece.text.find(".."); dots != std::string::npos) {
            position_ = piece.place.begin + dots;
            piece.place = span(piece.place.begin, position_);
            piece.text.resize(dots);
        }
        return piece;
    }

    static ColumnId columnCalled(const Piece& name) {
        const auto column = findColumn(name.text);
        if (!column) {
            const std::vector<std::string> near = similarColumnNames(name.text);
            fail(name.place, "nothing is called '" + name.text + "'" +
                                 (near.empty() ? "" : "; near are " + joined(near)));
        }
        return *column;
    }

    void parseFilter(const Piece& name, std::string_view operation, bool excluded) {
        const std::string word = lowerCased(name.text);
        if (word == "sort") {
            parseOrder(excluded);
            return;
        }
        if (word == "is") {
            parseIs(excluded);
            return;
        }
        PhoneFilter filter;
        filter.column = columnCalled(name);
        filter.excluded = excluded != (operation == "!=");
        if (operation == ":" || operation == "=" || operation == "!=") {
            parseValues(filter, operation == ":");
        } else {
            parseBound(filter, operation);
        }
        refuseRest();
        query_.filters.push_back(std::move(filter));
    }

    /// A filter ends at a blank.
    void refuseRest() {
        if (!atEnd() && !isSpace(text_[position_])) {
            const Piece rest = takePlain(spaces);
            fail(rest.place, "'" + rest.text + "' cannot stand behind a value");
        }
    }

    Value valueOf(ColumnId column, const Piece& piece) const {
        auto value = readQueryValue(column, piece.text);
        if (!value) {
            fail(piece.place, "'" + columnName(column) + "' takes " + expectedValue(column));
        }
        return *std::move(value);
    }

    void parseBound(PhoneFilter& filter, std::string_view operation) {
        const ValueType type = typeOf(filter.column);
        const Piece piece = takeValue();
        if (type == ValueType::Text || type == ValueType::Bool) {
            fail(piece.place, "'" + columnName(filter.column) + "' has no greater and less; use :");
        }
        filter.kind = PhoneFilter::Kind::Range;
        const bool upper = operation.front() == '<';
        const bool included = operation.size() == 2;
        Value value = valueOf(filter.column, piece);
        if (auto* date = std::get_if<Date>(&value); date != nullptr && upper == included) {
            *date = lastDayOf(*date);
        }
        (upper ? filter.upper : filter.lower) = std::move(value);
        (upper ? filter.upperIncluded : filter.lowerIncluded) = included;
    }

    void parseRange(PhoneFilter& filter, const Piece& first) {
        const ValueType type = typeOf(filter.column);
        if (type == ValueType::Text || type == ValueType::Bool) {
            fail(first.place, "'" + columnName(filter.column) + "' has no ranges");
        }
        filter.kind = PhoneFilter::Kind::Range;
        if (!first.text.empty()) {
            filter.lower = valueOf(filter.column, first);
        }
        const Piece second = takeValue();
        if (!second.text.empty()) {
            filter.upper = lastOf(valueOf(filter.column, second));
        }
        if (!filter.lower && !filter.upper) {
            fail(first.place, "a range needs a bound, as in 2022..2024");
        }
        checkCurrencies(filter, second);
        if (filter.lower && filter.upper && compareValues(*filter.upper, *filter.lower) < 0) {
            fail(second.place, "the range ends before it begins");
        }
    }

    static void checkCurrencies(const PhoneFilter& filter, const Piece& second) {
        const auto* lower = filter.lower ? std::get_if<Money>(&*filter.lower) : nullptr;
        const auto* upper = filter.upper ? std::get_if<Money>(&*filter.upper) : nullptr;
        if (lower != nullptr && upper != nullptr && lower->currency != upper->currency) {
            fail(second.place, "both prices of a range need one currency");
        }
    }

    static Value lastOf(Value value) {
        if (auto* date = std::get_if<Date>(&value)) {
            *date = lastDayOf(*date);
        }
        return value;
    }

    /// "unknown" may stand behind a range.
    void parseUnknown(PhoneFilter& filter) {
        const std::size_t before = position_;
        if (take(",")) {
            filter.unknown = takeValue().text == "unknown";
            position_ = filter.unknown ? position_ : before;
        }
    }

    void parseValues(PhoneFilter& filter, bool beginnings) {
        filter.beginnings = beginnings && typeOf(filter.column) == ValueType::Text;
        bool special = false;
        std::size_t count = 0;
        do {
            const Piece piece = takeValue();
            if (take("..") && count == 0 && !piece.quoted) {
                parseRange(filter, piece);
                parseUnknown(filter);
                return;
            }
            ++count;
            if (!piece.quoted && piece.text == "unknown") {
                filter.unknown = true;
            } else if (!piece.quoted && (piece.text == "known" || piece.text == "conflict")) {
                filter.kind =
                    piece.text == "known" ? PhoneFilter::Kind::Known : PhoneFilter::Kind::Conflict;
                special = true;
            } else {
                addValue(filter, piece);
            }
            if (special && (count > 1 || filter.unknown)) {
                fail(piece.place, "'" + piece.text + "' stands alone");
            }
        } while (take(","));
        if (special) {
            filter.beginnings = false;
        }
    }

    void addValue(PhoneFilter& filter, const Piece& piece) const {
        Value value = valueOf(filter.column, piece);
        const auto* date = std::get_if<Date>(&value);
        if (date != nullptr && date->day == 0) {
            if (!filter.values.empty() || filter.kind == PhoneFilter::Kind::Range) {
                fail(piece.place, "a month or a year stands alone");
            }
            filter.kind = PhoneFilter::Kind::Range;
            filter.lower = value;
            filter.upper = lastDayOf(*date);
            return;
        }
        if (filter.kind == PhoneFilter::Kind::Range) {
            fail(piece.place, "a month or a year stands alone");
        }
        filter.values.push_back(std::move(value));
    }

    void parseOrder(bool excluded) {
        do {
            const bool descending = take("-") != excluded;
            const Piece piece = takePlain(" \t\r\n,");
            if (lowerCased(piece.text) == "name") {
                query_.order.push_back({std::nullopt, descending});
                continue;
            }
            query_.order.push_back({columnCalled(piece), descending});
        } while (take(","));
    }

    void parseIs(bool excluded) {
        const Piece piece = takePlain(" \t\r\n");
        PhoneFilter filter;
        filter.column = statusColumn;
        filter.excluded = excluded;
        const std::string word = lowerCased(piece.text);
        if (word == "conflict") {
            filter.kind = PhoneFilter::Kind::Conflict;
        } else if (const auto status = findPhoneStatus(word == "leaked" ? "only leaked" : word)) {
            filter.values = {std::string(statusName(*status))};
        } else if (word == "favorite") {
            filter.column = favoriteColumn;
            filter.values = {true};
        } else if (word == "noted") {
            filter.column = noteColumn;
            filter.kind = PhoneFilter::Kind::Known;
        } else {
            fail(piece.place, "'is' takes one of " + joined(phoneProperties()));
        }
        query_.filters.push_back(std::move(filter));
    }

    std::string_view text_;
    std::size_t position_ = 0;
    PhoneQuery query_;
};

}  // namespace

std::variant<PhoneQuery, QueryProblem> parseQuery(std::string_view text) {
    try {
        return Parser(text).parse();
    } catch (const Failure& failure) {
        return failure.problem;
    }
}

}  // namespace speclens
