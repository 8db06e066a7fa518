#include "core/spec/error.h"

#include <utility>

namespace speclens {
namespace {

std::string message(const std::string& problem, const std::string& where,
                    const std::string& advice) {
    std::string text = where.empty() ? problem : where + ": " + problem;
    if (!advice.empty()) {
        text += ". " + advice;
    }
    return text;
}

}  // namespace

Error::Error(std::string problem, std::string where, std::string advice)
    : std::runtime_error(message(problem, where, advice)),
      problem_(std::move(problem)),
      where_(std::move(where)),
      advice_(std::move(advice)) {}

}  // namespace speclens
