#include "core/exchange/comparison_file.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/catalog/database_head.h"
#include "core/exchange/atomic_file.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/terminal_text.h"
#include "core/exchange/value_json.h"
#include "core/spec/error.h"

namespace speclens {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view formatName = "speclens comparison";
constexpr std::uint64_t latestFileVersion = 1;
constexpr std::size_t mostNameBytes = 500;
constexpr std::array<std::string_view, 3> rowNames = {"all", "differences", "similarities"};
constexpr std::array<std::string_view, 2> unitNames = {"metric", "imperial"};

[[noreturn]] void refuseFile(const std::string& problem, const std::string& where) {
    throw Error("the comparison is damaged: " + problem, where, "Save it once more");
}

void checkPhoneCount(std::size_t count, const std::string& where) {
    if (count == 0 || count > maximumComparisonPhones) {
        throw Error(count == 0 ? "the comparison has no phones"
                               : "the comparison has more than " +
                                     std::to_string(maximumComparisonPhones) + " phones",
                    where);
    }
}

/// No file of ours nests deeper than a few levels, and one that does costs memory.
Json parseJson(std::string_view bytes, const std::string& where) {
    constexpr int deepest = 16;
    const auto checkDepth = [&where](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest) {
            refuseFile("it is nested too deeply", where);
        }
        return true;
    };
    try {
        return Json::parse(bytes, checkDepth);
    } catch (const Json::exception&) {
        throw Error("this is no saved comparison (no JSON)", where, "Choose another file");
    }
}

void checkVersion(const Json& json, const std::string& where) {
    if (!json.is_object() || json.value("format", Json()) != formatName) {
        throw Error("this is no saved comparison", where, "Choose another file");
    }
    const Json version = json.value("version", Json());
    if (!version.is_number_unsigned() || version == 0U) {
        refuseFile("its version is no number", where);
    }
    if (version > latestFileVersion) {
        throw Error("the comparison was saved by a newer version of this program", where,
                    "Update the program");
    }
}

/// The array in that field; empty where there is none.
Json listIn(const Json& json, const char* field, const std::string& where) {
    Json list = json.value(field, Json::array());
    if (!list.is_array()) {
        refuseFile("'" + std::string(field) + "' is no list", where);
    }
    return list;
}

/// The text in that field on one line; empty where there is none.
std::string nameIn(const Json& json, const char* field, const std::string& where) {
    const Json name = json.value(field, Json(""));
    if (!name.is_string() || name.get_ref<const std::string&>().size() > mostNameBytes) {
        refuseFile("the name of a phone is no short text", where);
    }
    return printable(name.get_ref<const std::string&>());
}

std::vector<PhoneName> phonesIn(const Json& json, const std::string& where) {
    std::vector<PhoneName> phones;
    for (const Json& entry : listIn(json, "phones", where)) {
        if (!entry.is_object()) {
            refuseFile("a phone has no name", where);
        }
        PhoneName& name = phones.emplace_back(
            PhoneName{nameIn(entry, "brand", where), nameIn(entry, "model", where)});
        if (name.model.empty()) {
            refuseFile("a phone has no name", where);
        }
    }
    checkPhoneCount(phones.size(), where);
    return phones;
}

std::optional<std::size_t> baselineIn(const Json& json, std::size_t phones,
                                      const std::string& where) {
    const Json baseline = json.value("baseline", Json());
    if (baseline.is_null()) {
        return std::nullopt;
    }
    if (!baseline.is_number_unsigned() || baseline >= phones) {
        refuseFile("the baseline is none of its phones", where);
    }
    return baseline.get<std::size_t>();
}

/// The attributes that this version knows, each once.
std::vector<AttributeId> attributesIn(const Json& json, const char* field,
                                      const std::string& where) {
    std::vector<AttributeId> list;
    for (const Json& key : listIn(json, field, where)) {
        if (!key.is_string()) {
            refuseFile("'" + std::string(field) + "' has something else than attributes", where);
        }
        const auto id = findAttribute(key.get_ref<const std::string&>());
        if (id && std::find(list.begin(), list.end(), *id) == list.end()) {
            list.push_back(*id);
        }
    }
    return list;
}

/// The place of a word among those that the field may have; the first where it is missing.
template <std::size_t Size>
std::size_t choiceIn(const Json& json, const char* field,
                     const std::array<std::string_view, Size>& words, const std::string& where) {
    const Json word = json.value(field, Json(words.front()));
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&word](std::string_view entry) { return word == entry; });
    if (found == words.end()) {
        refuseFile("'" + std::string(field) + "' is nothing that can be shown", where);
    }
    return static_cast<std::size_t>(found - words.begin());
}

Json keysOf(const std::vector<AttributeId>& attributes) {
    Json keys = Json::array();
    for (const AttributeId id : attributes) {
        keys.push_back(attribute(id).key);
    }
    return keys;
}

const PhoneRecord* findExactly(std::span<const PhoneRecord> phones, const PhoneName& name) {
    const auto found =
        std::find_if(phones.begin(), phones.end(),
                     [&name](const PhoneRecord& phone) { return phone.name == name; });
    return found == phones.end() ? nullptr : &*found;
}

std::optional<PhoneId> findSavedPhone(const PhoneName& name, std::span<const PhoneRecord> phones,
                                      const OtherNames& others) {
    if (const PhoneRecord* const phone = findExactly(phones, name)) {
        return phone->id;
    }
    const PhoneMatch match = findPhone(phones, fullName(name), others);
    return match.kind == PhoneMatch::Kind::One ? std::optional(match.phones.front().id)
                                               : std::nullopt;
}

}  // namespace

std::string comparisonFileText(const SavedComparison& comparison) {
    checkPhoneCount(comparison.phones.size(), {});
    Json phones = Json::array();
    for (const PhoneName& name : comparison.phones) {
        phones.push_back({{"brand", name.brand}, {"model", name.model}});
    }
    Json json{{"format", formatName},
              {"version", latestFileVersion},
              {"phones", std::move(phones)},
              {"rows", rowNames.at(static_cast<std::size_t>(comparison.rows))},
              {"hidden", keysOf(comparison.hidden)},
              {"order", keysOf(comparison.order)},
              {"units", unitNames.at(static_cast<std::size_t>(comparison.units))}};
    if (comparison.baseline) {
        json["baseline"] = *comparison.baseline;
    }
    constexpr int indent = 2;
    return dumpJson(json, indent) + "\n";
}

SavedComparison parseComparisonFile(std::string_view bytes, const std::string& where) {
    if (bytes.size() > maximumComparisonBytes) {
        throw Error("this is too large for a saved comparison", where, "Choose another file");
    }
    const Json json = parseJson(bytes, where);
    checkVersion(json, where);
    SavedComparison comparison;
    comparison.phones = phonesIn(json, where);
    comparison.baseline = baselineIn(json, comparison.phones.size(), where);
    comparison.rows = static_cast<ShownRows>(choiceIn(json, "rows", rowNames, where));
    comparison.hidden = attributesIn(json, "hidden", where);
    comparison.order = attributesIn(json, "order", where);
    comparison.units = static_cast<Units>(choiceIn(json, "units", unitNames, where));
    return comparison;
}

void writeComparisonFile(const std::string& path, const SavedComparison& comparison) {
    writeFileAtomically(path, comparisonFileText(comparison));
}

SavedComparison readComparisonFile(const std::string& path) {
    return parseComparisonFile(
        readFileBytes(path, {"comparison", maximumComparisonBytes, "Choose another file"}), path);
}

SpeclensFile tellSpeclensFile(const std::string& path) {
    std::error_code problem;
    if (!std::filesystem::is_regular_file(path, problem)) {
        return SpeclensFile::Other;
    }
    constexpr std::size_t looked = 256;
    constexpr std::string_view byteOrderMark = "\ufeff";
    std::ifstream file(path, std::ios::binary);
    std::string head(looked, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    if (head.starts_with(databaseHead)) {
        return SpeclensFile::Catalog;
    }
    const std::size_t begin = head.find_first_not_of(
        " \t\r\n", head.starts_with(byteOrderMark) ? byteOrderMark.size() : 0);
    return begin != std::string::npos && head[begin] == '{' ? SpeclensFile::Comparison
                                                            : SpeclensFile::Other;
}

FoundComparison findSavedPhones(const SavedComparison& comparison,
                                std::span<const PhoneRecord> phones, const OtherNames& others) {
    FoundComparison found;
    for (std::size_t i = 0; i < comparison.phones.size(); ++i) {
        const PhoneName& name = comparison.phones[i];
        const auto phone = findSavedPhone(name, phones, others);
        if (!phone) {
            found.missing.push_back(fullName(name));
            continue;
        }
        if (std::find(found.phones.begin(), found.phones.end(), *phone) == found.phones.end()) {
            found.phones.push_back(*phone);
        }
        if (comparison.baseline == i) {
            found.baseline = phone;
        }
    }
    return found;
}

}  // namespace speclens
