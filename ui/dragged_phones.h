// How widgets hand phones to each other: in signals, and as data that is dragged.
#pragma once

#include <memory>
#include <vector>

#include "core/catalog/records.h"

class QMimeData;
class QString;

namespace speclens::ui {

/// A phone that a signal is about.
struct PhoneReference {
    PhoneId phone{};
};

/// The type of phones that are dragged within the program.
QString phoneMimeType();
std::unique_ptr<QMimeData> makePhoneData(const std::vector<PhoneId>& phones);
/// Nothing where the data is of another type, or not what makePhoneData() made.
std::vector<PhoneId> phonesIn(const QMimeData& data);

}  // namespace speclens::ui
