// The comparison of the chosen phones, with the evidence of the chosen row beside it.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>

#include "ui/compare/comparison_model.h"

class QAction;
class QButtonGroup;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace speclens::ui {

class ComparisonTable;
class EmptyPage;
class EvidencePane;
class Session;
class SummaryLines;
class SwitchButton;

/// What the comparison offers but the window does.
struct CompareActions {
    QAction& browse;
    QAction& copy;
    QAction& exportComparison;
    QAction& removePhone;
    QAction& baseline;
    QAction& hideRow;
    QAction& showRows;
};

class CompareView : public QWidget {
    Q_OBJECT
  public:
    CompareView(Session& session, const CompareActions& actions, QWidget* parent = nullptr);

    [[nodiscard]] ComparisonModel& model() { return model_; }
    [[nodiscard]] const Comparison& comparison() const { return model_.comparison(); }
    /// The phone of the current cell.
    [[nodiscard]] std::optional<PhoneId> currentPhone() const;
    [[nodiscard]] ComparisonTable& table() const { return *table_; }
    [[nodiscard]] EvidencePane& evidence() const { return *evidence_; }
    [[nodiscard]] QSplitter& splitter() const { return *splitter_; }
    /// The bar above, the table and the evidence, or the page that is shown instead.
    [[nodiscard]] QList<QWidget*> panes() const;
    void setMode(ComparisonModel::Mode mode);
    /// The rows that are not shown, by their attributes' keys. Keys of no attribute are passed
    /// over.
    void setHiddenRows(const QStringList& keys);
    [[nodiscard]] QStringList hiddenRows() const;
    /// Makes the phone of the current cell the baseline; where it is that already, there is none.
    void toggleBaseline();

  signals:
    void comparisonChanged();

  private:
    void makeBar(const CompareActions& actions);
    void refresh();
    void showComparison();
    /// Makes a change of the rows and leaves the current attribute and phone as they are.
    void keepPlace(const std::function<void()>& change);
    void refreshModes();
    void move(int from, int to);
    void toggleBaselineAt(int column);
    void hideCurrentRow();
    void setHidden(const QSet<AttributeId>& attributes);
    void showRow(int row);

    Session& session_;
    ComparisonModel model_;
    SummaryLines* summary_;
    ComparisonTable* table_;
    EvidencePane* evidence_;
    QSplitter* splitter_;
    QWidget* bar_;
    QButtonGroup* modes_;
    QPushButton* showRows_;
    QStackedWidget* pages_;
    EmptyPage* tooFew_;
    EmptyPage* noRows_;
};

}  // namespace speclens::ui
