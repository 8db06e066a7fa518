#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalog/catalog_check.h"
#include "core/catalog/catalog_editor.h"
#include "core/catalog/catalog_import.h"
#include "core/spec/error.h"
#include "tests/support/catalog_dump.h"
#include "tests/support/claims.h"

namespace speclens {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

const PhoneName novaPhone{"Acme", "Nova 7"};
const PhoneName novaIndia{"Acme", "Nova 7 India"};

class Marks : public testing::Test {
  protected:
    ~Marks() override { EXPECT_THAT(CatalogCheck(catalog_).run().problems, IsEmpty()); }

    [[nodiscard]] PhoneMarks marksOf(PhoneId phone) const { return catalog_.details(phone).marks; }
    /// As browsing is told.
    [[nodiscard]] PhoneMarks seen(PhoneId phone) const {
        PhoneMarks marks;
        catalog_.forEachPhone([&](const PhoneSnapshot& snapshot) {
            marks = snapshot.id == phone ? snapshot.marks : marks;
        });
        return marks;
    }
    void expectMarks(PhoneId phone, const PhoneMarks& marks) const {
        EXPECT_EQ(marksOf(phone), marks);
        EXPECT_EQ(seen(phone), marks);
    }
    [[nodiscard]] std::size_t edits() const { return editor_.history().size(); }

    Catalog catalog_ = Catalog::inMemory();
    CatalogEditor editor_{catalog_};
    SourceId first_ = test::ingestSayings(catalog_, "First",
                                          {{novaPhone, AttributeId::BatteryCapacity, "5000"},
                                           {novaIndia, AttributeId::BodyWeight, "190"}})
                          .source;
    PhoneId nova_ = test::phoneCalled(catalog_, novaPhone.model);
    PhoneId india_ = test::phoneCalled(catalog_, novaIndia.model);
};

TEST_F(Marks, AreSetTakenAwayAndUndone) {
    expectMarks(nova_, {});
    std::vector<std::string> states = {test::contents(catalog_)};
    const std::vector<PhoneMarks> expected = {
        {true, ""}, {true, "try it on"}, {true, "too\nlarge"}, {false, "too\nlarge"}, {}};
    const std::function<void()> changes[] = {
        [this] { editor_.setFavorite(nova_, true); },
        [this] { editor_.setNote(nova_, "try it on"); },
        [this] { editor_.setNote(nova_, "  too\nlarge\n "); },
        [this] { editor_.setFavorite(nova_, false); },
        [this] { editor_.setNote(nova_, " \n"); },
    };
    for (std::size_t i = 0; i < expected.size(); ++i) {
        changes[i]();
        expectMarks(nova_, expected[i]);
        expectMarks(india_, {});
        states.push_back(test::contents(catalog_));
    }
    for (std::size_t i = expected.size(); i > 0; --i) {
        ASSERT_TRUE(editor_.undo());
        EXPECT_EQ(test::contents(catalog_), states[i - 1]);
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
        ASSERT_TRUE(editor_.redo());
        EXPECT_EQ(test::contents(catalog_), states[i + 1]);
    }
}

TEST_F(Marks, ThatAreThereAlreadyMakeNoEdit) {
    const std::size_t before = edits();
    editor_.setFavorite(nova_, false);
    editor_.setNote(nova_, "");
    EXPECT_EQ(edits(), before);
    editor_.setFavorite(nova_, true);
    editor_.setNote(nova_, "mine");
    editor_.setFavorite(nova_, true);
    editor_.setNote(nova_, " mine ");
    EXPECT_EQ(edits(), before + 2);
}

TEST_F(Marks, OfTooLongOrUnreadableNotesAreRefused) {
    editor_.setNote(nova_, std::string(maximumNoteBytes, 'x'));
    const std::string before = test::contents(catalog_);
    struct Case {
        std::string note;
        std::string_view says;
    };
    const Case cases[] = {
        {std::string(maximumNoteBytes + 1, 'x'), "at most 10000 bytes"},
        {"caf\xe9", "UTF-8"},
        {"\xed\xa0\x80", "UTF-8"},
    };
    for (const Case& entry : cases) {
        try {
            editor_.setNote(nova_, entry.note);
            ADD_FAILURE() << entry.says;
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr(std::string(entry.says)));
        }
    }
    EXPECT_THROW(editor_.setFavorite(PhoneId{99}, true), Error);
    EXPECT_THROW(editor_.setNote(PhoneId{99}, "x"), Error);
    EXPECT_EQ(test::contents(catalog_), before);
}

TEST_F(Marks, OfMergedPhonesCountTogetherUntilTheyAreSplit) {
    editor_.setNote(nova_, "first");
    editor_.setNote(india_, "second");
    editor_.setFavorite(india_, true);
    editor_.merge(india_, nova_);
    expectMarks(nova_, {true, "first\nsecond"});
    editor_.split(india_);
    expectMarks(nova_, {false, "first"});
    expectMarks(india_, {true, "second"});
}

TEST_F(Marks, OfMergedPhonesAreChangedAsOne) {
    editor_.setNote(nova_, "first");
    editor_.setNote(india_, "second");
    editor_.setFavorite(india_, true);
    editor_.merge(india_, nova_);
    const std::size_t before = edits();
    editor_.setNote(india_, "first\nsecond");
    EXPECT_EQ(edits(), before) << "it says so already";
    editor_.setFavorite(india_, false);
    expectMarks(nova_, {false, "first\nsecond"});
    editor_.setNote(nova_, "third");
    expectMarks(nova_, {false, "third"});
    editor_.split(india_);
    expectMarks(india_, {});
    expectMarks(nova_, {false, "third"});
    EXPECT_TRUE(editor_.undo());
    EXPECT_TRUE(editor_.undo());
    expectMarks(nova_, {false, "first\nsecond"});
}

TEST_F(Marks, SayingTheSameAreSaidOnce) {
    editor_.setNote(nova_, "same");
    editor_.setNote(india_, "same");
    editor_.merge(india_, nova_);
    expectMarks(nova_, {false, "same"});
}

TEST_F(Marks, KeepAPhoneWhoseSourcesAreDeletedUntilTheyAreTakenAway) {
    editor_.setNote(nova_, "wanted");
    editor_.setFavorite(nova_, true);
    editor_.deleteSource(first_);
    ASSERT_EQ(catalog_.phones().size(), 1U);
    expectMarks(nova_, {true, "wanted"});
    EXPECT_EQ(catalog_.details(nova_).status, PhoneStatus::Listed);
    editor_.setFavorite(nova_, false);
    EXPECT_EQ(catalog_.phones().size(), 1U);
    editor_.setNote(nova_, "");
    EXPECT_THAT(catalog_.phones(), IsEmpty());
    EXPECT_TRUE(editor_.undo());
    expectMarks(nova_, {false, "wanted"});
    while (editor_.undo()) {
    }
    EXPECT_THAT(catalog_.phones(), IsEmpty());
}

TEST_F(Marks, LeaveAPhoneThatOtherSourcesSpeakOf) {
    editor_.setFavorite(nova_, true);
    editor_.deleteSource(first_);
    test::ingestSayings(catalog_, "Second", {{novaPhone, AttributeId::MemoryRam, "8"}});
    editor_.setFavorite(nova_, false);
    EXPECT_EQ(catalog_.phones().size(), 1U);
}

TEST_F(Marks, LeaveAPhoneThatATableOnlyNames) {
    CatalogImport import(catalog_);
    const PhoneId bare = import.addPhone({"Acme", "Nova 9"}, {}, {}).phone;
    import.commit();
    editor_.setFavorite(bare, true);
    editor_.setFavorite(bare, false);
    EXPECT_EQ(catalog_.phones().size(), 3U);
}

TEST_F(Marks, StayWhereAnImportIsUndone) {
    editor_.setFavorite(nova_, true);
    {
        CatalogImport import(catalog_);
        NewSource source;
        source.kind = SourceKind::Table;
        source.title = "Table";
        source.content = "8";
        const TableClaim claim{
            *import.addSource(source), AttributeId::MemoryRam, 8.0, Basis::Stated, {0, 1}, {0, 1}};
        import.addPhone(novaPhone, {}, {&claim, 1});
        import.commit();
    }
    EXPECT_EQ(editor_.undo()->kind, EditKind::AddSource);
    expectMarks(nova_, {true, ""});
    EXPECT_EQ(editor_.redo()->kind, EditKind::AddSource);
    EXPECT_EQ(editor_.undo()->kind, EditKind::AddSource);
    EXPECT_EQ(editor_.undo()->kind, EditKind::Favorite);
    expectMarks(nova_, {});
}

}  // namespace
}  // namespace speclens
