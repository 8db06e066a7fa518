#include "core/extract/sheet_owners.h"

#include <algorithm>
#include <string_view>

#include "core/extract/comparison_word.h"
#include "core/extract/denial.h"
#include "core/extract/distribution.h"
#include "core/extract/sentence_role.h"
#include "core/extract/sheet_label.h"

namespace speclens {
namespace {

/// Words of a line that heads what stands below it.
constexpr std::uint32_t longestHeading = 14;
constexpr std::size_t mostColumns = 64;  ///< whose heads are remembered

PhoneSet namedIn(const SentenceView& view) {
    PhoneSet phones;
    for (const Mention& mention : view.mentions) {
        if (mention.kind == MentionKind::Name && !mention.series) {
            phones.add(mention.phone);
        }
    }
    return phones;
}

/// "... is less small than the Zenfone 9": brought in beside what the line speaks of. Of two that
/// are set against each other a sheet can be of both.
bool isOnlyCompared(const SentenceView& view, TokenRange name) {
    constexpr std::uint32_t reach = 6;
    if (!isCompared(view, {}, name) || isRivalOfHeadline(view, name.begin)) {
        return false;
    }
    const TokenRange before = view.before(name.begin, reach);
    for (std::uint32_t i = before.begin; i < before.end; ++i) {
        if (view.is(i, "against") || view.is(i, "compared")) {
            return false;
        }
    }
    return true;
}

/// The phones that a line over a sheet speaks of.
PhoneSet headedBy(const SentenceView& view) {
    PhoneSet phones;
    for (const Mention& mention : view.mentions) {
        if (mention.kind == MentionKind::Name && !mention.series &&
            !isOnlyCompared(view, mention.range)) {
            phones.add(mention.phone);
        }
    }
    return phones;
}

/// Whether the cell says a name and little else: "Our pick: Galaxy A54 (128GB)".
bool isName(const SentenceView& view) {
    constexpr std::uint32_t mostOthers = 3;
    std::uint32_t others = 0;
    bool bracket = false;
    for (std::uint32_t i = view.sentence.content; i < view.range.end; ++i) {
        const Token& token = view.page.token(i);
        const auto covers = [i](const Mention& mention) { return mention.range.contains(i); };
        bracket = (bracket || token.is("(")) && !token.is(")");
        others += token.isWord() && !token.glued && !bracket &&
                          std::none_of(view.mentions.begin(), view.mentions.end(), covers)
                      ? 1
                      : 0;
    }
    return others <= mostOthers;
}

/// "Tecno KA7": a name of no family.
bool isBrandAndCode(const PhoneName& name) {
    const std::string_view model = name.model;
    return !name.brand.empty() && model.starts_with(name.brand) &&
           model.substr(name.brand.size()).find_last_of(' ') == 0;
}

CellLabel labelOf(const SentenceView& view) {
    return readLabel(view.page.tokensIn({view.range.begin, view.sentence.content}));
}

}  // namespace

void SheetOwners::enter(const SentenceView& view, const std::vector<CertaintySign>& signs) {
    const PhoneSet named = namedIn(view);
    if (view.sentence.cell == Sentence::wholeBlock) {
        inSheet_ = false;
        enterText(view, named);
    } else {
        enterCell(view, named, signs);
    }
    row_ = view.sentence.block;
}

void SheetOwners::enterText(const SentenceView& view, const PhoneSet& named) {
    if (named.empty()) {
        return;
    }
    namedSinceSheet_ = true;
    const BlockKind kind = page_.block(view.sentence).kind;
    if (last_.block != view.sentence.block) {
        last_ = {};
        last_.block = view.sentence.block;
    }
    const bool line =
        view.range.end - view.range.begin <= longestHeading && !page_.is(view.range.end - 1, ".");
    last_.heading = kind == BlockKind::Heading || kind == BlockKind::Caption ||
                    (kind == BlockKind::Paragraph && line);
    const PhoneSet told = headedBy(view);
    last_.phones.addAll(last_.heading && !told.empty() ? told : named);
    if (last_.heading) {
        heading_ = last_.phones;
    }
}

/// The phone of the line over the sheet, else of the last heading that names one, else the only one
/// of the prose before it.
PhoneSet SheetOwners::phoneAbove() const {
    if (last_.heading || heading_.size() != 1) {
        return last_.phones.size() == 1 ? last_.phones : PhoneSet();
    }
    return heading_;
}

const Sheet& SheetOwners::sheetOf(const Sentence& sentence) {
    while (page_.sheets()[sheet_].lastBlock <= sentence.block) {
        ++sheet_;
        inSheet_ = false;
    }
    return page_.sheets()[sheet_];
}

void SheetOwners::enterSheet(const Sheet& sheet) {
    const bool goesOn = !namedSinceSheet_ && sheet.form == SheetForm::Beside;
    if (!goesOn) {
        columns_.clear();
        named_ = false;
        sheetPhone_ = phoneAbove();
    }
    namesRow_ = sheet.firstBlock;
    namedSinceSheet_ = false;
    inSheet_ = true;
}

bool SheetOwners::isModelNumber(const PhoneSet& named) const {
    if (named_ || sheetPhone_.size() != 1 || named.size() != 1 || named[0] == sheetPhone_[0]) {
        return false;
    }
    const PhoneName& number = phones_.phones[named[0]].name;
    const PhoneName& phone = phones_.phones[sheetPhone_[0]].name;
    return number.brand == phone.brand && isBrandAndCode(number);
}

void SheetOwners::enterCell(const SentenceView& view, const PhoneSet& named,
                            const std::vector<CertaintySign>& signs) {
    const Sheet& sheet = sheetOf(view.sentence);
    if (!inSheet_) {
        enterSheet(sheet);
        rowHead_ = {};
    }
    if (row_ != view.sentence.block) {
        rowHead_ = {};
    }
    const bool labelled = view.sentence.content > view.range.begin;
    if (named.empty() || !isName(view) || (labelled && !labelOf(view).naming)) {
        return;
    }
    if (labelled && isModelNumber(named)) {
        return;
    }
    Head head{named, {}};
    for (const CertaintySign& sign : signs) {
        if (!sign.assures()) {
            head.hedge = Judgement{sign.basis, "hedge-of-head", sign.words};
        }
    }
    const std::uint32_t column = view.sentence.cell;
    if (sheet.form == SheetForm::Above) {
        rowHead_ = head;
    } else if (column <= sheet.labelColumn) {
        sheetPhone_ = named;
        columns_.clear();
        named_ = false;
    } else if (column < mostColumns) {
        if (namesRow_ != view.sentence.block) {
            columns_.clear();
            namesRow_ = view.sentence.block;
        }
        columns_.resize(std::max<std::size_t>(columns_.size(), column + 1));
        columns_[column] = head;
        named_ = true;
    }
}

std::optional<Owners> SheetOwners::ownerOfCell(const SentenceView& view) const {
    if (view.sentence.cell == Sentence::wholeBlock || view.sentence.content == view.range.begin) {
        return std::nullopt;
    }
    Owners owners;
    if (!rowHead_.phones.empty()) {
        owners = {rowHead_.phones, "row-name", false};
    } else if (named_) {
        const std::size_t column = view.sentence.cell;
        owners = {column < columns_.size() ? columns_[column].phones : PhoneSet(), "column-name",
                  false};
    } else if (!sheetPhone_.empty()) {
        owners = {sheetPhone_, "sheet-name", false};
    } else {
        return std::nullopt;
    }
    return owners;
}

const std::optional<Judgement>& SheetOwners::hedgeOf(const SentenceView& view) const {
    static const std::optional<Judgement> none;
    const std::uint32_t column = view.sentence.cell;
    if (!inSheet_) {
        return none;
    }
    return rowHead_.hedge || column >= columns_.size() ? rowHead_.hedge : columns_[column].hedge;
}

std::optional<std::vector<Owners>> SheetOwners::ownersOf(const SentenceView& view,
                                                         const Findings& findings) const {
    const auto owner = ownerOfCell(view);
    if (!owner) {
        return std::nullopt;
    }
    // Behind the name of another phone the cell itself says whose its values are.
    const auto other =
        std::find_if(view.mentions.begin(), view.mentions.end(), [&owner](const Mention& mention) {
            return mention.kind == MentionKind::Name && !owner->phones.contains(mention.phone);
        });
    if (other != view.mentions.end() &&
        std::any_of(findings.begin(), findings.end(), [other](const Finding& finding) {
            return finding.range.begin > other->range.begin;
        })) {
        return std::nullopt;
    }
    std::vector<Owners> owners;
    owners.reserve(findings.size());
    for (const Finding& finding : findings) {
        const bool denied = !std::holds_alternative<bool>(finding.value) &&
                            isValueDenied(view, finding.range.begin);
        owners.push_back(denied ? Owners{{}, "denied", false} : *owner);
    }
    distribute(view, findings, owners);
    return owners;
}

}  // namespace speclens
