#include "app/cli/edit_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>

#include "app/cli/phone_choice.h"
#include "app/cli/reading.h"
#include "core/browse/query_names.h"
#include "core/catalog/catalog_editor.h"
#include "core/exchange/catalog_csv_format.h"
#include "core/exchange/terminal_text.h"
#include "core/spec/error.h"
#include "core/text/article_file.h"

namespace speclens::cli {

/// What an action works with.
struct EditWork {
    Catalog& catalog;
    CatalogEditor editor;
    const std::vector<std::string>& words;
    const std::string& reason;
    const std::optional<std::string>& brand;
    bool takesBack = false;  ///< --off or --delete

    [[nodiscard]] PhoneId phone(std::size_t index) const {
        return choosePhone(catalog, words.at(index));
    }
};

enum class EditOption : std::uint8_t { None, Reason, Brand, Off, Delete };

struct EditAction {
    std::string_view name;
    std::string_view summary;
    std::string_view footer;
    /// The last one repeats where it ends in "...", and may be missing where it stands in brackets.
    std::vector<std::string_view> arguments;
    EditOption option = EditOption::None;
    /// Does it, and says what was done.
    std::string (*run)(EditWork& work);
    bool takesLines = false;  ///< arguments may have several lines
};

namespace {

AttributeId attributeNamed(const std::string& name) {
    const auto column = findColumn(name);
    const auto found = column ? attributeOf(*column) : std::nullopt;
    if (!found) {
        std::string near;
        for (const std::string& other : similarColumnNames(name)) {
            near += (near.empty() ? "Near are " : ", ") + other;
        }
        throw Error("there is no attribute '" + name + "'", {}, near);
    }
    return *found;
}

Value valueOf(AttributeId id, const std::string& text) {
    auto value = readCellValue(attribute(id).type, text);
    if (!value) {
        throw Error("'" + text + "' is no value for " + std::string(attribute(id).key));
    }
    return *std::move(value);
}

std::string correct(EditWork& work) {
    const AttributeId id = attributeNamed(work.words[1]);
    std::vector<Value> values;
    for (std::size_t i = 2; i < work.words.size(); ++i) {
        values.push_back(valueOf(id, work.words[i]));
    }
    work.editor.correct(work.phone(0), id, values, work.reason);
    return "corrected";
}

std::string withdraw(EditWork& work) {
    work.editor.withdraw(work.phone(0), attributeNamed(work.words[1]));
    return "the correction is gone";
}

/// Of every claim that gives the phone this value.
std::string judge(EditWork& work, ClaimState state) {
    const AttributeId id = attributeNamed(work.words[1]);
    const Value value = valueOf(id, work.words[2]);
    std::vector<ClaimId> judged;
    for (const StoredClaim& claim : work.catalog.claims(work.phone(0))) {
        if (claim.attribute == id && claim.state != state && sameValue(claim.value, value)) {
            judged.push_back(claim.id);
        }
    }
    if (judged.empty()) {
        throw Error("no other claim says so");
    }
    work.editor.setState(judged, state);
    return std::string(claimStateName(state)) + " " + counted(judged.size(), "claim");
}

std::string accept(EditWork& work) {
    return judge(work, ClaimState::Accepted);
}

std::string reject(EditWork& work) {
    return judge(work, ClaimState::Rejected);
}

std::string reconsider(EditWork& work) {
    return judge(work, ClaimState::Proposed);
}

std::string merge(EditWork& work) {
    work.editor.merge(work.phone(0), work.phone(1));
    return "they are one phone now";
}

std::string split(EditWork& work) {
    work.editor.split(choosePhone(work.editor.mergedPhones(), {}, work.words[0]));
    return "it is a phone of its own again";
}

std::string keepApart(EditWork& work) {
    work.editor.keepApart(work.phone(0), work.phone(1));
    return "they are two phones";
}

std::string rename(EditWork& work) {
    const PhoneId phone = work.phone(0);
    const std::string brand =
        work.brand ? *work.brand : work.catalog.details(phone).phone.name.brand;
    work.editor.rename(phone, {brand, work.words[1]});
    return "renamed; the old name is an alias";
}

std::string addAlias(EditWork& work) {
    work.editor.addAlias(work.phone(0), work.words[1]);
    return "the phone is known by that name too";
}

std::string removeAlias(EditWork& work) {
    work.editor.removeAlias(work.phone(0), work.words[1]);
    return "the name is gone";
}

/// By its number, as 'sources' prints it, or by its whole title.
SourceId sourceNamed(const Catalog& catalog, const std::string& name) {
    std::optional<SourceId> found;
    for (const SourceRecord& source : catalog.sources()) {
        if (std::to_string(static_cast<std::int64_t>(source.id)) == name) {
            return source.id;
        }
        if (foldName(source.title) == foldName(name)) {
            if (found) {
                throw Error("several sources have the title '" + name + "'", {},
                            "Name its number, as 'speclens-cli sources' prints it");
            }
            found = source.id;
        }
    }
    if (!found) {
        throw Error("there is no source '" + name + "'", {},
                    "'speclens-cli sources' prints those that there are");
    }
    return *found;
}

std::string setFavorite(EditWork& work) {
    work.editor.setFavorite(work.phone(0), !work.takesBack);
    return work.takesBack ? "it is no favorite" : "it is one of your favorites";
}

std::string setNote(EditWork& work) {
    work.editor.setNote(work.phone(0), work.takesBack ? std::string() : work.words[1]);
    return work.takesBack ? "the note is gone" : "noted";
}

std::string setTrust(EditWork& work) {
    const auto trust = parseCanonical(ValueType::Number, work.words[1]);
    if (!trust) {
        throw Error("'" + work.words[1] + "' is no number from 0 to 1");
    }
    work.editor.setTrust(sourceNamed(work.catalog, work.words[0]), std::get<double>(*trust));
    return "trusted as told";
}

std::string forget(EditWork& work) {
    work.editor.deleteSource(sourceNamed(work.catalog, work.words[0]));
    return "the source and what it claimed are gone; 'undo' brings them back";
}

std::string done(const std::optional<EditRecord>& edit, const std::string& verb) {
    if (!edit) {
        throw Error("there is nothing to " + verb);
    }
    return verb + ": " + std::string(editKindName(edit->kind)) + " (" + edit->subject + ")";
}

std::string undo(EditWork& work) {
    return done(work.editor.undo(), "undo");
}

std::string redo(EditWork& work) {
    return done(work.editor.redo(), "redo");
}

const std::array<EditAction, 17>& actions() {
    static const std::array<EditAction, 17> table = {{
        {"correct",
         "Say what is right: shown before everything else",
         "KEY is an attribute's key, as in battery.capacity. Values are written as 'export' "
         "writes\n"
         "them: 6.67, true, AMOLED, 2022-01-26, 1080x2400, 'USD 999'.",
         {"PHONE", "KEY", "VALUE..."},
         EditOption::Reason,
         correct},
        {"withdraw", "Take a correction back", "", {"PHONE", "KEY"}, EditOption::None, withdraw},
        {"accept",
         "Vouch for what sources say: it settles a conflict",
         "",
         {"PHONE", "KEY", "VALUE"},
         EditOption::None,
         accept},
        {"reject",
         "Leave out what sources say",
         "",
         {"PHONE", "KEY", "VALUE"},
         EditOption::None,
         reject},
        {"reconsider",
         "Neither accept nor reject it any more",
         "",
         {"PHONE", "KEY", "VALUE"},
         EditOption::None,
         reconsider},
        {"merge",
         "Make a phone another name of a second one",
         "",
         {"PHONE", "INTO"},
         EditOption::None,
         merge},
        {"split",
         "Make a merged phone one of its own again",
         "",
         {"PHONE"},
         EditOption::None,
         split},
        {"apart",
         "Say that two phones of like names are two",
         "",
         {"PHONE", "OTHER"},
         EditOption::None,
         keepApart},
        {"rename", "Give a phone another name", "", {"PHONE", "NAME"}, EditOption::Brand, rename},
        {"alias", "Give a phone a further name", "", {"PHONE", "NAME"}, EditOption::None, addAlias},
        {"unalias",
         "Take a further name from a phone",
         "",
         {"PHONE", "NAME"},
         EditOption::None,
         removeAlias},
        {"favorite",
         "Make a phone one of your favorites",
         "'list --where is:favorite' prints them.",
         {"PHONE"},
         EditOption::Off,
         setFavorite},
        {"note",
         "Note something of your own on a phone",
         "TEXT takes the place of an earlier note and may have several lines. 'show' prints it, "
         "and\n"
         "'list --where note:WORD' finds it. No export tells it.",
         {"PHONE", "[TEXT]"},
         EditOption::Delete,
         setNote,
         true},
        {"trust",
         "Say how much a source counts, from 0 to 1",
         "SOURCE is a number or a title, as 'sources' prints them. An article has 0.5 at first.",
         {"SOURCE", "NUMBER"},
         EditOption::None,
         setTrust},
        {"forget",
         "Delete a source with all that it claims",
         "",
         {"SOURCE"},
         EditOption::None,
         forget},
        {"undo", "Take the last change back", "", {}, EditOption::None, undo},
        {"redo", "Make the change again that was taken back", "", {}, EditOption::None, redo},
    }};
    return table;
}

}  // namespace

CLI::App* EditCommand::addTo(CLI::App& program) {
    CLI::App* part =
        program.add_subcommand(std::string(action_.name), std::string(action_.summary));
    part->footer(std::string(action_.footer));
    if (!action_.arguments.empty()) {
        std::string names;
        for (const std::string_view argument : action_.arguments) {
            names += (names.empty() ? "" : " ") + std::string(argument);
        }
        const bool repeats = action_.arguments.back().ends_with("...");
        const auto count = static_cast<int>(action_.arguments.size());
        const int least = action_.arguments.back().starts_with("[") ? count - 1 : count;
        part->add_option(names, words_, "")
            ->required()
            ->type_name("")
            ->expected(least, repeats ? CLI::detail::expected_max_vector_size : count);
    }
    switch (action_.option) {
        case EditOption::None:
            break;
        case EditOption::Reason:
            part->add_option("--note", reason_, "Why, in your words")->type_name("TEXT");
            break;
        case EditOption::Brand:
            part->add_option("--brand", brand_, "The maker; without it, it stays as it is")
                ->type_name("NAME");
            break;
        case EditOption::Off:
            part->add_flag("--off", takesBack_, "Make it one no more");
            break;
        case EditOption::Delete:
            part->add_flag("--delete", takesBack_, "Take the note away");
            part->callback([this] {
                if (takesBack_ == (words_.size() == action_.arguments.size())) {
                    throw CLI::RequiredError("Either TEXT or --delete");
                }
            });
            break;
    }
    addCatalogOption(*part, catalog_);
    return part;
}

int EditCommand::run(const Context& context) {
    Catalog catalog = openForEditing(catalog_, context);
    for (const std::string& word : words_) {
        checkText(word, "an argument");
        if (!action_.takesLines && std::any_of(word.begin(), word.end(), [](unsigned char c) {
                return c < ' ' || c == '\x7f';
            })) {
            throw Error("a name or a value stands on one line");
        }
    }
    EditWork work{catalog, CatalogEditor(catalog), words_, reason_, brand_, takesBack_};
    context.out << printable(action_.run(work)) << '\n';
    return success;
}

std::vector<std::unique_ptr<Command>> makeEditCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    for (const EditAction& action : actions()) {
        commands.push_back(std::make_unique<EditCommand>(action));
    }
    return commands;
}

}  // namespace speclens::cli
