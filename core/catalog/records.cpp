#include "core/catalog/records.h"

#include <algorithm>
#include <array>

namespace speclens {
namespace {

constexpr std::array<std::string_view, 3> sourceKindNames = {"article", "table", "user"};
constexpr std::array<std::string_view, 3> statusNames = {"announced", "only leaked", "listed"};
constexpr std::array<std::string_view, 3> stateNames = {"proposed", "accepted", "rejected"};

template <typename Enum, std::size_t count>
std::optional<Enum> findName(const std::array<std::string_view, count>& names,
                             std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view sourceKindName(SourceKind kind) {
    return sourceKindNames[static_cast<std::size_t>(kind)];
}

std::optional<SourceKind> findSourceKind(std::string_view name) {
    return findName<SourceKind>(sourceKindNames, name);
}

std::string_view claimStateName(ClaimState state) {
    return stateNames[static_cast<std::size_t>(state)];
}

std::optional<ClaimState> findClaimState(std::string_view name) {
    return findName<ClaimState>(stateNames, name);
}

const SourceRecord* findSource(std::span<const SourceRecord> sources, SourceId id) {
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [id](const SourceRecord& source) { return source.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

std::string sourceTitle(std::span<const SourceRecord> sources, SourceId id) {
    const SourceRecord* source = findSource(sources, id);
    return source == nullptr ? std::string() : source->title;
}

void PhoneMarks::add(const PhoneMarks& other) {
    favorite = favorite || other.favorite;
    if (other.note != note) {
        note += (note.empty() || other.note.empty() ? "" : "\n") + other.note;
    }
}

std::string_view statusName(PhoneStatus status) {
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<PhoneStatus> findPhoneStatus(std::string_view name) {
    return findName<PhoneStatus>(statusNames, name);
}

}  // namespace speclens
