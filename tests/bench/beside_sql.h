// Measuring work beside SQL for the same work.
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <map>

namespace speclens::bench {

/// In processor time.
template <typename Work>
double secondsOf(const Work& work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// The processor time of one call: the shortest of three passes, each of so many calls that the
/// clock is fine enough.
template <typename Call>
double secondsOfOne(const Call& call) {
    constexpr int passes = 3;
    constexpr double enough = 0.01;
    int calls = 1;
    double best = 0;
    for (int pass = 0; pass < passes;) {
        const double taken = secondsOf([&] {
            for (int i = 0; i < calls; ++i) {
                call();
            }
        });
        if (taken < enough) {
            calls *= 2;
            continue;
        }
        best = pass == 0 ? taken / calls : std::min(best, taken / calls);
        ++pass;
    }
    return best;
}

/// How many times as long the SQL takes, in processor time.
template <typename Sql, typename Own>
double timesOf(const Sql& sql, const Own& own) {
    return secondsOfOne(sql) / secondsOfOne(own);
}

/// What `make` gives for a size, made once: benchmarks are called several times.
template <typename Make>
const auto& madeOnce(std::size_t size, const Make& make) {
    static std::map<std::size_t, decltype(make(size))> made;
    const auto known = made.find(size);
    return known != made.end() ? known->second : made.emplace(size, make(size)).first->second;
}

}  // namespace speclens::bench
