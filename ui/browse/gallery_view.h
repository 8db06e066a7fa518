// The phones as cards, as many side by side as there is room for.
#pragma once

#include <QListView>

namespace speclens::ui {

class Session;

/// Over a model whose items give a PhoneCard for CardRole.
class GalleryView : public QListView {
    Q_OBJECT
  public:
    /// `session` must outlive it.
    explicit GalleryView(const Session& session, QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// Gives all cards of a row the same share of the width.
    void fitCards();
};

}  // namespace speclens::ui
