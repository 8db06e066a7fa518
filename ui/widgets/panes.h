// Plain building blocks of panes: labels in their tones, thin rules, and the page that a view shows
// while it has nothing to show.
#pragma once

#include <QLabel>
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace speclens::ui {

/// Gives `widget` the ground of documents instead of the ground of windows.
void useBaseGround(QWidget* widget);

QLabel* makeHeading(const QString& text, QWidget* parent);
QLabel* makeTitle(const QString& text, QWidget* parent);
QLabel* makeMuted(const QString& text, QWidget* parent);

/// A line one pixel wide in the theme's rule color.
class Rule : public QWidget {
    Q_OBJECT
  public:
    explicit Rule(Qt::Orientation orientation, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A rounded box on the band color; with `accentEdge` a quote.
class Tile : public QWidget {
    Q_OBJECT
  public:
    explicit Tile(bool accentEdge, QWidget* parent = nullptr);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool accentEdge_;
};

/// A page in the middle of a view that says why it is empty and what to do.
class EmptyPage : public QWidget {
    Q_OBJECT
  public:
    EmptyPage(const QString& title, const QString& text, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    /// Adds a button below the text; the page owns it.
    void addButton(QWidget* button);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitTexts();

    QLabel* title_;
    QLabel* text_;
    QVBoxLayout* column_;
    QBoxLayout* buttons_;
};

}  // namespace speclens::ui
