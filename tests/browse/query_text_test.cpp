#include "core/browse/query_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "core/browse/query_names.h"

namespace speclens {
namespace {

using testing::HasSubstr;

PhoneQuery parsed(std::string_view text) {
    auto result = parseQuery(text);
    if (const auto* problem = std::get_if<QueryProblem>(&result)) {
        ADD_FAILURE() << text << ": " << problem->message;
        return {};
    }
    return std::get<PhoneQuery>(result);
}

TEST(QueryText, IsReadAndWrittenInOneWay) {
    struct Case {
        std::string_view text;
        std::string_view written;
    };
    const Case cases[] = {
        {"", ""},
        {"  redmi   note ", "redmi note"},
        {"\"leica\" 5g:yes", "leica 5g:yes"},
        {"battery>=5000", "battery:5000.."},
        {"Battery>=5000mAh", "battery:5000.."},
        {"battery.capacity<4000", "battery<4000"},
        {"capacity>4000", "battery>4000"},
        {"storage:1TB", "storage:1024"},
        {"screen:6.1..6.7in", "screen:6.1..6.7"},
        {"size:6.5\"", "screen:6.5"},
        {"height>6in", "height>152.4"},
        {"height:6\"..6.5\"", "height:152.4..165.1"},
        {"thickness<=0.9cm", "thickness:..9"},
        {"screen>=17cm", "screen:6.6929.."},
        {"weight<7oz", "weight<198.4467"},
        {"weight<=200G", "weight:..200"},
        {"aperture<=f/1.8", "aperture:..1.8"},
        {"ram:8,12", "ram:8,12"},
        {"brand:Xiaomi,Samsung", "brand:Xiaomi,Samsung"},
        {"chipset:\"snapdragon 8\"", "chipset:\"snapdragon 8\""},
        {"chipset=\"Snapdragon 695\"", "chipset=\"Snapdragon 695\""},
        {"chipset!=Kirin", "-chipset=Kirin"},
        {"-headphone_jack:yes", "-jack:yes"},
        {"5g:unknown", "5g:unknown"},
        {"nfc:no,unknown", "nfc:no,unknown"},
        {"price:known", "price:known"},
        {"battery:conflict", "battery:conflict"},
        {"brand:\"unknown\"", "brand:\"unknown\""},
        {"price<500USD", "price<500USD"},
        {"price<$500", "price<500USD"},
        {"price<=\"eur 500\"", "price:..500EUR"},
        {"price:100usd..500usd", "price:100USD..500USD"},
        {"released:2022", "released:2022..2022-12-31"},
        {"released>2022", "released>2022-12-31"},
        {"released<2022-03", "released<2022-03"},
        {"released<=2022-03", "released:..2022-03-31"},
        {"released:2022-01-26", "released:2022-01-26"},
        {"year:2022..2024", "year:2022..2024"},
        {"resolution:1080x2400", "resolution:1080x2400"},
        {"is:leaked -is:conflict", "status=\"only leaked\" -is:conflict"},
        {"is:favorite -is:noted", "favorite:yes -note:known"},
        {"favorite:no note:\"too large\"", "favorite:no note:\"too large\""},
        {"sort:-weight,name", "sort:-weight,name"},
        {"-sort:weight", "sort:-weight"},
        {"sort:price x sort:-brand", "x sort:price,-brand"},
        {R"("a:b" "-c")", R"("a:b" "-c")"},
        {"battery>=5000 brand:Xiaomi,Samsung 5g:yes -headphone_jack:yes sort:-weight \"leica\"",
         "leica battery:5000.. brand:Xiaomi,Samsung 5g:yes -jack:yes sort:-weight"},
        {"size:6.5\" brand:Xiaomi", "screen:6.5 brand:Xiaomi"},
        {"size:6.1\"..6.7\"", "screen:6.1..6.7"},
    };
    for (const Case& entry : cases) {
        const PhoneQuery query = parsed(entry.text);
        EXPECT_EQ(formatQuery(query), entry.written) << entry.text;
        EXPECT_EQ(parsed(entry.written), query) << entry.text;
    }
}

TEST(QueryText, SaysWhatIsWrongAndWhere) {
    struct Case {
        std::string_view text;
        std::string_view place;
        std::string_view says;
    };
    const Case cases[] = {
        {"redmi batery>5000", "batery", "near are battery"},
        {"frobnicate:3", "frobnicate", "nothing is called"},
        {"battery>many", "many", "takes a number"},
        {"battery>", "", "takes a number"},
        {"battery>5oz", "5oz", "takes a number"},
        {"weight<7in", "7in", "takes a number"},
        {"battery>5000kg", "5000kg", "takes a number"},
        {"5g:maybe", "maybe", "yes or no"},
        {"price<500", "500", "currency"},
        {"price:100USD..500EUR", "500EUR", "one currency"},
        {"released:soon", "soon", "a date"},
        {"released:2022,2023", "2023", "alone"},
        {"resolution:2400x1080", "2400x1080", "short side"},
        {"brand>Xiaomi", "Xiaomi", "no greater"},
        {"brand:a..b", "a", "no ranges"},
        {"battery:..", "", "needs a bound"},
        {"nfc:known,yes", "yes", "stands alone"},
        {"is:red", "red", "announced, listed, leaked, conflict, favorite, noted"},
        {"is:", "", "one of announced"},
        {"favorite:maybe", "maybe", "yes or no"},
        {"note>5", "5", "no greater"},
        {"sort:color_of_hope", "color_of_hope", "nothing is called"},
        {"-leica", "-leica", "excluded"},
        {"brand:", "", "takes a text"},
        {"note:", "", "takes a text"},
        {"battery:1..2,3", ",3", "behind a value"},
        {"battery>5000,6000", ",6000", "behind a value"},
        {"battery>1..2", "..2", "behind a value"},
        {"brand:\"a\"b", "b", "behind a value"},
    };
    for (const Case& entry : cases) {
        const auto result = parseQuery(entry.text);
        ASSERT_TRUE(std::holds_alternative<QueryProblem>(result)) << entry.text;
        const auto& problem = std::get<QueryProblem>(result);
        EXPECT_EQ(problem.place.of(entry.text), entry.place) << entry.text;
        EXPECT_THAT(problem.message, HasSubstr(std::string(entry.says))) << entry.text;
    }
}

TEST(QueryText, KnowsEveryColumnByItsName) {
    for (std::size_t i = 0; i < columnCount; ++i) {
        const ColumnId column{static_cast<std::uint8_t>(i)};
        EXPECT_EQ(findColumn(columnName(column)), column) << columnName(column);
    }
    EXPECT_EQ(findColumn("WEIGHT"), columnOf(AttributeId::BodyWeight));
    EXPECT_EQ(findColumn("main"), columnOf(AttributeId::CameraMain));
    EXPECT_EQ(findColumn("price_of_hope"), std::nullopt);
}

TEST(QueryText, OfAnyBytesIsReadOrRefusedWithinItsBounds) {
    const std::vector<std::string> pieces = {"battery",  ">=",    "5000",  ":",    "\"",  " ",
                                             "-",        "sort:", "..",    ",",    "5g",  "yes",
                                             "\xff",     "is:",   "x",     "2022", "USD", "unknown",
                                             "released", "price", "brand", "=",    "<"};
    std::mt19937 random(7);
    std::size_t read = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t i = random() % 9; i > 0; --i) {
            text += pieces[random() % pieces.size()];
        }
        const auto result = parseQuery(text);
        if (const auto* problem = std::get_if<QueryProblem>(&result)) {
            ASSERT_LE(problem->place.begin, problem->place.end) << text;
            ASSERT_LE(problem->place.end, text.size()) << text;
        } else {
            ++read;
            const auto& query = std::get<PhoneQuery>(result);
            const std::string written = formatQuery(query);
            ASSERT_EQ(parsed(written), query) << text << " | " << written;
        }
    }
    EXPECT_GT(read, 1000U);
}

}  // namespace
}  // namespace speclens
