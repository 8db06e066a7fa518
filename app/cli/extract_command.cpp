#include "app/cli/extract_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/article.h"
#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/exchange/claims_json.h"
#include "core/exchange/terminal_text.h"
#include "core/exchange/text_table.h"
#include "core/spec/display.h"
#include "core/spec/error.h"

namespace speclens::cli {
namespace {

std::string claimsTable(const std::string& file, const Article& article, std::size_t width) {
    TextTable table({"Phone", "Attribute", "Value", "Basis", "Sentence"});
    for (const Claim& claim : article.claims) {
        table.addRow({fullName(claim.phone), std::string(attribute(claim.attribute).key),
                      displayText(claim.attribute, claim.value),
                      std::string(basisName(claim.basis)),
                      std::string(claim.quote.of(article.document.text()))});
    }
    const std::string name = printable(file);
    return article.claims.empty() ? name + ": no claims\n\n"
                                  : name + "\n\n" + table.render(width) + "\n";
}

}  // namespace

CLI::App* ExtractCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand(
        "extract", "Print what articles say about phones, without storing it");
    part->footer(
        "Reads plain text in UTF-8. With --format json each file gives one line, a JSON document\n"
        "with its claims: device, attribute, value, whether it is confirmed, and the bytes of the\n"
        "file that say so. A file that cannot be read is reported, and the others go on.");
    part->add_option("FILE", files_, "Articles to read")->required();
    addFormatOption(*part, format_, {"table", "json"});
    return part;
}

int ExtractCommand::run(const Context& context) {
    const Extractor extractor;
    int status = success;
    for (const std::string& file : files_) {
        try {
            const Article article = readArticle(file, extractor);
            if (format_ == "json") {
                context.out << claimsJson(file, article.document.text(), article.claims) << '\n';
            } else {
                context.out << claimsTable(file, article, context.width);
            }
        } catch (const Error& error) {
            complain(context, error.what());
            status = failure;
        }
        if (!context.out.flush()) {
            break;
        }
    }
    return status;
}

}  // namespace speclens::cli
