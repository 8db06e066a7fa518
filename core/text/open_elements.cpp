#include "core/text/open_elements.h"

#include "core/spec/ascii.h"

namespace speclens {
namespace {

constexpr std::size_t deepest = 256;

bool isCell(ElementRole role) {
    return role == ElementRole::Cell || role == ElementRole::HeaderCell ||
           role == ElementRole::TableCaption;
}

bool isTable(ElementRole role) {
    return role == ElementRole::Table;
}

bool bounds(ElementRole role) {
    return isTable(role) || isCell(role);
}

bool isList(ElementRole role) {
    return role == ElementRole::List || role == ElementRole::Definitions;
}

bool isPartOfTable(ElementRole role) {
    return isCell(role) || role == ElementRole::Row || role == ElementRole::RowGroup;
}

/// An open paragraph ends where a tag of that role begins.
bool endsParagraph(ElementRole role) {
    switch (role) {
        case ElementRole::Inline:
        case ElementRole::Strong:
        case ElementRole::Link:
        case ElementRole::Superscript:
        case ElementRole::Break:
        case ElementRole::Void:
        case ElementRole::Skipped:
        case ElementRole::Raw:
            return false;
        default:
            return !isPartOfTable(role);
    }
}

}  // namespace

template <typename Accepts, typename Stops>
std::size_t OpenElements::countTo(Accepts accepts, Stops stops) const {
    for (std::size_t count = 1; count < elements_.size(); ++count) {
        const ElementRole role = elements_[elements_.size() - count].role;
        if (accepts(elements_[elements_.size() - count])) {
            return count;
        }
        if (stops(role)) {
            return 0;
        }
    }
    return 0;
}

bool OpenElements::push(const OpenElement& element) {
    if (elements_.size() == deepest) {
        ++deeper_;
        return false;
    }
    paragraphs_ += element.role == ElementRole::Paragraph ? 1 : 0;
    elements_.push_back(element);
    return true;
}

OpenElement OpenElements::pop() {
    const OpenElement element = elements_.back();
    paragraphs_ -= element.role == ElementRole::Paragraph ? 1 : 0;
    elements_.pop_back();
    return element;
}

std::size_t OpenElements::endedByStart(ElementRole role) const {
    const auto isOfRole = [](auto... roles) {
        return [roles...](const OpenElement& element) { return ((element.role == roles) || ...); };
    };
    const auto boundsList = [](ElementRole other) { return bounds(other) || isList(other); };
    switch (role) {
        case ElementRole::ListItem:
            return countTo(isOfRole(ElementRole::ListItem), boundsList);
        case ElementRole::Term:
        case ElementRole::Description:
            return countTo(isOfRole(ElementRole::Term, ElementRole::Description), boundsList);
        case ElementRole::Cell:
        case ElementRole::HeaderCell:
            return countTo(isOfRole(ElementRole::Cell, ElementRole::HeaderCell), isTable);
        case ElementRole::Row:
            return countTo(isOfRole(ElementRole::Row), isTable);
        case ElementRole::RowGroup:
            return countTo(isOfRole(ElementRole::RowGroup), isTable);
        case ElementRole::Heading:
            return countTo(isOfRole(ElementRole::Paragraph, ElementRole::Heading), bounds);
        default:
            return paragraphs_ > 0 && endsParagraph(role)
                       ? countTo(isOfRole(ElementRole::Paragraph), bounds)
                       : 0;
    }
}

std::size_t OpenElements::endedByEnd(ElementRole role, std::string_view name) {
    if (deeper_ > 0) {
        --deeper_;
        return 0;
    }
    const auto accepts = [role, name](const OpenElement& element) {
        return element.role == role &&
               (role == ElementRole::Heading || equalFolded(element.name, name));
    };
    if (isTable(role)) {
        return countTo(accepts, [](ElementRole /*other*/) { return false; });
    }
    return isPartOfTable(role) ? countTo(accepts, isTable) : countTo(accepts, bounds);
}

void OpenElements::holdStory() {
    for (OpenElement& element : elements_) {
        element.isAside = false;
    }
}

}  // namespace speclens
