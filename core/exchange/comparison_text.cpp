#include "core/exchange/comparison_export.h"
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

std::string cellText(const ComparisonCell& cell, Marks& used) {
    if (!cell.known()) {
        return std::string(unknown);
    }
    std::string text;
    for (const ComparisonValue& value : cell.values) {
        text += (text.empty() ? "" : " · ") + value.display + (value.confirmed() ? "" : " ?");
        used.unconfirmed = used.unconfirmed || !value.confirmed();
    }
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

std::string legend(const Marks& used) {
    std::string text = std::string(unknown) + " unknown\n";
    text += used.best ? "* better than the other confirmed values\n" : "";
    text += used.unconfirmed ? "? not confirmed: expected, leaked or rumored\n" : "";
    text += used.conflict ? "! confirmed sources disagree\n" : "";
    return text;
}

}  // namespace

std::string comparisonText(const Comparison& comparison, std::size_t width) {
    std::vector<std::string> header{""};
    for (const ComparisonPhone& phone : comparison.phones) {
        header.push_back(fullName(phone.name));
    }
    TextTable table(header);
    Marks used;
    for (const ComparisonGroup& group : comparison.groups) {
        table.addHeading(group.name);
        for (const ComparisonRow& row : group.rows) {
            std::vector<std::string> cells{std::string(attribute(row.attribute).label)};
            for (const ComparisonCell& cell : row.cells) {
                cells.push_back(cellText(cell, used));
            }
            table.addRow(cells);
        }
    }
    return table.render(width) + "\n" + legend(used);
}

}  // namespace speclens
