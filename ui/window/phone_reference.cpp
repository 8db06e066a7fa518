#include "ui/window/phone_reference.h"

#include <QHash>
#include <optional>

#include "ui/text.h"

namespace speclens::ui {
namespace {

constexpr QLatin1Char separator(' ');

QString keyOfRow(const PhoneTable& table, std::size_t row) {
    return toQString(phoneKey(table.name(row)));
}

QString keyOf(const QString& reference) {
    return reference.section(separator, 1);
}

std::optional<PhoneId> findAtOnce(const PhoneTable& table, const QString& reference) {
    const PhoneId id{reference.section(separator, 0, 0).toLongLong()};
    const auto row = table.find(id);
    return row && keyOfRow(table, *row) == keyOf(reference) ? std::optional(id) : std::nullopt;
}

QHash<QString, PhoneId> allPhones(const PhoneTable& table) {
    QHash<QString, PhoneId> phones;
    for (std::size_t row = 0; row < table.size(); ++row) {
        phones.insert(keyOfRow(table, row), table.id(row));
    }
    return phones;
}

}  // namespace

QString phoneReference(const PhoneTable& table, PhoneId phone) {
    const auto row = table.find(phone);
    return row ? QString::number(static_cast<qlonglong>(phone)) + separator + keyOfRow(table, *row)
               : QString();
}

std::vector<PhoneId> findReferences(const PhoneTable& table, const QStringList& references) {
    std::vector<PhoneId> found;
    std::optional<QHash<QString, PhoneId>> phones;
    for (const QString& reference : references) {
        if (const auto phone = findAtOnce(table, reference)) {
            found.push_back(*phone);
            continue;
        }
        if (keyOf(reference).isEmpty()) {
            continue;
        }
        if (!phones) {
            phones = allPhones(table);
        }
        if (const auto known = phones->constFind(keyOf(reference)); known != phones->cend()) {
            found.push_back(*known);
        }
    }
    return found;
}

}  // namespace speclens::ui
