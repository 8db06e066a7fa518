#include "ui/evidence/evidence_pane.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/spec/display.h"
#include "ui/evidence/quote_card.h"
#include "ui/text.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {
namespace {

/// The badge stands at the right, where the label leaves it room.
QWidget* withBadge(QLabel* label, const Badge& badge, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ThemeMetrics(parent->fontMetrics()).gap);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    layout->addWidget(new BadgeLabel(badge, line), 0, Qt::AlignTop);
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
    if (const auto published = parseCanonical(ValueType::Date, evidence.sourcePublished)) {
        parts.append(toQString(displayText(AttributeId::LaunchAnnounced, *published)));
    }
    parts.append(evidence.sourceKind == SourceKind::Table && evidence.basis == Basis::Stated
                     ? EvidencePane::tr("listed in a table")
                     : basisText(evidence.basis));
    if (!evidence.license.empty()) {
        parts.append(toQString(evidence.license));
    }
    return parts.join(QStringLiteral(" · "));
}

/// "5,000 mAh of Nova 7, Battery test": what a button is about.
QString evidenceName(const EvidenceSection& section, const ComparisonEvidence& evidence) {
    const QString value = toQString(evidence.display);
    return EvidencePane::tr("%1, %2").arg(
        section.phone.isEmpty() ? value : EvidencePane::tr("%1 of %2").arg(value, section.phone),
        sourceText(evidence));
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
    setAccessibleRole(*this, QAccessible::Pane);
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

void EvidencePane::showEvidence(AttributeId attribute,
                                const std::vector<EvidenceSection>& sections) {
    QVBoxLayout* column = begin();
    column->addWidget(makeHeading(tr("%1, evidence").arg(attributeLabel(attribute)), content_));
    for (const EvidenceSection& section : sections) {
        addSection(*column, attribute, section);
    }
    column->addStretch();
}

void EvidencePane::showHint(const QString& hint) {
    QVBoxLayout* column = begin();
    column->addWidget(makeMuted(hint, content_));
    column->addStretch();
}

void EvidencePane::addSection(QVBoxLayout& column, AttributeId attribute,
                              const EvidenceSection& section) {
    const ThemeMetrics metrics(fontMetrics());
    if (!section.phone.isEmpty()) {
        column.addSpacing(metrics.gap);
        column.addWidget(makeHeading(section.phone, content_));
    }
    if (!section.cell.known()) {
        column.addWidget(makeMuted(tr("Unknown: no source says."), content_));
    }
    if (section.cell.conflict) {
        auto* text = makeMuted(tr("Confirmed sources differ."), content_);
        column.addWidget(withBadge(text, {BadgeKind::Conflict, tr("≠ conflict")}, content_));
    }
    if (const QString why = choiceText(section.cell.choice); !why.isEmpty()) {
        column.addWidget(makeMuted(why, content_));
    }
    for (const ComparisonEvidence& evidence : section.cell.evidence) {
        addEvidence(column, section, evidence);
    }
    auto* correct = new QToolButton(content_);
    correct->setText(tr("Correct…"));
    correct->setToolTip(tr("Say what is right; it is shown before everything else"));
    const QString label = attributeLabel(attribute);
    correct->setAccessibleName(section.phone.isEmpty()
                                   ? tr("Correct %1").arg(label)
                                   : tr("Correct %1 of %2").arg(label, section.phone));
    connect(correct, &QToolButton::clicked, this, [this, id = section.id, attribute] {
        emit correctionAsked({id, attribute});
    });
    column.addWidget(correct, 0, Qt::AlignLeft);
}

/// Of what the user said there is nothing to judge.
void EvidencePane::addJudgement(QVBoxLayout& column, const EvidenceSection& section,
                                const ComparisonEvidence& evidence) {
    if (evidence.sourceKind == SourceKind::User) {
        return;
    }
    const QString name = evidenceName(section, evidence);
    auto* line = new FlowLayout;
    line->setSpacing(ThemeMetrics(fontMetrics()).gap);
    const auto add = [&](const QString& text, const QString& tip, ClaimState state) {
        auto* button = new QToolButton(content_);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tr("%1 %2").arg(text, name));
        button->setAutoRaise(true);
        // Queued: the button goes with the evidence that is shown anew.
        connect(
            button, &QToolButton::clicked, this,
            [this, claim = evidence.claim, state] {
                emit judged({claim, state});
            },
            Qt::QueuedConnection);
        line->addWidget(button);
    };
    if (evidence.state == ClaimState::Accepted) {
        add(tr("Accepted ✓"), tr("Do not vouch for it any more"), ClaimState::Proposed);
    } else {
        add(tr("Accept"), tr("Vouch for it; that settles a conflict"), ClaimState::Accepted);
    }
    add(tr("Reject"), tr("Leave it out; it can be undone"), ClaimState::Rejected);
    auto* open = new QToolButton(content_);
    open->setText(tr("Open the source"));
    open->setToolTip(tr("Show where it says so"));
    open->setAccessibleName(tr("Open the source of %1").arg(name));
    open->setAutoRaise(true);
    connect(open, &QToolButton::clicked, this, [this, evidence] { emit sourceAsked(evidence); });
    line->addWidget(open);
    column.addLayout(line);
}

void EvidencePane::addEvidence(QVBoxLayout& column, const EvidenceSection& section,
                               const ComparisonEvidence& evidence) {
    const QString value = toQString(evidence.display);
    auto* label =
        new QLabel(isShown(section.cell, evidence) ? value : tr("also: %1").arg(value), content_);
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
    addJudgement(column, section, evidence);
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
        sections.push_back({comparison.phones[phone].id,
                            toQString(comparison.phones[phone].name.model), row.cells.at(phone)});
    }
    return sections;
}

}  // namespace speclens::ui
