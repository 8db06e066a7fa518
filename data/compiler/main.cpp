// Checks the vocabulary tables under data/ and compiles them into C++; run by the build.

#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "data/compiler/emit.h"
#include "data/compiler/table.h"

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    try {
        if (arguments.size() == 3 && arguments[0] == "attributes") {
            speclens::data::emitAttributes(speclens::data::readTable(arguments[1]), arguments[2]);
            return 0;
        }
        if (arguments.size() >= 5 && arguments[0] == "tables") {
            std::vector<speclens::data::Table> tables;
            for (std::size_t i = 4; i < arguments.size(); ++i) {
                tables.push_back(speclens::data::readTable(arguments[i]));
            }
            speclens::data::emitTables(tables, {arguments[1], arguments[2], arguments[3]});
            return 0;
        }
        if (arguments.size() == 4 && arguments[0] == "phones") {
            speclens::data::emitPhones(speclens::data::readTable(arguments[1]), arguments[2],
                                       arguments[3]);
            return 0;
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    std::cerr << "usage: speclens_data_compiler attributes TABLE FOLDER\n"
                 "       speclens_data_compiler tables FOLDER NAME TYPES_HEADER TABLE...\n"
                 "       speclens_data_compiler phones TABLE HASHES FOLDER\n";
    return 2;
}
