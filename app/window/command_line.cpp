#include "app/window/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace speclens::app {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

/// Thrown inside this file only.
struct UsageError {
    QString text;
};

struct Flags {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            Words::tr("Show this help and end.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               Words::tr("Show the version and end.")};
    QCommandLineOption catalog{
        QStringLiteral("catalog"),
        Words::tr("Use this catalog file instead of $SPECLENS_CATALOG or the one in the user's "
                  "data folder."),
        QStringLiteral("FILE")};
    QCommandLineOption compare{QStringLiteral("compare"),
                               Words::tr("Choose a phone for the comparison; may be repeated."),
                               QStringLiteral("PHONE")};
    QCommandLineOption view{QStringLiteral("view"),
                            Words::tr("Begin with a view: browse, compare or charts."),
                            QStringLiteral("VIEW")};
    QCommandLineOption theme{QStringLiteral("theme"),
                             Words::tr("Use a theme for this run: light, dark or system."),
                             QStringLiteral("THEME")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        Words::tr("Write a PNG picture of the window once the articles are read, and end."),
        QStringLiteral("FILE")};
    QCommandLineOption size{QStringLiteral("size"),
                            Words::tr("The size of the pictured window, as in 1440x900."),
                            QStringLiteral("WxH")};
};

QSize readSize(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{3,4})x([0-9]{3,4})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        throw UsageError{
            Words::tr("--size needs width and height as in 1440x900, not \"%1\".").arg(text)};
    }
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

std::optional<QString> textOf(const QCommandLineParser& parser, const QCommandLineOption& option) {
    if (!parser.isSet(option)) {
        return std::nullopt;
    }
    const QString value = parser.value(option);
    if (value.isEmpty()) {
        throw UsageError{Words::tr("--%1 needs a value.").arg(option.names().constLast())};
    }
    return value;
}

/// Reads a choice with `find`, one of `choices`.
template <typename Find>
auto choiceOf(const QCommandLineParser& parser, const QCommandLineOption& option, Find find,
              const QString& choices) -> decltype(find(QString())) {
    const std::optional<QString> name = textOf(parser, option);
    if (!name) {
        return std::nullopt;
    }
    const auto choice = find(*name);
    if (!choice) {
        throw UsageError{Words::tr("--%1 must be %2, not \"%3\".")
                             .arg(option.names().constLast(), choices, *name)};
    }
    return choice;
}

Options readOptions(const QCommandLineParser& parser, const Flags& flags) {
    Options options;
    options.articles = parser.positionalArguments();
    options.catalog = textOf(parser, flags.catalog);
    options.compare = parser.values(flags.compare);
    options.view =
        choiceOf(parser, flags.view, ui::findView, Words::tr("browse, compare or charts"));
    options.theme =
        choiceOf(parser, flags.theme, ui::findTheme, Words::tr("light, dark or system"));
    options.screenshot = textOf(parser, flags.screenshot);
    if (const auto size = textOf(parser, flags.size)) {
        options.size = readSize(*size);
    }
    if (options.size && !options.screenshot) {
        throw UsageError{Words::tr("--size goes with --screenshot.")};
    }
    return options;
}

Notice usageNotice(const QString& problem) {
    return {Words::tr("speclens: %1\nTry 'speclens --help'.\n").arg(problem), exitUsage};
}

}  // namespace

std::variant<Options, Notice> readCommandLine(const QStringList& arguments) {
    const Flags flags;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Read, browse and compare smartphone specifications with their sources."));
    parser.addPositionalArgument(QStringLiteral("ARTICLE"),
                                 Words::tr("Articles and tables to read into the catalog."),
                                 QStringLiteral("[ARTICLE...]"));
    parser.addOptions({flags.help, flags.version, flags.catalog, flags.compare, flags.view,
                       flags.theme, flags.screenshot, flags.size});
    const bool understood = parser.parse(arguments);
    if (parser.isSet(flags.help)) {
        return Notice{parser.helpText()};
    }
    if (parser.isSet(flags.version)) {
        return Notice{QStringLiteral("speclens %1\n").arg(QStringLiteral(SPECLENS_VERSION))};
    }
    if (!understood) {
        return usageNotice(parser.errorText());
    }
    try {
        return readOptions(parser, flags);
    } catch (const UsageError& error) {
        return usageNotice(error.text);
    }
}

}  // namespace speclens::app
