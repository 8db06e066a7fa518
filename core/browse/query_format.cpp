#include "core/browse/query_names.h"
#include "core/browse/query_text.h"

namespace speclens {
namespace {

bool needsQuotes(std::string_view text, std::string_view marks) {
    return text.empty() || text == "unknown" || text == "known" || text == "conflict" ||
           text.find_first_of(marks) != std::string_view::npos ||
           text.find("..") != std::string_view::npos;
}

std::string quotedWhereNeeded(std::string_view text, std::string_view marks) {
    return needsQuotes(text, marks) ? "\"" + std::string(text) + "\"" : std::string(text);
}

std::string valueText(const Value& value) {
    if (const auto* flag = std::get_if<bool>(&value)) {
        return *flag ? "yes" : "no";
    }
    if (const auto* money = std::get_if<Money>(&value)) {
        return formatNumber(money->amount) + money->currency;
    }
    return quotedWhereNeeded(canonicalText(value), " \t\r\n,\"");
}

std::string valueList(const PhoneFilter& filter) {
    std::string text;
    for (const Value& value : filter.values) {
        text += (text.empty() ? "" : ",") + valueText(value);
    }
    if (filter.unknown) {
        text += (text.empty() ? "" : ",") + std::string("unknown");
    }
    return text;
}

std::string rangeText(const PhoneFilter& filter, const std::string& name) {
    if (filter.lower && !filter.lowerIncluded) {
        return name + ">" + valueText(*filter.lower);
    }
    if (filter.upper && !filter.upperIncluded) {
        return name + "<" + valueText(*filter.upper);
    }
    return name + ":" + (filter.lower ? valueText(*filter.lower) : "") + ".." +
           (filter.upper ? valueText(*filter.upper) : "") + (filter.unknown ? ",unknown" : "");
}

std::string filterText(const PhoneFilter& filter) {
    const std::string name = columnName(filter.column);
    std::string text = filter.excluded ? "-" : "";
    const bool ofPhone = filter.column == statusColumn;
    switch (filter.kind) {
        case PhoneFilter::Kind::Known:
            return text + name + ":known";
        case PhoneFilter::Kind::Conflict:
            return text + (ofPhone ? "is:conflict" : name + ":conflict");
        case PhoneFilter::Kind::Range:
            return text + rangeText(filter, name);
        case PhoneFilter::Kind::Values:
            break;
    }
    const bool exactText = typeOf(filter.column) == ValueType::Text && !filter.beginnings;
    return text + name + (exactText ? "=" : ":") + valueList(filter);
}

/// Words that would be read as something else stand in quotes.
std::string wordText(std::string_view word) {
    const bool looksLikeFilter = word.find_first_of(":=<>!") != std::string_view::npos;
    const bool quoted = looksLikeFilter || word.front() == '-';
    return quoted ? "\"" + std::string(word) + "\"" : std::string(word);
}

void append(std::string& text, const std::string& term) {
    text += (text.empty() ? "" : " ") + term;
}

}  // namespace

std::string formatQuery(const PhoneQuery& query) {
    std::string text;
    std::string_view words = query.words;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0) {
            append(text, wordText(words.substr(0, end)));
        }
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    for (const PhoneFilter& filter : query.filters) {
        append(text, filterText(filter));
    }
    std::string order;
    for (const PhoneOrder& entry : query.order) {
        order += (order.empty() ? "sort:" : ",") + std::string(entry.descending ? "-" : "") +
                 (entry.column ? columnName(*entry.column) : "name");
    }
    if (!order.empty()) {
        append(text, order);
    }
    return text;
}

}  // namespace speclens
