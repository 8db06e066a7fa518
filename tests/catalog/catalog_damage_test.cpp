// Catalog files from strangers: rows that lie, and bytes that were never a row.
#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "core/catalog/catalog.h"
#include "core/spec/error.h"
#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using test::TemporaryFolder;

std::string makeCatalog(const TemporaryFolder& folder, int articles = 1) {
    std::string path = folder / "catalog";
    Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
    for (int i = 0; i < articles; ++i) {
        test::ingestSayings(catalog, "Article " + std::to_string(i),
                            {{{"", "Nova 7"}, AttributeId::CameraMain, "64"},
                             {{"", "Nova 7"}, AttributeId::LaunchPrice, "EUR 399"},
                             {{"", "Nova 7"}, AttributeId::Network5g, "true"},
                             {{"", "Nova 7"}, AttributeId::LaunchAnnounced, "2022"}});
    }
    return path;
}

/// As a stranger would, past every constraint.
void tamper(const std::string& path, const std::string& sql) {
    SQLite::Database database(path, SQLite::OPEN_READWRITE);
    database.exec("PRAGMA ignore_check_constraints = ON");
    database.exec(sql);
}

TEST(ForeignClaim, OfAnUnknownAttributeIsLeftOutAndSurvives) {
    const TemporaryFolder folder;
    const std::string path = makeCatalog(folder);
    tamper(path, "UPDATE claim SET attribute = 'body.scent' WHERE attribute = 'camera.main'");
    {
        Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
        EXPECT_EQ(catalog.claims().size(), 3U);
        test::ingestSayings(catalog, "More", {});
    }
    SQLite::Database database(path);
    EXPECT_EQ(
        database.execAndGet("SELECT count(*) FROM claim WHERE attribute = 'body.scent'").getInt(),
        1);
}

TEST(ForeignClaim, ThatDoesNotParseIsLeftOut) {
    const std::string_view changes[] = {
        "number = NULL, text = '64' WHERE attribute = 'camera.main'",
        "number = 9e999 WHERE attribute = 'camera.main'",
        "unit = 'in' WHERE attribute = 'camera.main'",
        "number = -1 WHERE attribute = 'launch.price'",
        "unit = 'euros' WHERE attribute = 'launch.price'",
        "number = 2 WHERE attribute = 'network.5g'",
        "text = '2022-13' WHERE attribute = 'launch.announced'",
        "basis = 'sworn' WHERE attribute = 'camera.main'",
        "state = 'odd' WHERE attribute = 'camera.main'",
    };
    for (const std::string_view change : changes) {
        SCOPED_TRACE(change);
        const TemporaryFolder folder;
        const std::string path = makeCatalog(folder);
        tamper(path, "UPDATE claim SET " + std::string(change));
        EXPECT_EQ(Catalog::open(path, Catalog::Access::ReadOnly).claims().size(), 3U);
    }
}

TEST(ForeignClaim, HasItsSpansCutToWhatIsThere) {
    const std::string_view changes[] = {
        "span_begin = -5, span_end = 3",
        "span_begin = 4, span_end = 9000000000000000000",
        "span_begin = 9000000000000000000, span_end = 9000000000000000000",
        "span_begin = 9, span_end = 3",
        "evidence_begin = -9000000000000000000",
        "evidence_end = 9000000000000000000",
        "evidence_begin = 9, evidence_end = 3",
        "quote = ''",
        "quote = 'x'",
        "span_begin = -9223372036854775807 - 1, span_end = 9223372036854775807, quote_begin = 7",
    };
    for (const std::string_view change : changes) {
        SCOPED_TRACE(change);
        const TemporaryFolder folder;
        const std::string path = makeCatalog(folder);
        tamper(path, "UPDATE claim SET " + std::string(change));
        const Catalog catalog = Catalog::open(path, Catalog::Access::ReadOnly);
        for (const StoredClaim& claim : catalog.claims()) {
            const std::size_t size = catalog.content(claim.source).size();
            EXPECT_LE(claim.evidence.begin, claim.evidence.end);
            EXPECT_LE(claim.evidence.end, size);
            EXPECT_LE(claim.evidenceInQuote.begin, claim.evidenceInQuote.end);
            EXPECT_LE(claim.evidenceInQuote.end, claim.quote.size());
        }
    }
}

TEST(ForeignSource, OfAnUnknownKindIsLeftOut) {
    const TemporaryFolder folder;
    const std::string path = makeCatalog(folder, 2);
    tamper(path, "UPDATE source SET kind = 'oracle' WHERE id = 1");
    EXPECT_EQ(Catalog::open(path, Catalog::Access::ReadOnly).sources().size(), 1U);
}

/// Everything that reads, once; an Error is a fine answer, anything worse is not.
void readAll(const std::string& path) {
    try {
        const Catalog catalog = Catalog::open(path, Catalog::Access::ReadOnly);
        for (const StoredClaim& claim : catalog.claims()) {
            static_cast<void>(claim.evidenceInQuote.of(claim.quote));
        }
        for (const SourceRecord& source : catalog.sources()) {
            static_cast<void>(catalog.content(source.id));
        }
        static_cast<void>(catalog.phones());
    } catch (const Error& error) {
        EXPECT_EQ(error.where(), path);
    }
}

TEST(DamagedFile, CutAnywhereIsAnErrorAtWorst) {
    const TemporaryFolder folder;
    const std::string whole = test::readFile(makeCatalog(folder, 20));
    for (std::size_t size = 1; size < whole.size(); size += whole.size() / 40) {
        readAll(folder.write("cut", whole.substr(0, size)));
    }
}

TEST(DamagedFile, WithBytesOverwrittenIsAnErrorAtWorst) {
    const TemporaryFolder folder;
    const std::string whole = test::readFile(makeCatalog(folder, 20));
    std::mt19937 random(11);
    for (int round = 0; round < 150; ++round) {
        std::string bytes = whole;
        for (int i = 0; i < 30; ++i) {
            bytes[16 + random() % (bytes.size() - 16)] = static_cast<char>(random());
        }
        readAll(folder.write("noise", bytes));
    }
}

TEST(DamagedFile, SaysSo) {
    const TemporaryFolder folder;
    std::string bytes = test::readFile(makeCatalog(folder, 20));
    std::fill(bytes.begin() + 4096, bytes.end(), '\x5a');
    const std::string path = folder.write("damaged", bytes);
    try {
        static_cast<void>(Catalog::open(path, Catalog::Access::ReadOnly).claims());
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("damaged"));
    }
}

}  // namespace
}  // namespace speclens
