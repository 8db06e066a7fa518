#include "core/text/html_element.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <unordered_map>

#include "core/spec/ascii.h"
#include "core/text/html_tokenizer.h"
#include "speclens/markup_tables.h"

namespace speclens {
namespace {

constexpr std::size_t longestName = 16;
constexpr std::size_t longestClass = 64;

using Buffer = std::array<char, longestClass>;

/// `text`, which fits, in lower case.
std::string_view foldInto(Buffer& buffer, std::string_view text) {
    std::transform(text.begin(), text.end(), buffer.begin(), lowerCase);
    return {buffer.data(), text.size()};
}

bool joinsWords(char c) {
    return c == '-' || c == '_' || c == ':';
}

ClassMeaning meaningOfWords(std::string_view words) {
    static const auto byWriting = [] {
        std::unordered_map<std::string_view, ClassMeaning> index;
        for (const tables::HtmlClassesRow& row : tables::html_classes) {
            index.emplace(row.writing, row.meaning);
        }
        return index;
    }();
    const auto found = byWriting.find(words);
    return found == byWriting.end() ? ClassMeaning::None : found->second;
}

/// "has-sidebar", "no-comments": they say something about the page and not what the element is.
bool isState(std::string_view name) {
    constexpr std::array<std::string_view, 7> begins = {"has-", "no-",  "with-", "without-",
                                                        "is-",  "not-", "js-"};
    return std::any_of(begins.begin(), begins.end(),
                       [name](std::string_view begin) { return name.starts_with(begin); });
}

/// Of the words of one class, and of any that stand together in it.
ClassMeaning meaningOfClass(std::string_view name) {
    Buffer buffer{};
    if (name.size() > buffer.size() || isState(name)) {
        return ClassMeaning::None;
    }
    name = foldInto(buffer, name);
    std::replace(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(name.size()), '_',
                 '-');
    for (std::size_t begin = 0; begin < name.size(); ++begin) {
        if (begin > 0 && !joinsWords(name[begin - 1])) {
            continue;
        }
        for (std::size_t end = begin + 1; end <= name.size(); ++end) {
            const bool wordEnds = end == name.size() || joinsWords(name[end]);
            const ClassMeaning meaning =
                wordEnds ? meaningOfWords(name.substr(begin, end - begin)) : ClassMeaning::None;
            if (meaning != ClassMeaning::None) {
                return meaning;
            }
        }
    }
    return ClassMeaning::None;
}

ClassMeaning meaningOfClasses(std::string_view list) {
    while (!list.empty()) {
        const auto* const end = std::find_if(list.begin(), list.end(), isSpace);
        const auto size = static_cast<std::size_t>(end - list.begin());
        if (const ClassMeaning meaning = meaningOfClass(list.substr(0, size));
            meaning != ClassMeaning::None) {
            return meaning;
        }
        list.remove_prefix(std::min(size + 1, list.size()));
    }
    return ClassMeaning::None;
}

/// Roles that a page gives to what is around its content.
bool isRoleOfAside(std::string_view role) {
    constexpr std::array<std::string_view, 11> roles = {
        "navigation",  "banner", "contentinfo", "complementary", "search", "dialog",
        "alertdialog", "menu",   "menubar",     "toolbar",       "tablist"};
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool hidesByStyle(std::string_view style) {
    std::string folded = lowerCased(style);
    folded.erase(std::remove_if(folded.begin(), folded.end(), isSpace), folded.end());
    return folded.find("display:none") != std::string::npos ||
           folded.find("visibility:hidden") != std::string::npos;
}

std::uint32_t spanOfCell(std::string_view value) {
    constexpr std::uint32_t widest = 20;
    std::uint32_t number = 1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return std::clamp<std::uint32_t>(number, 1, widest);
}

}  // namespace

ElementRole roleOf(std::string_view name) {
    static const auto byName = [] {
        std::unordered_map<std::string_view, ElementRole> index;
        for (const tables::HtmlElementsRow& row : tables::html_elements) {
            index.emplace(row.name, row.role);
        }
        return index;
    }();
    if (name.size() > longestName) {
        return ElementRole::Inline;
    }
    Buffer buffer{};
    const auto found = byName.find(foldInto(buffer, name));
    return found == byName.end() ? ElementRole::Inline : found->second;
}

ElementMarks readElementMarks(std::string_view attributes) {
    ElementMarks marks;
    HtmlAttributeReader reader(attributes);
    while (const auto attribute = reader.next()) {
        const auto is = [&attribute](std::string_view name) {
            return equalFolded(attribute->name, name);
        };
        if (is("class") || is("id")) {
            if (marks.meaning == ClassMeaning::None) {
                marks.meaning = meaningOfClasses(attribute->value);
            }
        } else if (is("hidden") || (is("aria-hidden") && attribute->value == "true") ||
                   (is("style") && hidesByStyle(attribute->value))) {
            marks.hidden = true;
        } else if (is("role") && isRoleOfAside(attribute->value)) {
            marks.meaning = ClassMeaning::Aside;
        } else if (is("colspan")) {
            marks.columns = spanOfCell(attribute->value);
        } else if (is("rowspan")) {
            marks.rows = spanOfCell(attribute->value);
        }
    }
    marks.hidden = marks.hidden || marks.meaning == ClassMeaning::Hidden;
    return marks;
}

}  // namespace speclens
