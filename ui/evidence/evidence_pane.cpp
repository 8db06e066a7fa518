#include "ui/evidence/evidence_pane.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/evidence/quote_card.h"
#include "ui/text.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

QWidget* withBadge(QLabel* label, const Badge& badge, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics(parent->fontMetrics()).gap);
    label->setWordWrap(false);
    layout->addWidget(label);
    layout->addWidget(new BadgeLabel(badge, line));
    layout->addStretch();
    return line;
}

QString sourceText(const ComparisonEvidence& evidence) {
    QStringList parts;
    if (!evidence.sourceTitle.empty()) {
        parts.append(toQString(evidence.sourceTitle));
    }
    const QString location = toQString(evidence.sourceLocation);
    if (!location.isEmpty()) {
        parts.append(QFileInfo(location).fileName());
    }
    parts.append(basisText(evidence.basis));
    return parts.join(QStringLiteral(" · "));
}

bool isShown(const ComparisonCell& cell, const ComparisonEvidence& evidence) {
    return std::any_of(cell.values.begin(), cell.values.end(), [&](const ComparisonValue& value) {
        return sameValue(value.value, evidence.value);
    });
}

}  // namespace

EvidencePane::EvidencePane(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Evidence"));
    setMinimumWidth(ThemeMetrics(fontMetrics()).character * 24);
    begin();
}

QVBoxLayout* EvidencePane::begin() {
    auto* content = new QWidget;
    useBaseGround(content);
    auto* column = new QVBoxLayout(content);
    const ThemeMetrics metrics(fontMetrics());
    column->setContentsMargins(metrics.space, metrics.space, metrics.space, metrics.space);
    column->setSpacing(metrics.gap);
    setWidget(content);
    content_ = content;
    return column;
}

void EvidencePane::showEvidence(const QString& title,
                                const std::vector<EvidenceSection>& sections) {
    QVBoxLayout* column = begin();
    column->addWidget(makeHeading(title, content_));
    for (const EvidenceSection& section : sections) {
        addSection(*column, section);
    }
    column->addStretch();
}

void EvidencePane::showHint(const QString& hint) {
    QVBoxLayout* column = begin();
    column->addWidget(makeMuted(hint, content_));
    column->addStretch();
}

void EvidencePane::addSection(QVBoxLayout& column, const EvidenceSection& section) {
    const ThemeMetrics metrics(fontMetrics());
    if (!section.phone.isEmpty()) {
        column.addSpacing(metrics.gap);
        column.addWidget(makeHeading(section.phone, content_));
    }
    if (!section.cell.known()) {
        column.addWidget(makeMuted(tr("Unknown: no source says."), content_));
        return;
    }
    if (section.cell.conflict) {
        auto* text = makeMuted(tr("Confirmed sources differ."), content_);
        column.addWidget(withBadge(text, {BadgeKind::Conflict, tr("≠ conflict")}, content_));
    }
    for (const ComparisonEvidence& evidence : section.cell.evidence) {
        addEvidence(column, section.cell, evidence);
    }
}

void EvidencePane::addEvidence(QVBoxLayout& column, const ComparisonCell& cell,
                               const ComparisonEvidence& evidence) {
    const QString value = toQString(evidence.display);
    auto* label = new QLabel(isShown(cell, evidence) ? value : tr("also: %1").arg(value), content_);
    label->setTextFormat(Qt::PlainText);
    if (isConfirmed(evidence.basis)) {
        label->setWordWrap(true);
        column.addWidget(label);
    } else {
        QFont font = label->font();
        font.setItalic(true);
        label->setFont(font);
        column.addWidget(
            withBadge(label, {BadgeKind::Unconfirmed, basisText(evidence.basis)}, content_));
    }
    column.addWidget(new QuoteCard(evidence, content_));
    QLabel* source = makeMuted(sourceText(evidence), content_);
    source->setToolTip(plainToolTip(toQString(evidence.sourceLocation)));
    source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(source);
}

QString EvidencePane::text() const {
    QStringList lines;
    for (const QLabel* label : content_->findChildren<QLabel*>()) {
        lines.append(label->textFormat() == Qt::RichText ? label->accessibleName() : label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<EvidenceSection> evidenceSections(const Comparison& comparison,
                                              const ComparisonRow& row) {
    std::vector<EvidenceSection> sections;
    for (std::size_t phone = 0; phone < comparison.phones.size(); ++phone) {
        sections.push_back({toQString(comparison.phones[phone].name.model), row.cells.at(phone)});
    }
    return sections;
}

}  // namespace speclens::ui
