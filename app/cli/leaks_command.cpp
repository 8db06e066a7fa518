#include "app/cli/leaks_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/phone_choice.h"
#include "app/cli/reading.h"
#include "core/exchange/leak_list.h"

namespace speclens::cli {

CLI::App* LeaksCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand(
        "leaks", "Print which leaks turned out right and which wrong, by phone and by source");
    part->footer(
        "A claim that was leaked, rumored or expected is right where a confirmed one says the "
        "same\n"
        "(6.7 and 6.67 in agree), wrong where confirmed ones say something else, and open until\n"
        "then. With PHONE, each of its leaks is listed with the words that decided.");
    part->add_option("PHONE", phone_, "The phone's name, as for 'show'")->type_name("");
    addFormatOption(*part, format_, {"table", "csv", "json"});
    addCatalogOption(*part, catalog_);
    return part;
}

int LeaksCommand::run(const Context& context) {
    const Catalog catalog = openForReading(catalog_, context);
    const ComparisonFormat format = findComparisonFormat(format_).value();
    LeakRecord record = leakRecord(catalog);
    if (phone_.empty()) {
        context.out << leakSummary(record, catalog.sources(), format, context.width);
        return success;
    }
    const PhoneId phone = choosePhone(catalog, CLI::detail::join(phone_, " "));
    std::erase_if(record.phones,
                  [phone](const LeakRecord::OfPhone& entry) { return entry.phone.id != phone; });
    context.out << leakList(record, catalog.sources(), format, context.width);
    return success;
}

}  // namespace speclens::cli
