// A table of phones as bytes, so that a program that starts need not read it out of the catalog.
#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string_view>

#include "core/browse/phone_table.h"

namespace speclens {

class StoredTable {
  public:
    /// Gives `sink` the bytes, piece by piece.
    static void write(const PhoneTable& table, const std::function<void(std::string_view)>& sink);

    /// Reads what write() has written, of which `in` still has `size` bytes. Throws Error where it
    /// is damaged, or was written by a program with other rules, another vocabulary or other
    /// columns, or by another kind of machine. Bytes of strangers are safe to read.
    static PhoneTable read(std::istream& in, std::uint64_t size);

  private:
    class Writer;
    class Reader;
};

}  // namespace speclens
