#include "app/cli/batch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

namespace speclens::cli {
namespace {

using ::testing::ElementsAre;

/// Inputs "0", "1", ... up to `count`.
class Counter {
  public:
    explicit Counter(std::size_t count) : count_(count) {}
    std::optional<std::string> operator()() {
        return taken_ < count_ ? std::optional(std::to_string(taken_++)) : std::nullopt;
    }
    [[nodiscard]] std::size_t taken() const { return taken_; }

  private:
    std::size_t count_;
    std::size_t taken_ = 0;
};

/// Lets a thread wait until something has happened so many times.
class Gate {
  public:
    void pass() {
        {
            const std::lock_guard lock(mutex_);
            ++passed_;
        }
        changed_.notify_all();
    }
    void waitFor(std::size_t count) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return passed_ >= count; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t passed_ = 0;
};

Answer echo(const std::string& input) {
    return {input, {}};
}

std::vector<std::string> outputsOf(unsigned jobs, const NextInput& next, const Work& work) {
    std::vector<std::string> outputs;
    answerInOrder(jobs, next, work, [&outputs](const Answer& answer) {
        outputs.push_back(answer.output);
        return true;
    });
    return outputs;
}

TEST(Batch, AnswersEveryInputInOrder) {
    for (const unsigned jobs : {1U, 2U, 7U}) {
        for (const std::size_t count : {0U, 1U, 6U, 1000U}) {
            Counter inputs(count);
            const std::vector<std::string> outputs = outputsOf(
                jobs, [&inputs] { return inputs(); }, echo);
            ASSERT_EQ(outputs.size(), count);
            for (std::size_t i = 0; i < count; ++i) {
                EXPECT_EQ(outputs[i], std::to_string(i));
            }
        }
    }
}

TEST(Batch, KeepsTheOrderAndItsMemoryWhereOneInputTakesLong) {
    constexpr unsigned jobs = 3;
    constexpr std::size_t room = jobs * inputsPerJob;
    Counter inputs(50 * room);
    Gate others;
    std::size_t ahead = 0;
    const auto work = [&](const std::string& input) {
        if (input == "0") {
            others.waitFor(room - 1);
            ahead = inputs.taken();
        } else {
            others.pass();
        }
        return echo(input);
    };
    const std::vector<std::string> outputs = outputsOf(
        jobs, [&inputs] { return inputs(); }, work);
    EXPECT_EQ(ahead, room) << "all the others were done, and no more were taken";
    ASSERT_EQ(outputs.size(), 50 * room);
    EXPECT_EQ(outputs.front(), "0");
    EXPECT_EQ(outputs.back(), std::to_string(50 * room - 1));
}

TEST(Batch, DeliversAnAnswerBeforeTheNextInputComes) {
    for (const unsigned jobs : {1U, 2U}) {
        Gate answered;
        std::size_t taken = 0;
        const auto next = [&]() -> std::optional<std::string> {
            answered.waitFor(taken);
            return taken < 20 ? std::optional(std::to_string(taken++)) : std::nullopt;
        };
        std::size_t answers = 0;
        answerInOrder(jobs, next, echo, [&](const Answer& /*answer*/) {
            ++answers;
            answered.pass();
            return true;
        });
        EXPECT_EQ(answers, 20U);
    }
}

TEST(Batch, WorksOnTheCallingThreadWhereThereIsOneJob) {
    Counter inputs(3);
    outputsOf(
        1, [&inputs] { return inputs(); },
        [caller = std::this_thread::get_id()](const std::string& input) {
            EXPECT_EQ(std::this_thread::get_id(), caller);
            return echo(input);
        });
}

TEST(Batch, StopsWhereNoMoreIsWanted) {
    for (const unsigned jobs : {1U, 4U}) {
        Counter inputs(1'000'000);
        std::size_t delivered = 0;
        answerInOrder(
            jobs, [&inputs] { return inputs(); }, echo,
            [&delivered](const Answer& /*answer*/) { return ++delivered < 10; });
        EXPECT_EQ(delivered, 10U);
        EXPECT_LE(inputs.taken(), 10 + jobs * inputsPerJob);
    }
}

TEST(Batch, ThrowsWhatWorkThrowsInItsTurn) {
    for (const unsigned jobs : {1U, 3U}) {
        Counter inputs(100);
        std::vector<std::string> outputs;
        const auto work = [](const std::string& input) {
            if (input == "2") {
                throw std::runtime_error("broken");
            }
            return echo(input);
        };
        EXPECT_THROW(answerInOrder(
                         jobs, [&inputs] { return inputs(); }, work,
                         [&outputs](const Answer& answer) {
                             outputs.push_back(answer.output);
                             return true;
                         }),
                     std::runtime_error);
        EXPECT_THAT(outputs, ElementsAre("0", "1"));
    }
}

TEST(Batch, ThrowsWhatTheInputsThrowBehindTheAnswersBefore) {
    for (const unsigned jobs : {1U, 3U}) {
        Counter inputs(3);
        std::vector<std::string> outputs;
        const auto next = [&inputs] {
            std::optional<std::string> input = inputs();
            return input ? input : throw std::runtime_error("broken");
        };
        EXPECT_THROW(answerInOrder(jobs, next, echo,
                                   [&outputs](const Answer& answer) {
                                       outputs.push_back(answer.output);
                                       return true;
                                   }),
                     std::runtime_error);
        EXPECT_THAT(outputs, ElementsAre("0", "1", "2"));
    }
}

TEST(ThreadCount, IsWhatWasAskedForOrWhatTheMachineHas) {
    EXPECT_EQ(threadCount(1), 1U);
    EXPECT_EQ(threadCount(12), 12U);
    EXPECT_GE(threadCount(0), 1U);
}

}  // namespace
}  // namespace speclens::cli
