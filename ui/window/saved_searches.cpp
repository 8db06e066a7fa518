#include "ui/window/saved_searches.h"

#include <algorithm>

#include "core/browse/phone_search.h"
#include "core/browse/query_text.h"
#include "core/spec/display.h"
#include "ui/text.h"
#include "ui/window/session.h"

namespace speclens::ui {
namespace {

bool comesBefore(const SavedSearch& left, const SavedSearch& right) {
    return QString::localeAwareCompare(left.name, right.name) < 0;
}

/// How many phones it finds; nothing where it is not understood (any more).
QString countText(const PhoneTable& table, const QString& search) {
    const auto parsed = parseQuery(toUtf8(search));
    const auto* query = std::get_if<PhoneQuery>(&parsed);
    return query == nullptr
               ? unknownSign()
               : toQString(displayNumber(double(searchPhones(table, *query).rows.size())));
}

/// Text that a menu shows as it is.
QString plainLabel(QString text) {
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

SavedSearches::SavedSearches(const Session& session, QAction& save, QObject* parent)
    : QObject(parent), session_(session), save_(save), menu_(tr("&Searches")) {
    connect(&menu_, &QMenu::aboutToShow, this, &SavedSearches::fillMenu);
    fillMenu();
}

void SavedSearches::setAll(QList<SavedSearch> searches) {
    searches_ = std::move(searches);
    std::sort(searches_.begin(), searches_.end(), comesBefore);
    fillMenu();
}

void SavedSearches::add(const SavedSearch& search) {
    remove(search.name);
    searches_.insert(std::lower_bound(searches_.begin(), searches_.end(), search, comesBefore),
                     search);
    fillMenu();
}

void SavedSearches::remove(const QString& name) {
    searches_.removeIf([&name](const SavedSearch& search) { return search.name == name; });
    fillMenu();
}

void SavedSearches::fillMenu() {
    menu_.clear();
    menu_.addAction(&save_);
    if (searches_.isEmpty()) {
        return;
    }
    menu_.addSeparator();
    for (const SavedSearch& search : std::as_const(searches_)) {
        QAction* action = menu_.addAction(
            tr("%1 (%2)").arg(plainLabel(search.name), countText(*session_.table(), search.text)));
        action->setStatusTip(search.text);
        connect(action, &QAction::triggered, this,
                [this, text = search.text] { emit chosen(text); });
    }
    menu_.addSeparator();
    QMenu* removal = menu_.addMenu(tr("&Remove"));
    for (const SavedSearch& search : std::as_const(searches_)) {
        // Queued: the menu goes with what it removes.
        connect(
            removal->addAction(plainLabel(search.name)), &QAction::triggered, this,
            [this, name = search.name] {
                remove(name);
                emit removed(name);
            },
            Qt::QueuedConnection);
    }
}

}  // namespace speclens::ui
