// What differs most between the compared phones, above their table.
#pragma once

#include <QWidget>
#include <vector>

#include "core/compare/summary.h"

class QLabel;
class QVBoxLayout;

namespace speclens::ui {

struct AskedAttribute {
    AttributeId attribute{};
};

/// A line a sentence, each of which leads to its row. Nothing is shown where there is none.
class SummaryLines : public QWidget {
    Q_OBJECT
  public:
    explicit SummaryLines(QWidget* parent = nullptr);

    void setSentences(const std::vector<SummarySentence>& sentences);
    /// What it says, line by line.
    [[nodiscard]] QString text() const;

  signals:
    void attributeAsked(const speclens::ui::AskedAttribute& asked);

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void refresh();

    QVBoxLayout* lines_;
    std::vector<SummarySentence> sentences_;
};

}  // namespace speclens::ui
