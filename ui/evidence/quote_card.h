// A quotation with the words that carry the value marked.
#pragma once

#include "core/compare/comparison.h"
#include "ui/widgets/panes.h"

namespace speclens::ui {

class QuoteCard : public Tile {
    Q_OBJECT
  public:
    explicit QuoteCard(const ComparisonEvidence& evidence, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void markWords();

    QString before_;
    QString marked_;
    QString after_;
    QLabel* label_;
};

}  // namespace speclens::ui
