#include "app/window/startup.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtGlobal>

#include "app/window/heap.h"
#include "core/catalog/catalog_location.h"
#include "core/catalog/phone_finder.h"
#include "core/exchange/bundled_phones.h"
#include "core/spec/error.h"
#include "ui/text.h"

namespace speclens::app {
namespace {

struct StartupWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

void bringPhones(Catalog& catalog, BundleChoice choice) {
    try {
        updateBundledPhones(catalog, choice);
    } catch (const Error&) {
        // The window shows what the catalog has, and the next start tries again.
    }
}

Catalog openForUse(const std::string& path, BundleChoice choice) {
    try {
        Catalog catalog = Catalog::open(path, Catalog::Access::ReadWrite);
        bringPhones(catalog, choice);
        return catalog;
    } catch (const Error&) {
        try {
            return Catalog::open(path, Catalog::Access::ReadOnly);
        } catch (const Error&) {
            // The first reason says more: it also covers a catalog that is not there yet.
        }
        throw;
    }
}

std::optional<std::string> nameOf(const std::optional<QString>& chosen) {
    return chosen ? std::optional(ui::toUtf8(*chosen)) : std::nullopt;
}

QString problemText(const QString& name, const PhoneMatch& match) {
    QStringList names;
    for (const PhoneRecord& phone : match.phones) {
        names.append(ui::toQString(fullName(phone.name)));
    }
    const QString list = names.join(QStringLiteral(", "));
    if (match.kind == PhoneMatch::Kind::Ambiguous) {
        return StartupWords::tr("\"%1\" may mean several phones: %2.").arg(name, list);
    }
    return names.isEmpty()
               ? StartupWords::tr("The catalog has no phone \"%1\".").arg(name)
               : StartupWords::tr("The catalog has no phone \"%1\". Near: %2.").arg(name, list);
}

}  // namespace

std::string catalogPath(const std::optional<QString>& chosen) {
    return catalogLocation(nameOf(chosen));
}

OpenedCatalog openCatalog(const std::optional<QString>& chosen) {
    const auto name = nameOf(chosen);
    OpenedCatalog opened;
    opened.path = catalogLocation(name);
    opened.isNew = !QFileInfo::exists(ui::toQString(opened.path));
    opened.catalog =
        std::make_shared<Catalog>(openForUse(opened.path, bundleChoice(name, processEnvironment)));
    return opened;
}

std::future<ui::LoadedCatalog> beginLoading(const std::optional<QString>& chosen) {
    return std::async(std::launch::async, [chosen] {
        OpenedCatalog opened = openCatalog(chosen);
        ui::LoadedCatalog loaded =
            ui::loadCatalog(std::move(opened.catalog), TableCache(cacheLocation()));
        loaded.isNew = opened.isNew;
        trimHeap();
        return loaded;
    });
}

std::vector<PhoneId> findPhones(const Catalog& catalog, const QStringList& names,
                                QStringList& problems) {
    if (names.isEmpty()) {
        return {};
    }
    const std::vector<PhoneRecord> phones = catalog.phones();
    const OtherNames others = catalog.otherNames();
    std::vector<PhoneId> found;
    for (const QString& name : names) {
        const PhoneMatch match = findPhone(phones, ui::toUtf8(name), others);
        if (match.kind == PhoneMatch::Kind::One) {
            found.push_back(match.phones.front().id);
        } else {
            problems.append(problemText(name, match));
        }
    }
    return found;
}

bool prepareDisplay(const Options& options) {
    const bool available = qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
                           !qEnvironmentVariableIsEmpty("DISPLAY") ||
                           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!available && options.screenshot) {
        return qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return available;
}

void print(std::FILE* stream, const QString& text) {
    std::fputs(text.toLocal8Bit().constData(), stream);
}

void printError(const QString& text) {
    print(stderr, QStringLiteral("speclens: %1\n").arg(text));
}

bool hasDisplay() {
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
}

}  // namespace speclens::app
