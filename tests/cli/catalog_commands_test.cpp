#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/exchange/csv.h"
#include "tests/cli/command_runner.h"

namespace speclens {
namespace {

using test::runCommand;
using test::RunResult;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* table =
    "brand,model,memory.ram,memory.ram:status,battery.capacity\r\n"
    "Acme,Nova 7,\"8;12\",\"stated;leaked\",5000\r\n"
    "Acme,Nova 8,12,,4800\r\n";

/// A catalog of a small table.
class CatalogCommands : public testing::Test {
  protected:
    void SetUp() override { ASSERT_EQ(run({"import", file_}).status, 0); }

    RunResult run(std::vector<std::string> arguments) {
        return runCommand(std::move(arguments), catalog_);
    }

    test::TemporaryFolder folder_;
    std::string catalog_ = folder_ / "catalog";
    std::string file_ = folder_.write("list.csv", table);
};

TEST_F(CatalogCommands, ImportAndExportLoseNothing) {
    EXPECT_EQ(run({"export"}).out, table);
    const std::string saved = folder_ / "saved.csv";
    EXPECT_THAT(run({"export", "--output", saved}).out, HasSubstr("wrote 2 phones"));
    EXPECT_EQ(test::readFile(saved), table);
    EXPECT_THAT(run({"export", "--with", "source,quote"}).out,
                HasSubstr("battery.capacity:source,battery.capacity:quote"));
    EXPECT_EQ(run({"export", "--with", "taste"}).status, 2);
    EXPECT_THAT(run({"import", file_}).out, HasSubstr("nothing changed"));
}

/// Takes what is printed, and presses Ctrl+C at its first character.
class Interrupting : public std::stringbuf {
  protected:
    int_type overflow(int_type character) override {
        if (!pressed_) {
            pressed_ = true;
            std::raise(SIGINT);
        }
        return std::stringbuf::overflow(character);
    }

  private:
    bool pressed_ = false;
};

TEST_F(CatalogCommands, ImportIsCalledOffByCtrlC) {
    std::string rows = "model,battery.capacity\n";
    for (int i = 0; i < 20000; ++i) {
        rows += "Nova " + std::to_string(100 + i) + ",5000\n";
    }
    const std::string longFile = folder_.write("long.csv", rows);
    std::istringstream in;
    std::ostringstream out;
    Interrupting printed;
    std::ostream err(&printed);
    const cli::Context context{
        in, out, err, 0, [](const std::string&) { return std::optional<std::string>(); }, true};
    EXPECT_EQ(cli::runProgram({"import", longFile, "--catalog", catalog_}, context), 1);
    EXPECT_THAT(printed.str(), HasSubstr("called off; the catalog is as it was"));
    EXPECT_THAT(run({"list"}).out, Not(HasSubstr("Nova 100")));
    EXPECT_EQ(run({"import", longFile}).status, 0);
    EXPECT_THAT(run({"list"}).out, HasSubstr("Nova 100"));
}

TEST_F(CatalogCommands, ImportReportsWhatCameOfATable) {
    const std::string second =
        folder_.write("second.csv", "model,battery.capacity,shelf\nNova 7,5100,3\nNova 9,big,\n");
    const RunResult dry = run({"import", second, "--dry-run"});
    EXPECT_EQ(dry.status, 1);
    EXPECT_THAT(dry.out, HasSubstr("1 value"));
    EXPECT_THAT(dry.out, HasSubstr("1 added, 1 changed, 0 left as they were (nothing was stored)"));
    EXPECT_THAT(dry.err, HasSubstr("row 3, battery.capacity: 'big' is no number"));
    EXPECT_THAT(dry.err, HasSubstr("column 'shelf'"));
    EXPECT_THAT(run({"list"}).out, Not(HasSubstr("Nova 9")));
    EXPECT_EQ(run({"import", second}).status, 1);
    EXPECT_THAT(run({"list"}).out, HasSubstr("Nova 9"));
    EXPECT_EQ(run({"import"}).status, 2);
    const std::string missing = folder_ / "missing";
    EXPECT_EQ(runCommand({"import", file_, "--dry-run"}, missing).status, 0);
    EXPECT_FALSE(std::filesystem::exists(missing));
    EXPECT_EQ(run({"import", folder_ / "none.csv"}).status, 1);
}

TEST_F(CatalogCommands, BundledPhonesComeWhenTheyAreAskedFor) {
    EXPECT_EQ(run({"import", "--bundled", "--dry-run"}).status, 2);
    EXPECT_EQ(run({"import", "--bundled", file_}).status, 2);
    EXPECT_THAT(run({"list"}).out, Not(HasSubstr("Galaxy S23")));
    EXPECT_EQ(run({"import", "--bundled"}).status, 0);
    EXPECT_THAT(run({"list"}).out, HasSubstr("Galaxy S23"));
    EXPECT_THAT(run({"sources"}).out, HasSubstr("CC BY-SA 3.0"));
}

TEST_F(CatalogCommands, ListAnswersQueries) {
    EXPECT_EQ(run({"list", "--where", "battery>4900", "--format", "csv"}).out,
              "brand,device,status,attributes\r\nAcme,Nova 7,listed,2\r\n");
    const RunResult sorted = run({"list", "--where", "sort:battery", "--format", "csv"});
    EXPECT_LT(sorted.out.find("Nova 8"), sorted.out.find("Nova 7"));
    const RunResult wrong = run({"list", "--where", "nova batery>4900"});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.err, HasSubstr("nothing is called 'batery'"));
    EXPECT_THAT(wrong.err, HasSubstr("\n  nova batery>4900\n       ^^^^^^\n"));
}

TEST_F(CatalogCommands, ConflictsLeaksAndSourcesAreListed) {
    EXPECT_THAT(run({"conflicts"}).out, HasSubstr("No confirmed sources disagree"));
    const std::string second =
        folder_.write("second.csv", "model,battery.capacity,memory.ram\nNova 7,5100,12\n");
    ASSERT_EQ(run({"import", second}).status, 0);
    const auto conflicts = nlohmann::json::parse(run({"conflicts", "--format", "json"}).out);
    ASSERT_EQ(conflicts.size(), 2U);
    EXPECT_EQ(conflicts[0]["attribute"], "battery.capacity");
    EXPECT_EQ(conflicts[0]["shown"], "yes");
    EXPECT_EQ(run({"leaks", "--format", "csv"}).out,
              "of,name,right,wrong,open\r\nsource,list.csv,1,0,0\r\nphone,Acme Nova 7,1,0,0\r\n");
    EXPECT_THAT(run({"leaks", "Nova 7"}).out, HasSubstr("right"));
    EXPECT_THAT(run({"sources"}).out, HasSubstr("second.csv"));
}

TEST_F(CatalogCommands, EditsAreUndoneAndMadeAgain) {
    const std::string before = run({"export"}).out;
    const std::vector<std::vector<std::string>> edits = {
        {"correct", "Nova 7", "battery.capacity", "5050", "--note", "the box"},
        {"correct", "Nova 8", "memory.ram", "8", "16"},
        {"withdraw", "Nova 8", "memory.ram"},
        {"reject", "Nova 7", "memory.ram", "12"},
        {"reconsider", "Nova 7", "memory.ram", "12"},
        {"accept", "Nova 7", "memory.ram", "12"},
        {"rename", "Nova 8", "Nova 8 Pro", "--brand", "Zed"},
        {"alias", "Nova 7", "NV-7"},
        {"unalias", "Nova 7", "NV-7"},
        {"apart", "Nova 7", "Nova 8 Pro"},
        {"merge", "Nova 8 Pro", "Nova 7"},
        {"split", "Nova 8 Pro"},
        {"trust", "list.csv", "0.9"},
        {"forget", "1"},
    };
    std::vector<std::string> states = {before};
    for (const auto& edit : edits) {
        const RunResult result = run(edit);
        EXPECT_EQ(result.status, 0) << edit.front() << ": " << result.err;
        states.push_back(run({"export"}).out);
    }
    EXPECT_THAT(states[1], HasSubstr("5050"));
    EXPECT_THAT(states.back(), Not(HasSubstr("Nova 7,8")));
    for (std::size_t i = edits.size(); i > 0; --i) {
        EXPECT_EQ(run({"undo"}).status, 0);
        EXPECT_EQ(run({"export"}).out, states[i - 1]) << edits[i - 1].front();
    }
    EXPECT_THAT(run({"redo"}).out, HasSubstr("redo: correct (Acme Nova 7, Capacity)"));
    EXPECT_EQ(run({"export"}).out, states[1]);
    EXPECT_THAT(run({"history"}).out, HasSubstr("correct"));
}

TEST_F(CatalogCommands, FavoritesAndNotesAreKeptShownAndFound) {
    const std::string before = run({"export"}).out;
    EXPECT_THAT(run({"favorite", "Nova 7"}).out, HasSubstr("one of your favorites"));
    EXPECT_THAT(run({"note", "Nova 8", "ask Ann\n250 used"}).out, HasSubstr("noted"));
    EXPECT_THAT(run({"show", "Nova 7"}).out, HasSubstr("Acme Nova 7\nOne of your favorites.\n"));
    EXPECT_THAT(run({"show", "Nova 8"}).out, HasSubstr("Your note:\n  ask Ann\n  250 used\n"));
    const auto found = [this](const std::string& query) {
        return run({"list", "--format", "csv", "--where", query}).out;
    };
    EXPECT_THAT(found("is:favorite"), AllOf(HasSubstr("Nova 7"), Not(HasSubstr("Nova 8"))));
    EXPECT_THAT(found("note:ann"), AllOf(HasSubstr("Nova 8"), Not(HasSubstr("Nova 7"))));
    EXPECT_THAT(found("250"), HasSubstr("Nova 8"));
    EXPECT_EQ(run({"export"}).out, before) << "they are the user's own";
    EXPECT_EQ(run({"favorite", "Nova 7", "--off"}).status, 0);
    EXPECT_EQ(run({"note", "Nova 8", "--delete"}).status, 0);
    EXPECT_THAT(found("is:favorite"), Not(HasSubstr("Nova")));
    EXPECT_THAT(run({"undo"}).out, HasSubstr("undo: note (Acme Nova 8)"));
    EXPECT_THAT(found("is:noted"), HasSubstr("Nova 8"));
    EXPECT_EQ(run({"check"}).status, 0);
}

TEST_F(CatalogCommands, OneUndoTakesBackTheJudgementOfEachSource) {
    const std::string second = folder_.write("second.csv", "model,memory.ram\nNova 7,12\n");
    ASSERT_EQ(run({"import", second}).status, 0);
    const std::string before = run({"export"}).out;
    EXPECT_THAT(run({"reject", "Nova 7", "memory.ram", "12"}).out, HasSubstr("rejected 2 claims"));
    EXPECT_NE(run({"export"}).out, before);
    EXPECT_EQ(run({"undo"}).status, 0);
    EXPECT_EQ(run({"export"}).out, before);
    EXPECT_THAT(run({"reject", "Nova 7", "memory.ram", "12"}).out, HasSubstr("rejected 2 claims"));
}

TEST_F(CatalogCommands, RefuseEditsThatMakeNoSense) {
    struct Case {
        std::vector<std::string> arguments;
        int status;
        std::string_view says;
    };
    const Case cases[] = {
        {{"correct", "Nova 7", "battery.size", "1"}, 1, "no attribute"},
        {{"correct", "Nova 7", "battery.capacity", "big"}, 1, "no value"},
        {{"correct", "Nova 7", "battery.capacity", "1", "2"}, 1, "no value"},
        {{"correct", "Nova 99", "battery.capacity", "1"}, 1, "no phone called"},
        {{"correct", "Nova 7"}, 2, ""},
        {{"reject", "Nova 7", "battery.capacity", "1"}, 1, "no other claim"},
        {{"merge", "Nova 7", "Nova 7"}, 1, "one phone already"},
        {{"split", "Nova 7"}, 1, "no phone called"},
        {{"trust", "list.csv", "2"}, 1, "0 to 1"},
        {{"trust", "nothing", "0.5"}, 1, "no source"},
        {{"redo"}, 1, "nothing to redo"},
        {{"favorite"}, 2, ""},
        {{"favorite", "Nova 99"}, 1, "no phone called"},
        {{"note", "Nova 7"}, 2, "TEXT or --delete"},
        {{"note", "Nova 7", "x", "--delete"}, 2, "TEXT or --delete"},
        {{"note", "Nova 7", "x", "y"}, 2, ""},
        {{"note", "Nova 7", std::string(10'001, 'x')}, 1, "at most 10000 bytes"},
    };
    for (const Case& entry : cases) {
        const RunResult result = run(entry.arguments);
        EXPECT_EQ(result.status, entry.status) << entry.arguments.front();
        EXPECT_THAT(result.err, HasSubstr(std::string(entry.says)));
    }
}

TEST_F(CatalogCommands, DoubtsAreSettled) {
    const std::string second = folder_.write("second.csv", "model,memory.ram\nNowa 8,12\n");
    EXPECT_THAT(run({"import", second}).out, HasSubstr("'Nowa 8' may be 'Acme Nova 8'"));
    EXPECT_THAT(run({"doubts"}).out, HasSubstr("Nowa 8"));
    EXPECT_EQ(run({"apart", "Nowa 8", "Nova 8"}).status, 0);
    EXPECT_THAT(run({"doubts"}).out, HasSubstr("No names are in doubt"));
}

TEST_F(CatalogCommands, ShowSaysWhyAValueIsShown) {
    const std::string second = folder_.write("second.csv", "model,battery.capacity\nNova 7,5100\n");
    ASSERT_EQ(run({"import", second}).status, 0);
    ASSERT_EQ(run({"trust", "list.csv", "0.8"}).status, 0);
    const std::string why = run({"show", "Nova 7", "--why"}).out;
    EXPECT_THAT(why, HasSubstr("Capacity: 5,000 mAh (sources disagree)\n"
                               "      shown because its source is trusted more\n"));
    EXPECT_THAT(why, HasSubstr("trust 0.8"));
    EXPECT_THAT(run({"show", "Nova 7"}).out, Not(HasSubstr("shown because")));
}

TEST_F(CatalogCommands, ImportTellsHowFarItIsWhereSomebodyWatches) {
    std::string large = "model,memory.ram\n";
    for (int i = 0; i < 200; ++i) {
        large += "Phone " + std::to_string(i) + ",8\n";
    }
    const std::string file = folder_.write("large.csv", large);
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const cli::Context context{in,  out, err, 0, [](const std::string&) { return std::nullopt; },
                               true};
    EXPECT_EQ(cli::runProgram({"import", file, "--catalog", catalog_}, context), 0);
    EXPECT_THAT(err.str(), HasSubstr(" %"));
    EXPECT_EQ(run({"import", file}).err, "");
}

TEST_F(CatalogCommands, CheckAndBackup) {
    EXPECT_THAT(run({"check"}).out, HasSubstr("1 source, 2 phones, 5 claims: no problem found"));
    const std::string copy = folder_ / "copy";
    EXPECT_EQ(run({"backup", copy}).status, 0);
    EXPECT_EQ(runCommand({"export"}, copy).out, table);
    EXPECT_EQ(run({"backup", copy}).status, 1);
    EXPECT_EQ(run({"check", "--repair"}).status, 0);
}

TEST_F(CatalogCommands, NothingIsWrittenOverACatalog) {
    for (const auto& arguments :
         {std::vector<std::string>{"export", "--output", catalog_},
          std::vector<std::string>{"compare", "nova 7", "nova 8", "--output", catalog_}}) {
        const RunResult result = run(arguments);
        EXPECT_EQ(result.status, 1);
        EXPECT_THAT(result.err, HasSubstr("was not replaced"));
    }
    EXPECT_THAT(run({"list"}).out, HasSubstr("Nova 7"));
}

TEST_F(CatalogCommands, PhonesAreKnownByTheirOtherNames) {
    EXPECT_EQ(run({"alias", "nova 7", "Starphone"}).status, 0);
    EXPECT_THAT(run({"show", "starphone"}).out, HasSubstr("Acme Nova 7"));
    EXPECT_EQ(run({"compare", "starphone", "nova 8"}).status, 0);
    EXPECT_EQ(run({"rename", "nova 7", "Nova Seven"}).status, 0);
    EXPECT_THAT(run({"show", "nova 7"}).out, HasSubstr("Acme Nova Seven"));
}

TEST_F(CatalogCommands, AnImportBehindAnUndoneOneLeavesASoundCatalog) {
    EXPECT_EQ(run({"undo"}).status, 0);
    const std::string second = folder_.write("second.csv", "model,body.weight\nNova 9,180\n");
    EXPECT_EQ(run({"import", second}).status, 0);
    EXPECT_EQ(run({"check"}).status, 0);
}

TEST_F(CatalogCommands, UndoGoesOnBehindATableThatCameBack) {
    EXPECT_EQ(run({"import", "--bundled"}).status, 0);
    EXPECT_EQ(run({"correct", "acme nova 7", "battery", "5100"}).status, 0);
    EXPECT_EQ(run({"forget", "LineageOS wiki, tables of devices"}).status, 0);
    EXPECT_EQ(run({"import", "--bundled"}).status, 0);
    EXPECT_THAT(run({"undo"}).out, HasSubstr("correct"));
    EXPECT_EQ(run({"check"}).status, 0);
}

TEST_F(CatalogCommands, EditsThatChangeNothingAreMistakes) {
    struct Case {
        std::vector<std::string> arguments;
        std::string_view says;
    };
    const Case cases[] = {
        {{"withdraw", "nova 7", "battery"}, "no correction"},
        {{"unalias", "nova 7", "zzz"}, "no other name"},
        {{"apart", "nova 7", "nova 7"}, "one phone twice"},
        {{"correct", "nova 7", "batery", "5"}, "Near are battery"},
        {{"correct", "nova 7", "battery", "--", "-5"}, "out of all bounds"},
        {{"alias", "nova 7", "a\nb"}, "one line"},
        {{"alias", "nova 7", "\xff"}, "invalid UTF-8"},
        {{"list", "--where", "battery >= 5000"}, "a name stands right before '>='"},
        {{"list", "--where", "year:2024..2022"}, "ends before it begins"},
    };
    for (const Case& entry : cases) {
        const RunResult result = run(entry.arguments);
        EXPECT_NE(result.status, 0) << entry.says;
        EXPECT_THAT(result.err, HasSubstr(std::string(entry.says)));
    }
    EXPECT_THAT(run({"history"}).out, Not(HasSubstr("correct")));
}

}  // namespace
}  // namespace speclens
