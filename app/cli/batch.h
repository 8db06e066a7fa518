// Work on many inputs, on several threads, with its answers in the order of the inputs.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace speclens::cli {

/// What came of one input.
struct Answer {
    std::string output;
    std::string complaint;  ///< for standard error; empty where all went well
};

/// Gives the next input, or nothing behind the last one. Called by one thread at a time.
using NextInput = std::function<std::optional<std::string>()>;
/// Works on one input. Called by several threads at once.
using Work = std::function<Answer(const std::string& input)>;
/// Takes an answer; false where no more are wanted.
using Deliver = std::function<bool(const Answer& answer)>;

/// For each of several jobs, how many inputs are taken at most that have no answer delivered yet.
inline constexpr std::size_t inputsPerJob = 8;

/// Hands the answers to `deliver` on the calling thread, in the order of the inputs, each as soon
/// as all before it are. Runs `work` on `jobs` threads, and on the calling one where that is 1. The
/// memory needed does not grow with the number of inputs. What a function throws comes out in its
/// input's turn.
void answerInOrder(unsigned jobs, const NextInput& next, const Work& work, const Deliver& deliver);

/// The number of threads that `jobs` asks for, 0 being as many as the machine runs at once.
unsigned threadCount(unsigned jobs);

}  // namespace speclens::cli
