#include "ui/articles/load_report.h"

#include <QCoreApplication>
#include <set>

#include "ui/text.h"

namespace speclens::ui {
namespace {

struct LoadReportWords {
    Q_DECLARE_TR_FUNCTIONS(speclens)
};

QString outcomeText(const ArticleOutcome& article) {
    if (article.alreadyKnown) {
        return LoadReportWords::tr("%1 is already in the catalog").arg(article.name);
    }
    if (article.table) {
        const QString text = LoadReportWords::tr("%1: %2 added, %3 changed, %4 as they were")
                                 .arg(article.name, phonesText(article.table->added))
                                 .arg(article.table->changed)
                                 .arg(article.table->left);
        return article.doubtful == 0
                   ? text
                   : LoadReportWords::tr("%1; %2 names are in doubt (Catalog menu)")
                         .arg(text)
                         .arg(article.doubtful);
    }
    if (article.claims == 0) {
        return LoadReportWords::tr("No phone specifications found in %1").arg(article.name);
    }
    return LoadReportWords::tr("%1, %2 from %3")
        .arg(phonesText(static_cast<int>(article.phones.size())), claimsText(article.claims),
             article.name);
}

QString totalText(const QVector<ArticleOutcome>& articles) {
    std::set<std::string> phones;
    int claims = 0;
    int known = 0;
    int listed = 0;
    for (const ArticleOutcome& article : articles) {
        for (const PhoneName& phone : article.phones) {
            phones.insert(phoneKey(phone));
        }
        if (article.table) {
            listed += article.table->added + article.table->changed + article.table->left;
        }
        claims += article.claims;
        known += article.alreadyKnown ? 1 : 0;
    }
    QString text =
        LoadReportWords::tr("%1, %2 from %3 files")
            .arg(phonesText(static_cast<int>(phones.size()) + listed), claimsText(claims))
            .arg(articles.size());
    if (known > 0) {
        text = LoadReportWords::tr("%1; %2 already in the catalog").arg(text).arg(known);
    }
    return text;
}

}  // namespace

QString LoadReport::summary() const {
    QVector<ArticleOutcome> read;
    for (const ArticleOutcome& article : articles) {
        if (article.error.isEmpty() || article.table) {
            read.append(article);
        }
    }
    QString text;
    if (read.size() == 1) {
        text = outcomeText(read.first());
    } else if (read.size() > 1) {
        text = totalText(read);
    } else {
        text = cancelled ? QString() : LoadReportWords::tr("No file was read");
    }
    if (!cancelled) {
        return text;
    }
    return text.isEmpty() ? LoadReportWords::tr("Cancelled")
                          : LoadReportWords::tr("Cancelled after: %1").arg(text);
}

QString LoadReport::errors() const {
    QStringList messages;
    for (const ArticleOutcome& article : articles) {
        if (!article.error.isEmpty()) {
            messages.append(article.error);
        }
    }
    if (!tableError.isEmpty()) {
        messages.append(tableError);
    }
    return messages.join(QStringLiteral("\n\n"));
}

std::optional<PhoneId> LoadReport::firstPhone(const PhoneTable& table) const {
    for (const ArticleOutcome& article : articles) {
        for (const PhoneName& name : article.phones) {
            for (std::size_t row = 0; row < table.size(); ++row) {
                if (phoneKey(table.name(row)) == phoneKey(name)) {
                    return table.id(row);
                }
            }
        }
    }
    return std::nullopt;
}

}  // namespace speclens::ui
