#include "core/exchange/leak_list.h"

#include "core/exchange/record_list.h"
#include "core/spec/display.h"

namespace speclens {
namespace {

std::vector<std::string> tallyRow(const std::string& of, const std::string& name,
                                  const LeakTally& tally) {
    return {of, name, std::to_string(tally.right), std::to_string(tally.wrong),
            std::to_string(tally.open)};
}

}  // namespace

std::string leakSummary(const LeakRecord& record, const std::vector<SourceRecord>& sources,
                        ComparisonFormat format, std::size_t width) {
    RecordList list{{"of", "name", "right", "wrong", "open"},
                    {"Leaks of", "Name", "Right", "Wrong", "Open"},
                    {},
                    "The catalog has no leaks."};
    for (const auto& [source, tally] : record.bySource) {
        list.rows.push_back(tallyRow("source", sourceTitle(sources, source), tally));
    }
    for (const LeakRecord::OfPhone& phone : record.phones) {
        list.rows.push_back(tallyRow("phone", fullName(phone.phone.name), phone.tally));
    }
    return printRecords(list, format, width);
}

std::string leakList(const LeakRecord& record, const std::vector<SourceRecord>& sources,
                     ComparisonFormat format, std::size_t width) {
    RecordList list{
        {"phone", "attribute", "value", "basis", "verdict", "source", "fact", "fact_source"},
        {"Phone", "Attribute", "Leak", "Basis", "Verdict", "Source", "Fact", "Its source"},
        {},
        "There are no leaks of this phone."};
    const bool people = format == ComparisonFormat::Table;
    const auto valueText = [people](AttributeId id, const Value& value) {
        return people ? displayText(id, value) : canonicalText(value);
    };
    for (const LeakRecord::OfPhone& phone : record.phones) {
        for (const Leak& leak : phone.leaks) {
            const Attribute& entry = attribute(leak.claim.attribute);
            list.rows.push_back(
                {fullName(phone.phone.name), std::string(people ? entry.label : entry.key),
                 valueText(entry.id, leak.claim.value), std::string(basisName(leak.claim.basis)),
                 std::string(leakVerdictName(leak.verdict)),
                 sourceTitle(sources, leak.claim.source),
                 leak.fact ? valueText(entry.id, leak.fact->value) : "",
                 leak.fact ? sourceTitle(sources, leak.fact->source) : ""});
        }
    }
    return printRecords(list, format, width);
}

}  // namespace speclens
