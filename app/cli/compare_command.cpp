#include "app/cli/compare_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <ostream>

#include "app/cli/phone_choice.h"
#include "app/cli/reading.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/terminal_text.h"
#include "core/spec/error.h"

namespace speclens::cli {
namespace {

std::vector<PhoneId> choosePhones(const Catalog& catalog, const std::vector<std::string>& names) {
    const std::vector<PhoneRecord> known = catalog.phones();
    const OtherNames others = catalog.otherNames();
    std::vector<PhoneId> phones;
    for (const std::string& name : names) {
        const PhoneId phone = choosePhone(known, others, name);
        if (std::find(phones.begin(), phones.end(), phone) != phones.end()) {
            throw Error("'" + name + "' is named twice", {}, "Name different phones to compare");
        }
        phones.push_back(phone);
    }
    return phones;
}

}  // namespace

CLI::App* CompareCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("compare", "Set two or more phones side by side");
    part->footer(
        "PHONE is a phone's name in any reasonable writing, as for 'show'. CSV has one row an\n"
        "attribute and one column a phone; a value that is not confirmed has its basis behind it,\n"
        "as in '108 (leaked)'. JSON holds every value with its sentences and sources. The file of\n"
        "--output is replaced only once all of the new one is written.");
    part->add_option("PHONE", phones_, "The phones' names, two or more")->required()->type_name("");
    part->final_callback([this] {
        if (phones_.size() < 2) {
            throw CLI::RequiredError("A second PHONE");
        }
    });
    addFormatOption(*part, format_, {"table", "csv", "json"});
    part->add_option("--output", output_, "Write to this file instead of printing")
        ->type_name("FILE")
        ->check(checkFileName);
    addCatalogOption(*part, catalog_);
    return part;
}

int CompareCommand::run(const Context& context) {
    const Catalog catalog = openForReading(catalog_, context);
    const Comparison comparison = compare(catalog, choosePhones(catalog, phones_));
    const ComparisonFormat format = findComparisonFormat(format_).value();
    ComparisonOptions options;
    options.width = context.width;
    if (!output_) {
        context.out << exportComparison(comparison, format, options);
        return success;
    }
    writeFileAtomically(*output_, exportComparison(comparison, format));
    context.out << "wrote " << printable(*output_) << '\n';
    return success;
}

}  // namespace speclens::cli
