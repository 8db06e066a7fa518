// Everything known of one phone, with the evidence of the chosen value.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/compare/comparison_model.h"

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace speclens::ui {

class BadgeLabel;
class ComparisonTable;
class EvidencePane;
class KeyFigures;
class PrimaryButton;

class DetailPane : public QWidget {
    Q_OBJECT
  public:
    /// `add` is what its button does.
    explicit DetailPane(QAction& add, QWidget* parent = nullptr);

    /// Of one phone; nothing is shown where it has none.
    void showPhone(Comparison comparison);
    void showNothing();

    [[nodiscard]] EvidencePane& evidence() const { return *evidence_; }
    [[nodiscard]] ComparisonTable& values() const { return *values_; }
    [[nodiscard]] QSplitter& splitter() const { return *splitter_; }

  private:
    QWidget* makePhonePage(QAction& add);
    void showHeader(const Comparison& comparison);
    void showEvidence(int row);

    ComparisonModel model_;
    std::optional<AttributeId> attribute_;  ///< kept while the selection moves between phones
    QStackedWidget* pages_;
    QLabel* name_ = nullptr;
    QLabel* status_ = nullptr;
    KeyFigures* figures_ = nullptr;
    ComparisonTable* values_ = nullptr;
    EvidencePane* evidence_ = nullptr;
    QSplitter* splitter_ = nullptr;
};

}  // namespace speclens::ui
