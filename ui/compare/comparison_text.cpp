#include "ui/compare/comparison_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/exchange/csv.h"
#include "ui/text.h"

namespace speclens::ui {
namespace {

struct ComparisonTextWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

QString field(QString text) {
    static const QRegularExpression breaks(QStringLiteral("[\\t\\r\\n]+"));
    text.replace(breaks, QStringLiteral(" "));
    return toQString(inertCsvText(toUtf8(text)));
}

QString cellText(const ComparisonCell& cell) {
    QString text = toQString(cell.text());
    if (cell.known() && !cell.confirmed()) {
        text += QStringLiteral(" (%1)").arg(basisText(weakestBasis(cell)));
    }
    return text;
}

QString slug(const PhoneName& name) {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9+]+"));
    QString text = toQString(name.model).toLower();
    text.replace(others, QStringLiteral("-"));
    return text;
}

}  // namespace

QString tabSeparatedText(const ComparisonModel& model) {
    const Comparison& comparison = model.comparison();
    QStringList header = {ComparisonTextWords::tr("Attribute")};
    for (const ComparisonPhone& phone : comparison.phones) {
        header.append(field(toQString(phone.name.model)));
    }
    QStringList lines = {header.join(QLatin1Char('\t'))};
    for (const ComparisonRow* row : model.attributeRows()) {
        QStringList fields = {attributeTitle(row->attribute)};
        for (const ComparisonCell& cell : row->cells) {
            fields.append(field(cellText(cell)));
        }
        lines.append(fields.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString suggestedFileName(const Comparison& comparison) {
    constexpr std::size_t namedPhones = 3;
    if (comparison.phones.size() > namedPhones) {
        return QStringLiteral("comparison-of-%1-phones.csv").arg(comparison.phones.size());
    }
    QStringList names;
    for (const ComparisonPhone& phone : comparison.phones) {
        names.append(slug(phone.name));
    }
    return names.join(QStringLiteral("-vs-")) + QStringLiteral(".csv");
}

}  // namespace speclens::ui
