#include "core/spec/value_order.h"

#include <cstdint>

namespace speclens {
namespace {

std::int64_t pixelCount(const Pixels& pixels) {
    return std::int64_t{pixels.shortSide} * pixels.longSide;
}

/// Values are finite.
std::weak_ordering compareNumbers(double left, double right) {
    if (left == right) {
        return std::weak_ordering::equivalent;
    }
    return left < right ? std::weak_ordering::less : std::weak_ordering::greater;
}

struct Order {
    template <typename Left, typename Right>
    std::weak_ordering operator()(const Left&, const Right&) const {
        return std::weak_ordering::equivalent;
    }
    std::weak_ordering operator()(double left, double right) const {
        return compareNumbers(left, right);
    }
    std::weak_ordering operator()(bool left, bool right) const {
        return static_cast<int>(left) <=> static_cast<int>(right);
    }
    std::weak_ordering operator()(const Date& left, const Date& right) const {
        return left <=> right;
    }
    std::weak_ordering operator()(const Pixels& left, const Pixels& right) const {
        return pixelCount(left) <=> pixelCount(right);
    }
    std::weak_ordering operator()(const Money& left, const Money& right) const {
        if (const auto order = left.currency <=> right.currency; order != 0) {
            return order;
        }
        return compareNumbers(left.amount, right.amount);
    }
};

}  // namespace

std::weak_ordering compareValues(const Value& left, const Value& right) {
    return std::visit(Order{}, left, right);
}

bool isBeginningOf(const Date& date, const Date& whole) {
    return date.year == whole.year && (date.month == 0 || date.month == whole.month) &&
           (date.day == 0 || date.day == whole.day);
}

}  // namespace speclens
