// The side bar of the browser: what the search can be narrowed by, with counts.
#pragma once

#include <QHash>
#include <QStringList>
#include <QTreeView>

#include "ui/browse/facet_model.h"

namespace speclens::ui {

class RangeEditor;

/// What the user chooses or takes back; see setChoice().
struct ChoiceQuestion {
    FacetForm form;
    std::optional<Value> value;
    bool chosen = false;
};

/// What the user asks of a Range facet; see setRange().
struct RangeQuestion {
    ColumnId column{};
    std::optional<double> lower;
    std::optional<double> upper;
    std::string currency;
};

/// Enter, Space or a click choose; Left and Right fold and unfold.
class FacetView : public QTreeView {
    Q_OBJECT
  public:
    explicit FacetView(QWidget* parent = nullptr);

    void setFacets(std::vector<Facet> facets);
    /// Which units numbers are shown and typed in.
    void setUnits(Units units);
    [[nodiscard]] const FacetModel& facetModel() const { return model_; }
    /// The editor of such a facet that is unfolded, or null.
    [[nodiscard]] RangeEditor* editor(int facet) const { return editors_.value(facet); }

    /// The keys of the facets that are unfolded, as columns are called in queries.
    [[nodiscard]] QStringList unfolded() const;
    void setUnfolded(const QStringList& keys);

    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void choiceAsked(const speclens::ui::ChoiceQuestion& question);
    void rangeAsked(const speclens::ui::RangeQuestion& question);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;

  private:
    void use(const QModelIndex& index);
    void refreshEditors();
    [[nodiscard]] QModelIndex facetIndex(int facet) const { return model_.index(facet, 0); }

    FacetModel model_;
    Units units_ = Units::Metric;
    QHash<int, RangeEditor*> editors_;  ///< by facet; owned by the view
};

}  // namespace speclens::ui
