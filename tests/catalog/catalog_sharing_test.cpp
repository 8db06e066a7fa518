// Several programs on one catalog, and programs that are killed.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>

#include <thread>

#include "core/catalog/catalog_check.h"
#include "core/catalog/catalog_editor.h"
#include "core/catalog/catalog_import.h"
#include "core/spec/error.h"
#include "tests/support/catalog_dump.h"
#include "tests/support/claims.h"
#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

using test::ingestSayings;
using test::phoneCalled;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr auto readWrite = Catalog::Access::ReadWrite;
constexpr auto readOnly = Catalog::Access::ReadOnly;
const PhoneName nova{"Acme", "Nova 7"};

/// A table of so many phones with one value each.
NewSource tableOf(std::size_t phones) {
    NewSource source;
    source.kind = SourceKind::Table;
    source.title = "Table";
    source.content = std::string(phones, '8');
    return source;
}

void addPhones(CatalogImport& import, SourceId source, std::size_t phones) {
    for (std::uint32_t i = 0; i < phones; ++i) {
        const TableClaim claim{source,    AttributeId::MemoryRam, 8.0, Basis::Stated, {i, i + 1},
                               {i, i + 1}};
        import.addPhone({"Acme", "Phone " + std::to_string(i)}, {}, {&claim, 1});
    }
}

class SharedCatalog : public testing::Test {
  protected:
    SharedCatalog() {
        Catalog catalog = Catalog::open(path_, readWrite);
        ingestSayings(catalog, "First", {{nova, AttributeId::BatteryCapacity, "5000"}});
    }

    void expectSound() const {
        Catalog catalog = Catalog::open(path_, readOnly);
        EXPECT_THAT(CatalogCheck(catalog).run().problems, IsEmpty());
    }

    test::TemporaryFolder folder_;
    std::string path_ = folder_ / "c";
};

TEST_F(SharedCatalog, ShowsChangesOfOneConnectionToTheOthers) {
    Catalog first = Catalog::open(path_, readWrite);
    const Catalog second = Catalog::open(path_, readWrite);
    const Catalog reader = Catalog::open(path_, readOnly);
    const std::int64_t secondBefore = second.changeCount();
    const std::int64_t readerBefore = reader.changeCount();
    CatalogEditor(first).addAlias(phoneCalled(first, nova.model), "NV-7");
    EXPECT_NE(second.changeCount(), secondBefore);
    EXPECT_NE(reader.changeCount(), readerBefore);
    EXPECT_THAT(reader.details(phoneCalled(reader, nova.model)).aliases,
                testing::ElementsAre("NV-7"));
}

TEST_F(SharedCatalog, CanBeReadDuringAnImportAsItWasBefore) {
    Catalog writer = Catalog::open(path_, readWrite);
    Catalog reader = Catalog::open(path_, readOnly);
    const NewSource source = tableOf(100);
    CatalogImport import(writer);
    addPhones(import, *import.addSource(source), 100);
    EXPECT_EQ(reader.phones().size(), 1U);
    import.commit();
    EXPECT_EQ(reader.phones().size(), 101U);
}

TEST_F(SharedCatalog, MakesWritersWaitAndTellsThoseThatWaitedTooLong) {
    Catalog writer = Catalog::open(path_, readWrite);
    Catalog other = Catalog::open(path_, readWrite, std::chrono::milliseconds(20));
    {
        CatalogImport import(writer);
        try {
            CatalogEditor(other).addAlias(phoneCalled(other, nova.model), "NV-7");
            ADD_FAILURE() << "two programs wrote at once";
        } catch (const Error& error) {
            EXPECT_THAT(error.what(), HasSubstr("another program"));
        }
    }
    CatalogEditor(other).addAlias(phoneCalled(other, nova.model), "NV-7");
    expectSound();
}

TEST_F(SharedCatalog, TakesEditsOfTwoThreadsWithoutLosingOne) {
    constexpr int edits = 20;
    const auto addAliases = [this](const std::string& prefix) {
        Catalog catalog = Catalog::open(path_, readWrite);
        for (int i = 0; i < edits; ++i) {
            CatalogEditor(catalog).addAlias(phoneCalled(catalog, nova.model),
                                            prefix + std::to_string(i));
        }
    };
    std::thread first(addAliases, "a");
    std::thread second(addAliases, "b");
    first.join();
    second.join();
    const Catalog catalog = Catalog::open(path_, readOnly);
    EXPECT_EQ(catalog.details(phoneCalled(catalog, nova.model)).aliases.size(), 2U * edits);
    expectSound();
}

/// Imports in a process of its own, which says through the pipe when it has added its phones, and
/// again when it has stored them.
pid_t importElsewhere(const std::string& path, int pipe, std::size_t phones) {
    const pid_t child = ::fork();
    if (child != 0) {
        return child;
    }
    Catalog catalog = Catalog::open(path, readWrite);
    const NewSource source = tableOf(phones);
    {
        CatalogImport import(catalog);
        addPhones(import, *import.addSource(source), phones);
        static_cast<void>(::write(pipe, "a", 1));
        import.commit();
    }
    static_cast<void>(::write(pipe, "s", 1));
    ::pause();
    ::_exit(0);
}

/// When the import is killed.
enum class Moment { Adding, Storing, Stored };

TEST_F(SharedCatalog, IsAsBeforeOrAsAfterWhenAnImportIsKilled) {
    constexpr int rounds = 51;
    std::array<int, 3> after{};
    for (int round = 0; round < rounds; ++round) {
        const auto moment = static_cast<Moment>(round % 3);
        const std::string copy = folder_ / ("k" + std::to_string(round));
        {
            Catalog catalog = Catalog::open(path_, readOnly);
            CatalogCheck(catalog).copyTo(copy);
        }
        std::array<int, 2> pipe{};
        ASSERT_EQ(::pipe(pipe.data()), 0);
        const auto phones = static_cast<std::size_t>(round) * 20 + 1;
        const pid_t child = importElsewhere(copy, pipe[1], phones);
        const int signs = moment == Moment::Adding ? 0 : moment == Moment::Storing ? 1 : 2;
        for (int i = 0; i < signs; ++i) {
            char sign = 0;
            ASSERT_EQ(::read(pipe[0], &sign, 1), 1);
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(pipe[0]);
        ::close(pipe[1]);
        Catalog catalog = Catalog::open(copy, readWrite);
        const std::size_t found = catalog.phones().size();
        EXPECT_TRUE(found == 1 || found == phones + 1) << found << " of " << phones;
        after.at(static_cast<std::size_t>(moment)) += found == 1 ? 0 : 1;
        EXPECT_THAT(CatalogCheck(catalog).run().problems, IsEmpty());
    }
    EXPECT_EQ(after.at(static_cast<std::size_t>(Moment::Stored)), rounds / 3)
        << "what was stored is there";
}

}  // namespace
}  // namespace speclens
