#include "ui/dragged_phones.h"

#include <QMimeData>

namespace speclens::ui {

QString phoneMimeType() {
    return QStringLiteral("application/x-speclens-phones");
}

std::unique_ptr<QMimeData> makePhoneData(const std::vector<PhoneId>& phones) {
    QByteArrayList numbers;
    for (const PhoneId phone : phones) {
        numbers.append(QByteArray::number(static_cast<qlonglong>(phone)));
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(phoneMimeType(), numbers.join(' '));
    return data;
}

std::vector<PhoneId> phonesIn(const QMimeData& data) {
    std::vector<PhoneId> phones;
    const QByteArray numbers = data.data(phoneMimeType());
    for (const QByteArray& number : numbers.isEmpty() ? QByteArrayList() : numbers.split(' ')) {
        bool valid = false;
        const PhoneId phone{number.toLongLong(&valid)};
        if (!valid) {
            return {};
        }
        phones.push_back(phone);
    }
    return phones;
}

}  // namespace speclens::ui
