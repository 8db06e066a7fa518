#include "app/cli/extract_command.h"

#include <CLI/CLI.hpp>
#include <ostream>

#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/exchange/claims_json.h"
#include "core/exchange/terminal_text.h"
#include "core/exchange/text_table.h"
#include "core/extract/extractor.h"
#include "core/spec/display.h"
#include "core/spec/error.h"
#include "core/text/article_file.h"
#include "core/text/document.h"

namespace speclens::cli {
namespace {

std::string claimsTable(const std::string& file, const Document& document,
                        const std::vector<Claim>& claims, std::size_t width) {
    TextTable table({"Phone", "Attribute", "Value", "Basis", "Sentence"});
    for (const Claim& claim : claims) {
        table.addRow({fullName(claim.phone), std::string(attribute(claim.attribute).key),
                      displayText(claim.attribute, claim.value),
                      std::string(basisName(claim.basis)),
                      std::string(claim.quote.of(document.text()))});
    }
    const std::string name = printable(file);
    return claims.empty() ? name + ": no claims\n\n" : name + "\n\n" + table.render(width) + "\n";
}

}  // namespace

CLI::App* ExtractCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand(
        "extract", "Print what articles say about phones, without storing it");
    part->footer(
        "With --format json each file gives one line, a JSON document with its claims: device,\n"
        "attribute, value, whether it is confirmed, and the bytes of the file that say so. A file\n"
        "that cannot be read is reported, and the others go on.");
    addFilesArgument(*part, files_);
    addFormatOption(*part, format_, {"table", "json"});
    return part;
}

int ExtractCommand::run(const Context& context) {
    const Extractor extractor;
    int status = success;
    for (const std::string& file : files_) {
        try {
            const Document document = Document::fromPlainText(readArticleFile(file));
            const std::vector<Claim> claims = extractor.extract(document);
            if (format_ == "json") {
                context.out << claimsJson(file, document.text(), claims) << '\n';
            } else {
                context.out << claimsTable(file, document, claims, context.width);
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
