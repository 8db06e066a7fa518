#include <algorithm>

#include "core/exchange/comparison_parts.h"
#include "core/exchange/terminal_text.h"
#include "core/exchange/text_table.h"

namespace speclens {
namespace {

constexpr std::string_view unknown = "—";

/// Which marks a comparison uses, so that the legend explains those alone.
struct Marks {
    bool best = false;
    bool unconfirmed = false;
    bool conflict = false;
};

std::string cellText(const ComparisonRow& row, std::size_t phone, const ComparisonOptions& options,
                     Marks& used) {
    const ComparisonCell& cell = row.cells[phone];
    if (!cell.known()) {
        return std::string(unknown);
    }
    std::string text;
    for (const ComparisonValue& value : cell.values) {
        text += (text.empty() ? "" : " · ") + value.display + (value.confirmed() ? "" : " ?");
        used.unconfirmed = used.unconfirmed || !value.confirmed();
    }
    const std::string difference = differenceNote(row, phone, options);
    text += (difference.empty() ? "" : " ") + difference;
    if (cell.best) {
        text += " *";
        used.best = true;
    }
    if (cell.conflict) {
        text += " !";
        used.conflict = true;
    }
    return text;
}

TextStyle styleOf(const ComparisonCell& cell) {
    if (!cell.confirmed() || cell.conflict) {
        return TextStyle::Doubtful;
    }
    return cell.best ? TextStyle::Good : TextStyle::Plain;
}

std::string legend(const Marks& used) {
    std::string text = std::string(unknown) + " unknown\n";
    text += used.best ? "* better than the other confirmed values\n" : "";
    text += used.unconfirmed ? "? not confirmed: expected, leaked or rumored\n" : "";
    text += used.conflict ? "! confirmed sources disagree\n" : "";
    return text;
}

/// How many phones one table takes, so that their columns stay readable: two at least, and about
/// as many in the last table as in the others.
std::size_t phonesPerTable(std::size_t phones, std::size_t width) {
    constexpr std::size_t column = 12;
    const std::size_t room = std::max<std::size_t>(2, width / column > 0 ? width / column - 1 : 0);
    if (width == 0 || phones <= room) {
        return phones;
    }
    const std::size_t tables = (phones + room - 1) / room;
    return (phones + tables - 1) / tables;
}

/// The table of `count` phones from the one numbered `first` on.
std::string tableText(const Comparison& comparison, std::size_t first, std::size_t count,
                      const ComparisonOptions& options, Marks& used) {
    std::vector<std::string> header{""};
    for (std::size_t i = first; i < first + count; ++i) {
        header.push_back(phoneHeading(comparison, i, options));
    }
    TextTable table(header);
    for (const ComparisonGroup& group : comparison.groups) {
        table.addHeading(group.name);
        for (const ComparisonRow& row : group.rows) {
            std::vector<std::string> cells{std::string(attribute(row.attribute).label)};
            std::vector<TextStyle> styles{TextStyle::Plain};
            for (std::size_t i = first; i < first + count; ++i) {
                cells.push_back(cellText(row, i, options, used));
                styles.push_back(styleOf(row.cells[i]));
            }
            table.addRow(cells, styles);
        }
    }
    return table.render(options.width, options.colored);
}

}  // namespace

std::string comparisonText(const Comparison& comparison, const ComparisonOptions& options) {
    const std::size_t phones = comparison.phones.size();
    const std::size_t most = phonesPerTable(phones, options.width);
    std::string text;
    for (const std::string& sentence : summaryLines(comparison, options)) {
        for (const std::string& line : wrapText(printable(sentence), options.width)) {
            text += line + '\n';
        }
    }
    text += text.empty() ? "" : "\n";
    if (comparison.groups.empty()) {
        return text + "There are no such rows.\n";
    }
    Marks used;
    for (std::size_t first = 0; first < phones; first += most) {
        text += tableText(comparison, first, std::min(most, phones - first), options, used) + '\n';
    }
    return text + legend(used);
}

}  // namespace speclens
