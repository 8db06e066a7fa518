// Reading an article from disk, with what is no article refused by a clear message.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace speclens {

/// Larger files are refused: no article is that long, and a disk image opened by mistake must not
/// fill the memory.
inline constexpr std::size_t maximumArticleBytes = std::size_t{32} << 20U;

/// The bytes of the file at `path` (UTF-8), as they are on disk. Throws Error where the file is
/// missing, a folder, unreadable, empty, larger than maximumArticleBytes, or fails checkText.
std::string readArticleFile(const std::string& path);

/// The bytes of `in` to its end; `name` names it in messages. Throws Error where reading fails,
/// there are none or more than maximumArticleBytes, or they fail checkText.
std::string readArticle(std::istream& in, const std::string& name);

/// Throws Error unless `bytes` are UTF-8 text: names the first bad byte and its line, and says
/// where the bytes look like UTF-16 or like a binary file. `where` names the source in the message.
void checkText(std::string_view bytes, const std::string& where);

}  // namespace speclens
