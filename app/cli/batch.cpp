#include "app/cli/batch.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace speclens::cli {
namespace {

/// The threads, and the answers that are not delivered yet.
class Batch {
  public:
    Batch(unsigned jobs, const NextInput& next, const Work& work)
        : next_(next), work_(work), room_(std::size_t{jobs} * inputsPerJob) {
        try {
            for (unsigned i = 0; i < jobs; ++i) {
                threads_.emplace_back([this] { takeInputs(); });
            }
        } catch (...) {
            stop();
            throw;
        }
    }
    Batch(const Batch&) = delete;
    Batch& operator=(const Batch&) = delete;
    ~Batch() { stop(); }

    /// Waits for the answer that is due; nothing behind the last one.
    std::optional<Answer> take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] {
            return results_.contains(delivered_) || (ended_ && delivered_ == taken_);
        });
        const auto due = results_.find(delivered_);
        if (due == results_.end()) {
            return std::nullopt;
        }
        const Result result = std::move(due->second);
        results_.erase(due);
        ++delivered_;
        lock.unlock();
        changed_.notify_all();
        if (result.problem) {
            std::rethrow_exception(result.problem);
        }
        return result.answer;
    }

  private:
    struct Result {
        Answer answer;
        std::exception_ptr problem;
    };
    struct Task {
        std::size_t number = 0;
        std::string input;
    };

    void stop() {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        changed_.notify_all();
        for (std::thread& thread : threads_) {
            thread.join();
        }
    }

    void takeInputs() {
        while (const std::optional<Task> task = takeInput()) {
            Result result;
            try {
                result.answer = work_(task->input);
            } catch (...) {
                result.problem = std::current_exception();
            }
            put(task->number, std::move(result));
        }
    }

    std::optional<Task> takeInput() {
        const std::lock_guard oneAtATime(taking_);
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return ended_ || taken_ - delivered_ < room_; });
            if (ended_) {
                return std::nullopt;
            }
        }
        // Not under mutex_: while an input is waited for, answers are delivered.
        std::optional<std::string> input;
        Result failed;
        try {
            input = next_();
        } catch (...) {
            failed.problem = std::current_exception();
        }
        const std::lock_guard lock(mutex_);
        if (input) {
            return Task{taken_++, *std::move(input)};
        }
        if (failed.problem) {
            results_.emplace(taken_++, std::move(failed));
        }
        ended_ = true;
        changed_.notify_all();
        return std::nullopt;
    }

    void put(std::size_t number, Result result) {
        {
            const std::lock_guard lock(mutex_);
            results_.emplace(number, std::move(result));
        }
        changed_.notify_all();
    }

    const NextInput& next_;
    const Work& work_;
    std::size_t room_;
    std::mutex taking_;  ///< held while an input is taken; locked before mutex_
    std::mutex mutex_;   ///< guards all below
    std::condition_variable changed_;
    std::map<std::size_t, Result> results_;  ///< by the number of the input
    std::size_t taken_ = 0;                  ///< inputs
    std::size_t delivered_ = 0;              ///< answers
    bool ended_ = false;                     ///< no more inputs are taken
    std::vector<std::thread> threads_;
};

void answerOneByOne(const NextInput& next, const Work& work, const Deliver& deliver) {
    while (const std::optional<std::string> input = next()) {
        if (!deliver(work(*input))) {
            return;
        }
    }
}

}  // namespace

void answerInOrder(unsigned jobs, const NextInput& next, const Work& work, const Deliver& deliver) {
    if (jobs <= 1) {
        answerOneByOne(next, work, deliver);
        return;
    }
    Batch batch(jobs, next, work);
    while (const std::optional<Answer> answer = batch.take()) {
        if (!deliver(*answer)) {
            return;
        }
    }
}

unsigned threadCount(unsigned jobs) {
    return jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace speclens::cli
