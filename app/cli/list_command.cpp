#include "app/cli/list_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/browse/phone_search.h"
#include "core/exchange/phone_list.h"
#include "core/exchange/terminal_text.h"

namespace speclens::cli {

CLI::App* ListCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("list", "Print the phones of the catalog");
    part->footer(
        "For each phone: whether anything about it is confirmed or all of it is only leaked, and\n"
        "of how many attributes the catalog knows a value.\n\n"
        "QUERY is made of words and filters:\n"
        "  redmi note            phones with these words in their names, values or quotes\n"
        "  battery>=5000         also > < <= = != and ranges: year:2022..2024\n"
        "  brand:Xiaomi,Samsung  one of these; chipset:snapdragon finds all that begin so\n"
        "  5g:yes -jack:yes      yes and no; '-' asks for the other phones\n"
        "  nfc:unknown           nothing is known; known, conflict\n"
        "  price<500USD          prices with their currency; weight<7oz, height>6in\n"
        "  is:leaked             nothing is confirmed; is:listed (in tables alone), is:announced,\n"
        "                        is:conflict\n"
        "  is:favorite note:gift your favorites, and words of your notes; is:noted\n"
        "  sort:-weight,name     '-' puts the greatest first");
    part->add_option("--where", where_, "Which phones, and in what order; see below")
        ->type_name("QUERY");
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int ListCommand::run(const Context& context) {
    const PhoneTable table = PhoneTable::load(openForReading(catalog_, context));
    const auto query = parseQuery(where_);
    if (const auto* problem = std::get_if<QueryProblem>(&query)) {
        return refuse(*problem, context);
    }
    context.out << phoneList(table, searchPhones(table, std::get<PhoneQuery>(query)).rows,
                             findComparisonFormat(format_).value(), context.width);
    return success;
}

/// Shows the place under the query.
int ListCommand::refuse(const QueryProblem& problem, const Context& context) const {
    complain(context, "the query is not understood: " + problem.message);
    // Blanks at an end are not printed: a mark stands for the place.
    const auto columnOf = [this](std::size_t end) {
        return displayWidth(printable(where_.substr(0, end) + ".")) - 1;
    };
    const std::size_t begin = columnOf(problem.place.begin);
    const std::size_t width = columnOf(problem.place.end) - begin;
    context.err << "  " << printable(where_) << "\n  " << std::string(begin, ' ')
                << std::string(std::max<std::size_t>(width, 1), '^') << '\n';
    return wrongUsage;
}

}  // namespace speclens::cli
