// The words behind values: quotes with the value marked, where they stand, and on what basis.
#pragma once

#include <QScrollArea>
#include <vector>

#include "core/compare/comparison.h"

class QVBoxLayout;

namespace speclens::ui {

/// One phone's cell of a row.
struct EvidenceSection {
    QString phone;  ///< heading; may be empty
    ComparisonCell cell;
};

class EvidencePane : public QScrollArea {
    Q_OBJECT
  public:
    explicit EvidencePane(QWidget* parent = nullptr);

    void showEvidence(const QString& title, const std::vector<EvidenceSection>& sections);
    /// Shows `hint` instead of evidence.
    void showHint(const QString& hint);
    /// Everything it says, line by line.
    [[nodiscard]] QString text() const;

  private:
    QVBoxLayout* begin();
    void addSection(QVBoxLayout& column, const EvidenceSection& section);
    void addEvidence(QVBoxLayout& column, const ComparisonCell& cell,
                     const ComparisonEvidence& evidence);

    QWidget* content_ = nullptr;
};

/// The sections of one row of a comparison.
std::vector<EvidenceSection> evidenceSections(const Comparison& comparison,
                                              const ComparisonRow& row);

}  // namespace speclens::ui
