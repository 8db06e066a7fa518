#include "ui/window/session.h"

#include <algorithm>

#include "core/browse/phone_table_builder.h"
#include "core/spec/error.h"

namespace speclens::ui {

LoadedCatalog loadCatalog(std::shared_ptr<Catalog> catalog, const TableCache& cache) {
    TableCache::Loaded read = cache.load(*catalog);
    return {std::move(catalog), std::move(read.table), read.changeCount, false, read.unkept};
}

Session::Session(QObject* parent)
    : QObject(parent), table_(std::make_shared<const PhoneTable>(PhoneTableBuilder().build({}))) {}

void Session::begin(LoadedCatalog loaded) {
    catalog_ = std::move(loaded.catalog);
    changeCount_ = loaded.changeCount;
    setTable(std::move(loaded.table));
}

Comparison Session::compare(const std::vector<PhoneId>& phones) const {
    if (phones.empty()) {
        return {};
    }
    try {
        return speclens::compare(*catalog_, phones, units_);
    } catch (const Error&) {
        return {};
    }
}

void Session::setUnits(Units units) {
    if (units != units_) {
        units_ = units;
        emit unitsChanged();
    }
}

void Session::reload() {
    const LoadedCatalog loaded = loadCatalog(catalog_);
    changeCount_ = loaded.changeCount;
    setTable(loaded.table);
}

void Session::followChanges() {
    try {
        if (catalog_->changeCount() != changeCount_) {
            reload();
        }
    } catch (const Error&) {
        // Another program has the file for itself just now; there will be a next time.
    }
}

void Session::setTable(std::shared_ptr<const PhoneTable> table) {
    table_ = std::move(table);
    std::erase_if(chosen_, [this](PhoneId phone) { return !table_->find(phone); });
    emit tableChanged();
    emit chosenChanged();
}

bool Session::isChosen(PhoneId phone) const {
    return std::find(chosen_.begin(), chosen_.end(), phone) != chosen_.end();
}

void Session::choose(PhoneId phone) {
    choose(std::vector{phone});
}

void Session::choose(const std::vector<PhoneId>& phones) {
    const std::size_t before = chosen_.size();
    for (const PhoneId phone : phones) {
        if (table_->find(phone) && !isChosen(phone)) {
            chosen_.push_back(phone);
        }
    }
    if (chosen_.size() != before) {
        emit chosenChanged();
    }
}

void Session::move(std::size_t from, std::size_t to) {
    if (from == to) {
        return;
    }
    const auto begin = chosen_.begin();
    const auto first = begin + static_cast<std::ptrdiff_t>(std::min(from, to));
    const auto last = begin + static_cast<std::ptrdiff_t>(std::max(from, to));
    std::rotate(first, from < to ? first + 1 : last, last + 1);
    emit chosenChanged();
}

void Session::choose(const std::vector<PhoneId>& phones, std::size_t place) {
    const std::vector<PhoneId> before = chosen_;
    std::vector<PhoneId> added;
    for (const PhoneId phone : phones) {
        if (table_->find(phone) && std::find(added.begin(), added.end(), phone) == added.end()) {
            added.push_back(phone);
        }
    }
    const auto isAdded = [&added](PhoneId phone) {
        return std::find(added.begin(), added.end(), phone) != added.end();
    };
    const auto end = chosen_.begin() + static_cast<std::ptrdiff_t>(std::min(place, chosen_.size()));
    const auto stay = end - chosen_.begin() - std::count_if(chosen_.begin(), end, isAdded);
    std::erase_if(chosen_, isAdded);
    chosen_.insert(chosen_.begin() + stay, added.begin(), added.end());
    if (chosen_ != before) {
        emit chosenChanged();
    }
}

void Session::drop(PhoneId phone) {
    if (std::erase(chosen_, phone) > 0) {
        emit chosenChanged();
    }
}

std::optional<PhoneId> Session::baseline() const {
    return baseline_ && isChosen(*baseline_) ? baseline_ : std::nullopt;
}

void Session::setBaseline(std::optional<PhoneId> phone) {
    if (phone != baseline_) {
        baseline_ = phone;
        emit baselineChanged();
    }
}

void Session::dropAll() {
    if (!chosen_.empty()) {
        chosen_.clear();
        emit chosenChanged();
    }
}

}  // namespace speclens::ui
