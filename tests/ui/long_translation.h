// A translation that is a third longer than the English texts.
#pragma once

#include <QCoreApplication>
#include <QTranslator>
#include <string_view>

namespace speclens::test {

/// Lengthens words with letters that are high and low, and leaves alone what is no word: "%1", line
/// ends and tags.
inline QString lengthened(const QString& text) {
    static const QString letters = QStringLiteral("ÄÖgy");
    QString longer;
    qsizetype owed = 0;
    bool inTag = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        longer += letter;
        inTag = inTag || letter == QLatin1Char('<');
        owed += inTag ? 0 : 1;
        inTag = inTag && letter != QLatin1Char('>');
        const bool ends =
            i + 1 == text.size() || (!text[i + 1].isLetter() && text[i + 1] != QLatin1Char('&'));
        if (letter.isLetter() && ends && !inTag) {
            for (; owed > 0; owed -= 3) {
                longer += letters[longer.size() % letters.size()];
            }
        }
    }
    return longer;
}

class LongTranslator : public QTranslator {
  public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* /*disambiguation*/, int /*n*/) const override {
        // Names of keys are read back.
        return std::string_view(context) == "QShortcut" ? QString()
                                                        : lengthened(QString::fromUtf8(source));
    }
};

/// Speaks so while it lives; a base of a fixture, before the one that makes the window.
class LongTranslation {
  public:
    LongTranslation() { QCoreApplication::installTranslator(&translator_); }
    ~LongTranslation() { QCoreApplication::removeTranslator(&translator_); }
    LongTranslation(const LongTranslation&) = delete;
    LongTranslation& operator=(const LongTranslation&) = delete;
    LongTranslation(LongTranslation&&) = delete;
    LongTranslation& operator=(LongTranslation&&) = delete;

  private:
    LongTranslator translator_;
};

}  // namespace speclens::test
