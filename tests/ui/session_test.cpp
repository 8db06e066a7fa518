#include "ui/window/session.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/ui_fixture.h"

namespace speclens::ui {
namespace {

/// A session with the phones A to D, of which the first ones of `chosen` are chosen.
class SessionTest : public testing::Test {
  protected:
    SessionTest() {
        auto catalog = std::make_shared<Catalog>(Catalog::inMemory());
        for (const char letter : std::string("ABCD")) {
            const PhoneName name{"", std::string(1, letter)};
            test::ingestSayings(*catalog, name.model, {{name, AttributeId::CameraMain, "50"}});
            phones_[letter] = test::phoneCalled(*catalog, name.model);
        }
        session_ = std::make_unique<Session>();
        session_->begin(loadCatalog(catalog));
    }

    [[nodiscard]] std::vector<PhoneId> phones(std::string_view letters) const {
        std::vector<PhoneId> found;
        for (const char letter : letters) {
            const auto phone = phones_.find(letter);
            found.push_back(phone == phones_.end() ? PhoneId{99} : phone->second);
        }
        return found;
    }

    void begin(std::string_view letters) {
        session_->dropAll();
        session_->choose(phones(letters));
    }

    [[nodiscard]] std::string chosen() const {
        std::string letters;
        for (const PhoneId phone : session_->chosen()) {
            for (const auto& [letter, id] : phones_) {
                letters += id == phone ? std::string(1, letter) : "";
            }
        }
        return letters;
    }

    std::map<char, PhoneId> phones_;
    std::unique_ptr<Session> session_;
};

TEST_F(SessionTest, MovesAPhoneToAnotherPlace) {
    struct Case {
        std::size_t from;
        std::size_t to;
        std::string_view after;
    };
    const Case cases[] = {
        {0, 1, "BACD"}, {0, 3, "BCDA"}, {3, 0, "DABC"}, {2, 1, "ACBD"}, {1, 1, "ABCD"}};
    for (const Case& entry : cases) {
        begin("ABCD");
        const QSignalSpy changed(session_.get(), &Session::chosenChanged);
        session_->move(entry.from, entry.to);
        EXPECT_EQ(chosen(), entry.after) << entry.from << " to " << entry.to;
        EXPECT_EQ(changed.count(), entry.from == entry.to ? 0 : 1);
    }
}

TEST_F(SessionTest, ChoosesPhonesAtAPlace) {
    struct Case {
        std::string_view before;
        std::string_view added;
        std::size_t place;
        std::string_view after;
    };
    const Case cases[] = {
        {"AB", "C", 0, "CAB"},  {"AB", "C", 1, "ACB"},   {"AB", "C", 2, "ABC"},
        {"AB", "C", 9, "ABC"},  {"ABC", "A", 2, "BAC"},  {"ABC", "A", 3, "BCA"},
        {"ABC", "C", 0, "CAB"}, {"ABC", "B", 1, "ABC"},  {"ABC", "B", 2, "ABC"},
        {"A", "BC", 0, "BCA"},  {"ABC", "CA", 2, "BCA"}, {"AB", "CC", 1, "ACB"},
        {"AB", "?", 0, "AB"},
    };
    for (const Case& entry : cases) {
        begin(entry.before);
        const QSignalSpy changed(session_.get(), &Session::chosenChanged);
        session_->choose(phones(entry.added), entry.place);
        EXPECT_EQ(chosen(), entry.after) << entry.before << " " << entry.added;
        EXPECT_EQ(changed.count(), entry.before == entry.after ? 0 : 1);
    }
}

}  // namespace
}  // namespace speclens::ui
