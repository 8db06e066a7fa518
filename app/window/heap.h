// The heap of a program that reads a catalog on one thread and shows it on another.
#pragma once

namespace speclens::app {

/// Has all threads share one heap, so that what one frees another can use, and has it grow in large
/// steps. Called before there are threads. Without effect where the C library has no such choice.
void prepareHeap();

/// Gives back to the system what is free.
void trimHeap();

}  // namespace speclens::app
