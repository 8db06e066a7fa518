#include "app/window/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace speclens::app {
namespace {

/// The heap grows by so many bytes more than it must, so that it grows seldom.
[[maybe_unused]] constexpr int growth = 1 << 20;

}  // namespace

void prepareHeap() {
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, growth);
#endif
}

void trimHeap() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}  // namespace speclens::app
