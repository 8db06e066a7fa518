// The program `speclens` as it is started, without a display.
#include <gmock/gmock.h>

#include <QImage>
#include <QProcess>

#include "tests/support/temporary_folder.h"

namespace speclens {
namespace {

struct Result {
    int exitCode = -1;
    QString output;
    QString errors;
};

class ProgramTest : public testing::Test {
  protected:
    Result run(const QStringList& arguments, const QString& platform = "offscreen") const {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto* name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "SPECLENS_CATALOG"}) {
            environment.remove(name);
        }
        if (!platform.isEmpty()) {
            environment.insert("QT_QPA_PLATFORM", platform);
        }
        const QString home = QString::fromStdString(folder_.path().string());
        for (const auto* name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            environment.insert(name, home);
        }
        process.setProcessEnvironment(environment);
        process.start(SPECLENS_WINDOW_PROGRAM, arguments);
        EXPECT_TRUE(process.waitForFinished(60000));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QString path(std::string_view name) const { return QString::fromStdString(folder_ / name); }

    test::TemporaryFolder folder_;
};

TEST_F(ProgramTest, ExplainsItselfWithoutADisplay) {
    EXPECT_TRUE(run({"--help"}, {}).output.contains("--screenshot"));
    EXPECT_TRUE(run({"--version"}, {}).output.startsWith("speclens "));
}

TEST_F(ProgramTest, RefusesWrongUsage) {
    for (const QStringList& arguments :
         {QStringList{"--no-such"}, QStringList{"--view", "sideways"}, QStringList{"--theme", "x"},
          QStringList{"--size", "800x600"},
          QStringList{"--screenshot", "x.png", "--size", "big"}}) {
        const Result result = run(arguments, {});
        EXPECT_EQ(result.exitCode, 2) << arguments.join(' ').toStdString();
        EXPECT_TRUE(result.errors.startsWith("speclens: ")) << result.errors.toStdString();
        EXPECT_TRUE(result.output.isEmpty());
    }
}

TEST_F(ProgramTest, PicturesTheWindowAfterReadingAnArticle) {
    const QString text = QString::fromStdString(folder_.write(
        "a.txt", "Redmi Note 11 Pro 5G\n\nThe Redmi Note 11 Pro 5G has a 5,000mAh battery.\n"));
    const Result result = run({text, "--screenshot", path("a.png"), "--size", "1024x700"}, {});
    EXPECT_EQ(result.exitCode, 0) << result.errors.toStdString();
    EXPECT_EQ(QImage(path("a.png")).size(), QSize(1024, 700));
}

TEST_F(ProgramTest, SaysWhatIsWrongAndEndsWithOne) {
    const QString broken = QString::fromStdString(folder_.write("broken", "no catalog at all"));
    const Result catalog = run({"--catalog", broken});
    EXPECT_EQ(catalog.exitCode, 1);
    EXPECT_TRUE(catalog.errors.contains("broken")) << catalog.errors.toStdString();

    const Result article = run({path("missing.txt"), "--screenshot", path("b.png")});
    EXPECT_EQ(article.exitCode, 1);
    EXPECT_TRUE(article.errors.contains("missing.txt")) << article.errors.toStdString();

    const Result phone = run({"--compare", "Nova 99", "--screenshot", path("c.png")});
    EXPECT_EQ(phone.exitCode, 1);
    EXPECT_TRUE(phone.errors.contains("Nova 99")) << phone.errors.toStdString();

    const Result display = run({}, {});
    EXPECT_EQ(display.exitCode, 1);
    EXPECT_TRUE(display.errors.contains("display")) << display.errors.toStdString();
}

}  // namespace
}  // namespace speclens
