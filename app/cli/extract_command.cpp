#include "app/cli/extract_command.h"

#include <CLI/CLI.hpp>
#include <istream>
#include <mutex>
#include <ostream>
#include <string_view>

#include "app/cli/batch.h"
#include "app/cli/file_list.h"
#include "app/cli/program.h"
#include "app/cli/reading.h"
#include "core/exchange/claims_json.h"
#include "core/exchange/explanation_json.h"
#include "core/exchange/explanation_text.h"
#include "core/exchange/terminal_text.h"
#include "core/exchange/text_table.h"
#include "core/extract/extractor.h"
#include "core/spec/display.h"
#include "core/spec/error.h"
#include "core/text/article_file.h"
#include "core/text/document.h"
#include "core/text/document_format.h"

namespace speclens::cli {
namespace {

constexpr std::string_view standardInput = "-";
constexpr unsigned maximumJobs = 1024;

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

/// Reads articles by their names, from several threads at once.
class ArticleReader {
  public:
    /// `in` is what the name "-" stands for, or null where it serves for something else.
    explicit ArticleReader(std::istream* in) : in_(in) {}

    std::string read(const std::string& file) {
        if (file != standardInput) {
            return readArticleFile(file);
        }
        if (in_ == nullptr) {
            throw Error("is read for the list of files already", "standard input",
                        "Name a file called - as ./-");
        }
        const std::lock_guard lock(mutex_);
        return readArticle(*in_, "standard input");
    }

  private:
    std::istream* in_;
    std::mutex mutex_;
};

}  // namespace

CLI::App* ExtractCommand::addTo(CLI::App& program) {
    CLI::App* part = program.add_subcommand(
        "extract", "Print what articles say about phones, without storing it");
    part->footer(
        "With --format json each file gives one line, a JSON document with its claims: device,\n"
        "attribute, value, whether it is confirmed, and the bytes of the file that say so. A file\n"
        "that cannot be read is reported, and the others go on; the exit status is 1 then. The\n"
        "order is that of the files, whatever --jobs says, and each result is written as soon as\n"
        "all before it are. FILE - is standard input.");
    addFilesArgument(*part, files_)->required(false);
    part->add_option("--files-from", filesFrom_,
                     "Read the articles named in this file, one a line; - is standard input")
        ->type_name("FILE")
        ->check(checkFileName);
    part->add_flag("-0,--null", nullSeparated_,
                   "A NUL byte ends each name of --files-from, as find -print0 writes them");
    part->add_option("-j,--jobs", jobs_,
                     "Read so many articles at once; 0 is one for each processor (1 if not given)")
        ->type_name("N")
        ->check(CLI::Range(0U, maximumJobs).description(""));
    part->add_flag("--explain", explain_,
                   "Print for each sentence what each stage found, for each claim the rules that "
                   "made it, and for what made none the rule that refused it");
    addFormatOption(*part, format_, {"table", "json"});
    part->final_callback([this] { checkInputs(); });
    return part;
}

void ExtractCommand::checkInputs() const {
    if (files_.empty() && !filesFrom_) {
        throw CLI::RequiredError("FILE or --files-from");
    }
    if (!files_.empty() && filesFrom_) {
        throw CLI::ExcludesError("FILE", "--files-from");
    }
    if (nullSeparated_ && !filesFrom_) {
        throw CLI::RequiresError("--null", "--files-from");
    }
}

std::unique_ptr<FileList> ExtractCommand::openFiles(const Context& context) const {
    return filesFrom_
               ? std::make_unique<FileList>(*filesFrom_, context.in, nullSeparated_ ? '\0' : '\n')
               : std::make_unique<FileList>(files_);
}

std::string ExtractCommand::answerFor(const std::string& file, const Document& document,
                                      std::size_t width) const {
    if (explain_) {
        const Explanation explanation = extractor_.explain(document);
        return format_ == "json"
                   ? explanationJson(file, document, explanation) + '\n'
                   : printable(file) + "\n\n" + explanationText(document, explanation, width);
    }
    const std::vector<Claim> claims = extractor_.extract(document);
    return format_ == "json" ? claimsJson(file, document, claims) + '\n'
                             : claimsTable(file, document, claims, width);
}

int ExtractCommand::run(const Context& context) {
    const std::unique_ptr<FileList> files = openFiles(context);
    ArticleReader reader(filesFrom_ == standardInput ? nullptr : &context.in);
    const auto work = [&](const std::string& file) -> Answer {
        try {
            const Document document = readDocument(reader.read(file), file);
            return {answerFor(file, document, context.width), {}};
        } catch (const Error& error) {
            return {{}, error.what()};
        }
    };
    int status = success;
    const auto deliver = [&](const Answer& answer) {
        if (!answer.complaint.empty()) {
            complain(context, answer.complaint);
            status = failure;
        }
        return static_cast<bool>((context.out << answer.output).flush());
    };
    answerInOrder(
        threadCount(jobs_), [&files] { return files->next(); }, work, deliver);
    return status;
}

}  // namespace speclens::cli
