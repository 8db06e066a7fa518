#include "core/exchange/table_file.h"

#include "core/catalog/records.h"
#include "core/exchange/file_bytes.h"

namespace speclens {

std::string readTableFile(const std::string& path) {
    return readFileBytes(path, {"table", maximumSourceBytes, "Split it into several files"});
}

}  // namespace speclens
