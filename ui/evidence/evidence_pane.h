// The words behind values: quotes with the value marked, where they stand, and on what basis.
#pragma once

#include <QScrollArea>
#include <vector>

#include "core/compare/comparison.h"

class QVBoxLayout;

namespace speclens::ui {

/// One phone's cell of a row.
struct EvidenceSection {
    PhoneId id{};
    QString phone;  ///< heading; may be empty
    ComparisonCell cell;
};

/// What the user says of a claim.
struct Judgement {
    ClaimId claim{};
    ClaimState state = ClaimState::Proposed;
};

struct CellPlace {
    PhoneId phone{};
    AttributeId attribute{};
};

class EvidencePane : public QScrollArea {
    Q_OBJECT
  public:
    explicit EvidencePane(QWidget* parent = nullptr);

    void showEvidence(AttributeId attribute, const std::vector<EvidenceSection>& sections);
    /// Shows `hint` instead of evidence.
    void showHint(const QString& hint);
    /// Everything it says, line by line.
    [[nodiscard]] QString text() const;

  signals:
    /// The user judges a claim.
    void judged(const speclens::ui::Judgement& judgement);
    /// The user wants to see where it stands.
    void sourceAsked(const speclens::ComparisonEvidence& evidence);
    /// The user knows better.
    void correctionAsked(const speclens::ui::CellPlace& place);

  private:
    QVBoxLayout* begin();
    void addSection(QVBoxLayout& column, AttributeId attribute, const EvidenceSection& section);
    void addJudgement(QVBoxLayout& column, const EvidenceSection& section,
                      const ComparisonEvidence& evidence);
    void addEvidence(QVBoxLayout& column, const EvidenceSection& section,
                     const ComparisonEvidence& evidence);

    QWidget* content_ = nullptr;
};

/// The sections of one row of a comparison.
std::vector<EvidenceSection> evidenceSections(const Comparison& comparison,
                                              const ComparisonRow& row);

}  // namespace speclens::ui
