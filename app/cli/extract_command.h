// speclens-cli extract: prints what articles say, and stores nothing.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/extract/extractor.h"

namespace speclens::cli {

class FileList;

class ExtractCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    void checkInputs() const;
    [[nodiscard]] std::string answerFor(const std::string& file, const Document& document,
                                        std::size_t width) const;
    [[nodiscard]] std::unique_ptr<FileList> openFiles(const Context& context) const;

    std::vector<std::string> files_;
    std::optional<std::string> filesFrom_;
    bool nullSeparated_ = false;
    unsigned jobs_ = 1;
    bool explain_ = false;
    std::string format_;
    Extractor extractor_;
};

}  // namespace speclens::cli
