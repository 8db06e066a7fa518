# Compiler settings that every target of the project shares.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(SPECLENS_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(SPECLENS_FUZZ "Build the fuzzer, which only clang can" OFF)
option(SPECLENS_LINT "Run the checks of format and of clang-tidy among the tests" OFF)
option(SPECLENS_BENCH "Build the benchmarks" OFF)
option(SPECLENS_CCACHE "Compile through ccache where it is installed" ON)

if(SPECLENS_CCACHE)
  find_program(CCACHE_PROGRAM ccache)
  if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
  endif()
endif()

add_library(speclens_options INTERFACE)
target_include_directories(speclens_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(speclens_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
# GCC 12, when it optimizes, takes its own std::string::insert for an overlapping copy (GCC bug
# 105651) and reads members of std::variant that the variant does not hold.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(speclens_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()

# A source within another one looks to GCC like a header, whose types may not use local ones.
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(speclens_options INTERFACE -Wno-subobject-linkage)
endif()

# Fuzzing needs to see which branches are taken.
if(SPECLENS_FUZZ)
  target_compile_options(speclens_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(SPECLENS_SANITIZE)
  target_compile_options(speclens_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(speclens_options INTERFACE -fsanitize=address,undefined)
endif()
