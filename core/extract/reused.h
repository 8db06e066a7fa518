// Containers that keep their room from page to page.
#pragma once

#include <utility>
#include <vector>

namespace speclens {

/// A container, or several in a struct, that leaves its memory to the next one of its type on the
/// thread: pages are read one after another, and to make room anew for each costs more than many a
/// stage. Comes as the one before it left it, whose owner has to clear it. What a very large page
/// needed is given back: the type says by `isLarge()` what that is.
template <typename Container>
class Reused {
  public:
    Reused() {
        std::vector<Container>& spare = spares();
        if (!spare.empty()) {
            container_ = std::move(spare.back());
            spare.pop_back();
        }
    }
    ~Reused() {
        if (!container_.isLarge()) {
            spares().push_back(std::move(container_));
        }
    }
    Reused(const Reused&) = delete;
    Reused& operator=(const Reused&) = delete;

    [[nodiscard]] Container& operator*() { return container_; }
    [[nodiscard]] const Container& operator*() const { return container_; }
    [[nodiscard]] Container* operator->() { return &container_; }
    [[nodiscard]] const Container* operator->() const { return &container_; }

  private:
    static std::vector<Container>& spares() {
        thread_local std::vector<Container> spare;
        return spare;
    }

    Container container_;
};

}  // namespace speclens
