#include "ui/window/window_state.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <array>

#include "ui/text.h"

namespace speclens::ui {
namespace {

constexpr std::array viewNames = {"browse", "compare", "charts"};

const auto geometryKey = QStringLiteral("window/geometry");
const auto columnsKey = QStringLiteral("browse/chosenColumns");
const auto orderKey = QStringLiteral("browse/order");
const auto searchKey = QStringLiteral("browse/search");
const auto selectedKey = QStringLiteral("browse/phone");
const auto listFormKey = QStringLiteral("browse/form");
const auto viewKey = QStringLiteral("window/view");
const auto unfoldedFacetsKey = QStringLiteral("browse/unfoldedFacets");
const auto savedSearchesKey = QStringLiteral("browse/savedSearches");
const auto savedSearchesUnfoldedKey = QStringLiteral("browse/savedSearchesUnfolded");
const auto searchesKey = QStringLiteral("browse/searches");
const auto themeKey = QStringLiteral("window/theme");
const auto unitsKey = QStringLiteral("window/units");
const auto imperialName = QStringLiteral("imperial");
const auto hiddenRowsKey = QStringLiteral("compare/hiddenRows");
const auto baselineKey = QStringLiteral("compare/baseline");
const auto chosenKey = QStringLiteral("compare/phones");
const auto chartKey = QStringLiteral("charts/attribute");
const auto exportKey = QStringLiteral("export/folder");

QString splitterKey(const QSplitter& splitter) {
    return QStringLiteral("splitter/") + splitter.objectName();
}

}  // namespace

QString viewName(View view) {
    return QString::fromLatin1(viewNames.at(static_cast<std::size_t>(view)));
}

std::optional<View> findView(const QString& name) {
    for (const auto view : {View::Browse, View::Compare, View::Charts}) {
        if (viewName(view) == name) {
            return view;
        }
    }
    return std::nullopt;
}

void WindowState::saveLayout(const QMainWindow& window, const QList<QSplitter*>& splitters) {
    settings_.setValue(geometryKey, window.saveGeometry());
    for (const QSplitter* splitter : splitters) {
        settings_.setValue(splitterKey(*splitter), splitter->saveState());
    }
}

void WindowState::restoreLayout(QMainWindow& window, const QList<QSplitter*>& splitters) const {
    window.restoreGeometry(settings_.value(geometryKey).toByteArray());
    for (QSplitter* splitter : splitters) {
        splitter->restoreState(settings_.value(splitterKey(*splitter)).toByteArray());
    }
}

void WindowState::saveBrowsing(const Browsing& browsing) {
    settings_.setValue(columnsKey, browsing.columns);
    settings_.setValue(orderKey, browsing.order);
    settings_.setValue(searchKey, browsing.search);
    settings_.setValue(selectedKey, browsing.phone);
}

WindowState::Browsing WindowState::browsing() const {
    return {settings_.value(columnsKey).toStringList(), settings_.value(orderKey).toStringList(),
            settings_.value(searchKey).toString(), settings_.value(selectedKey).toString()};
}

void WindowState::saveChosen(const QStringList& references) {
    settings_.setValue(chosenKey, references);
}

void WindowState::saveBaseline(const QString& reference) {
    settings_.setValue(baselineKey, reference);
}

void WindowState::saveHiddenRows(const QStringList& keys) {
    settings_.setValue(hiddenRowsKey, keys);
}

QStringList WindowState::hiddenRows() const {
    return settings_.value(hiddenRowsKey).toStringList();
}

QString WindowState::baseline() const {
    return settings_.value(baselineKey).toString();
}

QStringList WindowState::chosen() const {
    return settings_.value(chosenKey).toStringList();
}

void WindowState::saveUnfoldedFacets(const QStringList& keys) {
    settings_.setValue(unfoldedFacetsKey, keys);
}

std::optional<QStringList> WindowState::unfoldedFacets() const {
    return settings_.contains(unfoldedFacetsKey)
               ? std::optional(settings_.value(unfoldedFacetsKey).toStringList())
               : std::nullopt;
}

void WindowState::saveSavedSearches(const QList<SavedSearch>& searches) {
    settings_.beginWriteArray(savedSearchesKey, static_cast<int>(searches.size()));
    for (int i = 0; i < searches.size(); ++i) {
        settings_.setArrayIndex(i);
        settings_.setValue(QStringLiteral("name"), searches[i].name);
        settings_.setValue(QStringLiteral("text"), searches[i].text);
    }
    settings_.endArray();
}

QList<SavedSearch> WindowState::savedSearches() const {
    QList<SavedSearch> searches;
    const int count = settings_.beginReadArray(savedSearchesKey);
    for (int i = 0; i < count; ++i) {
        settings_.setArrayIndex(i);
        searches.append({settings_.value(QStringLiteral("name")).toString(),
                         settings_.value(QStringLiteral("text")).toString()});
    }
    settings_.endArray();
    return searches;
}

void WindowState::saveSavedSearchesUnfolded(bool unfolded) {
    settings_.setValue(savedSearchesUnfoldedKey, unfolded);
}

bool WindowState::savedSearchesUnfolded() const {
    return settings_.value(savedSearchesUnfoldedKey, true).toBool();
}

void WindowState::saveSearches(const QStringList& searches) {
    settings_.setValue(searchesKey, searches);
}

QStringList WindowState::searches() const {
    return settings_.value(searchesKey).toStringList();
}

void WindowState::saveListForm(ListForm form) {
    settings_.setValue(listFormKey, listFormName(form));
}

ListForm WindowState::listForm() const {
    return settings_.value(listFormKey).toString() == listFormName(ListForm::Gallery)
               ? ListForm::Gallery
               : ListForm::Table;
}

void WindowState::saveView(View view) {
    settings_.setValue(viewKey, viewName(view));
}

View WindowState::view() const {
    return findView(settings_.value(viewKey).toString()).value_or(View::Browse);
}

void WindowState::saveTheme(ThemeMode mode) {
    settings_.setValue(themeKey, themeName(mode));
}

ThemeMode WindowState::theme() const {
    return findTheme(settings_.value(themeKey).toString()).value_or(ThemeMode::System);
}

void WindowState::saveUnits(Units units) {
    settings_.setValue(unitsKey,
                       units == Units::Imperial ? imperialName : QStringLiteral("metric"));
}

Units WindowState::units() const {
    return settings_.value(unitsKey).toString() == imperialName ? Units::Imperial : Units::Metric;
}

void WindowState::saveChartAttribute(const QString& key) {
    settings_.setValue(chartKey, key);
}

QString WindowState::chartAttribute() const {
    return settings_.value(chartKey).toString();
}

void WindowState::saveExportFolder(const QString& folder) {
    settings_.setValue(exportKey, folder);
}

QString WindowState::exportFolder() const {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return settings_.value(exportKey, documents).toString();
}

}  // namespace speclens::ui
