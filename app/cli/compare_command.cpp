#include "app/cli/compare_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <ostream>

#include "app/cli/attribute_choice.h"
#include "app/cli/phone_choice.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "core/compare/selection.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/terminal_text.h"
#include "core/spec/error.h"

namespace speclens::cli {
namespace {

constexpr std::array<std::string_view, 3> evidenceColumns = {"status", "source", "quote"};

std::string checkColumns(const std::string& list) {
    for (const std::string& name : splitList(list)) {
        if (std::find(evidenceColumns.begin(), evidenceColumns.end(), name) ==
            evidenceColumns.end()) {
            return "'" + name + "' is none of status, source and quote";
        }
    }
    return {};
}

bool hasColumn(const std::string& list, std::string_view name) {
    const std::vector<std::string> names = splitList(list);
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

CLI::App* CompareCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand("compare", "Set two or more phones side by side");
    part->footer(
        "PHONE is a phone's name in any reasonable writing, as for 'show'. ATTRIBUTE is one as "
        "for\n"
        "'list --where': battery, price, memory.ram. Values that sources only round differently "
        "are\n"
        "no difference, and neither is what is unknown.\n\n"
        "The table fits the terminal, and is colored there unless NO_COLOR is set. CSV and TSV "
        "have\n"
        "one row an attribute and one column a phone; a value that is not confirmed has its basis\n"
        "behind it, as in '108 (leaked)', or in a column of its own. JSON holds every value with "
        "its\n"
        "sentences and sources. HTML is a page that needs no other file. XLSX is a workbook for\n"
        "spreadsheets, with the sentences as comments. The file of --output is replaced only once "
        "all\n"
        "of the new one is written.\n\n"
        "Examples:\n"
        "  speclens-cli compare 'galaxy s23' 'galaxy s23+' --differences\n"
        "  speclens-cli compare 'galaxy s23' 'pixel 7' --baseline 'pixel 7' --sort=-battery\n"
        "  speclens-cli compare 'galaxy s23' 'pixel 7' --attributes price,battery,weight\n"
        "  speclens-cli compare 'galaxy s23' 'pixel 7' --format html --output phones.html\n"
        "  speclens-cli compare 'galaxy s23' 'pixel 7' --format xlsx -o phones.xlsx");
    part->add_option("PHONE", phones_, "The phones' names, two or more")->required()->type_name("");
    part->final_callback([this] { refuseWrongUsage(); });
    addChoices(*part);
    addFormOptions(*part);
    addCatalogOption(*part, catalog_);
    return part;
}

void CompareCommand::addChoices(CLI::App& part) {
    part.add_flag("--differences", differences_, "Only rows in which phones differ");
    part.add_flag("--summary", summary_, "Begin with what differs most, in sentences");
    part.add_option("--baseline", baseline_, "Show how the others differ from this one of them")
        ->type_name("PHONE");
    part.add_option("--attributes", attributes_, "Only these rows, in this order")
        ->type_name("ATTRIBUTE,...")
        ->check(checkAttributes);
    part.add_option("--sort", sort_, "Order the phones by this; --sort=-ATTRIBUTE: greatest first")
        ->type_name("ATTRIBUTE")
        ->check(checkSorting);
}

void CompareCommand::addFormOptions(CLI::App& part) {
    addFormatOption(part, format_, {"table", "csv", "tsv", "json", "markdown", "html", "xlsx"});
    part.add_option("--columns", columns_,
                    "More columns of CSV and TSV for each phone: status, source, quote")
        ->type_name("COLUMN,...")
        ->check(checkColumns);
    part.add_option("--separator", separator_, "What divides the fields of CSV: , ; | or tab")
        ->type_name("CHARACTER")
        ->check(CLI::IsMember({",", ";", "|", "tab"}).description(""));
    part.add_flag("--byte-order-mark", byteOrderMark_,
                  "Begin CSV with the mark that some spreadsheets know UTF-8 by");
    part.add_option("-o,--output", output_, "Write to this file instead of printing")
        ->type_name("FILE")
        ->check(checkFileName);
}

void CompareCommand::refuseWrongUsage() const {
    if (phones_.size() < 2) {
        throw CLI::RequiredError("A second PHONE");
    }
    if (!columns_.empty() && format_ != "csv" && format_ != "tsv") {
        throw CLI::ValidationError("--columns", "only CSV and TSV have such columns");
    }
    if ((separator_ != "," || byteOrderMark_) && format_ != "csv") {
        throw CLI::ValidationError(byteOrderMark_ ? "--byte-order-mark" : "--separator",
                                   "only CSV has one");
    }
    if (summary_ && (format_ == "csv" || format_ == "tsv")) {
        throw CLI::ValidationError("--summary", "CSV and TSV have no place for sentences");
    }
    if (format_ == "xlsx" && !output_) {
        throw CLI::RequiredError("--output FILE, since XLSX is nothing to print,");
    }
    if (format_ == "xlsx" && isTerminal(*output_)) {
        throw CLI::ValidationError("--output", "XLSX cannot be shown on a terminal; name a file");
    }
}

std::vector<PhoneId> CompareCommand::choosePhones(const Catalog& catalog) const {
    const std::vector<PhoneRecord> known = catalog.phones();
    const OtherNames others = catalog.otherNames();
    std::vector<PhoneId> phones;
    for (const std::string& name : phones_) {
        const PhoneId phone = choosePhone(known, others, name);
        if (std::find(phones.begin(), phones.end(), phone) != phones.end()) {
            throw Error("'" + name + "' is named twice", {}, "Name different phones to compare");
        }
        phones.push_back(phone);
    }
    return phones;
}

std::optional<PhoneId> CompareCommand::chooseBaseline(const Catalog& catalog,
                                                      const std::vector<PhoneId>& phones) const {
    if (!baseline_) {
        return std::nullopt;
    }
    const PhoneId baseline = choosePhone(catalog, *baseline_);
    if (std::find(phones.begin(), phones.end(), baseline) == phones.end()) {
        throw Error("the baseline '" + *baseline_ + "' is not among the phones", {},
                    "Name it as a PHONE too");
    }
    return baseline;
}

Comparison CompareCommand::select(Comparison comparison) const {
    if (!sort_.empty()) {
        const bool descending = sort_.starts_with('-');
        const AttributeId by = chooseAttributes(sort_.substr(descending ? 1 : 0)).front();
        comparison = sortedPhones(comparison, by, descending);
    }
    if (!attributes_.empty()) {
        comparison = onlyAttributes(comparison, chooseAttributes(attributes_));
    }
    return differences_ ? onlyDifferences(std::move(comparison)) : comparison;
}

ComparisonOptions CompareCommand::optionsFor(const Comparison& comparison,
                                             std::optional<PhoneId> baseline) const {
    ComparisonOptions options;
    options.baseline = baseline ? comparison.placeOf(*baseline) : std::nullopt;
    options.summary = summary_;
    options.status = hasColumn(columns_, "status");
    options.source = hasColumn(columns_, "source");
    options.quote = hasColumn(columns_, "quote");
    options.separator = separator_ == "tab" ? '\t' : separator_.front();
    options.byteOrderMark = byteOrderMark_;
    return options;
}

int CompareCommand::run(const Context& context) {
    const Catalog catalog = openForReading(catalog_, context);
    const std::vector<PhoneId> phones = choosePhones(catalog);
    const std::optional<PhoneId> baseline = chooseBaseline(catalog, phones);
    const Comparison comparison = select(compare(catalog, phones));
    const ComparisonFormat format = findComparisonFormat(format_).value();
    ComparisonOptions options = optionsFor(comparison, baseline);
    if (!output_) {
        options.width = context.width;
        options.colored = context.colored;
        context.out << exportComparison(comparison, format, options);
        return success;
    }
    writeFileAtomically(*output_, exportComparison(comparison, format, options));
    context.out << "wrote " << printable(*output_) << '\n';
    return success;
}

}  // namespace speclens::cli
