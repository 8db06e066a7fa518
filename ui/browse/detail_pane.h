// Everything known of one phone, with the evidence of the chosen value.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/compare/comparison_model.h"

class QAction;
class QLabel;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace speclens::ui {

class CameraArrayView;
class ComparisonTable;
class EvidencePane;
class KeyFigures;
class NoteField;
class Session;
class SimilarPhones;
class SwitchButton;

/// What it says at a glance stands above, and scrolls where there is little room; below stand
/// either all values with the evidence of one, or similar phones.
class DetailPane : public QWidget {
    Q_OBJECT
  public:
    /// `add` and `favorite` are what its buttons do. All must outlive it.
    DetailPane(Session& session, QAction& add, QAction& favorite, QWidget* parent = nullptr);

    /// Of one phone; nothing is shown where it has none.
    void showPhone(Comparison comparison);
    void showNothing();

    [[nodiscard]] EvidencePane& evidence() const { return *evidence_; }
    [[nodiscard]] ComparisonTable& values() const { return *values_; }
    [[nodiscard]] CameraArrayView& cameras() const { return *cameras_; }
    [[nodiscard]] SimilarPhones& similar() const { return *similar_; }
    [[nodiscard]] NoteField& note() const { return *note_; }
    [[nodiscard]] QSplitter& splitter() const { return *splitter_; }

    /// Brings the values to the front and gives them the focus.
    void focusValues();
    void showSimilar();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QWidget* makePhonePage(Session& session, QAction& add, QAction& favorite);
    QWidget* makeHead(QAction& add, QAction& favorite);
    QWidget* makeValues();
    QWidget* makeSwitch();
    void showHeader(const Comparison& comparison);
    void showEvidence(int row);
    void showPart(int part);
    void fitHead();

    ComparisonModel model_;
    std::optional<AttributeId> attribute_;  ///< kept while the selection moves between phones
    QStackedWidget* pages_;
    QLabel* name_ = nullptr;
    QLabel* status_ = nullptr;
    KeyFigures* figures_ = nullptr;
    CameraArrayView* cameras_ = nullptr;
    QScrollArea* head_ = nullptr;
    SwitchButton* valuesButton_ = nullptr;
    SwitchButton* similarButton_ = nullptr;
    QStackedWidget* parts_ = nullptr;
    SimilarPhones* similar_ = nullptr;
    NoteField* note_ = nullptr;
    ComparisonTable* values_ = nullptr;
    EvidencePane* evidence_ = nullptr;
    QSplitter* splitter_ = nullptr;
};

}  // namespace speclens::ui
