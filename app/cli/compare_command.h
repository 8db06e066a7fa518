// speclens-cli compare: sets phones side by side.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/catalog/catalog.h"
#include "core/exchange/comparison_export.h"

namespace speclens::cli {

class CompareCommand : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(const Context& context) override;

  private:
    void addChoices(CLI::App& part);
    void addFormOptions(CLI::App& part);
    void refuseWrongUsage() const;
    [[nodiscard]] std::vector<PhoneId> choosePhones(const Catalog& catalog) const;
    [[nodiscard]] std::optional<PhoneId> chooseBaseline(const Catalog& catalog,
                                                        const std::vector<PhoneId>& phones) const;
    [[nodiscard]] Comparison select(Comparison comparison) const;
    [[nodiscard]] ComparisonOptions optionsFor(const Comparison& comparison,
                                               std::optional<PhoneId> baseline) const;

    std::vector<std::string> phones_;
    std::optional<std::string> catalog_;
    std::string format_;
    std::optional<std::string> output_;
    std::optional<std::string> baseline_;
    std::string attributes_;
    std::string sort_;
    std::string columns_;
    std::string separator_ = ",";
    bool differences_ = false;
    bool summary_ = false;
    bool byteOrderMark_ = false;
};

}  // namespace speclens::cli
