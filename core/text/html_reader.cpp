#include "core/text/html_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/text/character_reference.h"
#include "core/text/footnote_mark.h"
#include "core/text/html_block_reader.h"
#include "core/text/html_element.h"
#include "core/text/html_page.h"
#include "core/text/html_tokenizer.h"
#include "core/text/open_elements.h"

namespace speclens {
namespace {

/// Keeps the open elements and sends each text to where it belongs.
class HtmlReader {
  public:
    explicit HtmlReader(std::string_view file)
        : file_(file),
          tokens_(file, {0, static_cast<std::uint32_t>(file.size())}),
          blocks_(file),
          isXml_(file.starts_with("<?xml") || file.starts_with("\xef\xbb\xbf<?xml")) {}

    ParsedText read() {
        while (const auto token = tokens_.next()) {
            readToken(*token);
        }
        close(elements_.depth() - 1);
        blocks_.endBlock(elements_.top());
        return blocks_.take();
    }

  private:
    void readToken(const HtmlToken& token) {
        switch (token.kind) {
            case HtmlToken::Kind::Text:
                if (!elements_.top().isSkipped) {
                    blocks_.addText(token.span, elements_.top());
                }
                break;
            case HtmlToken::Kind::StartTag:
                readStart(token);
                break;
            case HtmlToken::Kind::EndTag:
                readEnd(token);
                break;
        }
    }

    void readStart(const HtmlToken& token) {
        const ElementRole role = roleOf(token.name);
        const bool empty = isXml_ && token.closesItself;
        switch (role) {
            case ElementRole::Raw:
                if (!empty) {
                    tokens_.skipRaw(token.name);
                }
                return;
            case ElementRole::Title:
                readTitle(token);
                return;
            case ElementRole::Void:
            case ElementRole::Page:
                return;
            case ElementRole::Break:
                if (!elements_.top().isSkipped) {
                    blocks_.breakLine(token.span, elements_.top());
                }
                return;
            case ElementRole::Rule:
                close(elements_.endedByStart(role));
                blocks_.endBlock(elements_.top());
                return;
            default:
                break;
        }
        close(elements_.endedByStart(role));
        const bool foreign = role == ElementRole::Skipped && token.closesItself;
        if (!empty && !foreign) {
            open(token, role);
        }
    }

    void open(const HtmlToken& token, ElementRole role) {
        OpenElement element = elements_.top();
        element.role = role;
        element.name = token.name;
        const ElementMarks marks = readElementMarks(token.attributes);
        const bool marked = marks.hidden || marks.meaning == ClassMeaning::Aside;
        if (isInline(role)) {
            element.isSkipped = element.isSkipped || marked ||
                                (role == ElementRole::Superscript && isFootnote(token));
            openInline(token, element);
            return;
        }
        const bool holdsStory = role == ElementRole::Article || role == ElementRole::Main;
        element.isSkipped = element.isSkipped || role == ElementRole::Skipped;
        element.isAside =
            element.isAside || role == ElementRole::Doubtful || (marked && !holdsStory);
        blocks_.endBlock(elements_.top());
        blocks_.forgetStrong();
        if (!element.isSkipped && (role == ElementRole::Main || isHeadline(element))) {
            elements_.holdStory();
            element.isAside = false;
        }
        element.inMain = element.inMain || role == ElementRole::Main;
        element.article = role == ElementRole::Article ? ++articles_ : element.article;
        element.kind = kindInside(role, marks, elements_.top().kind);
        if (elements_.push(element)) {
            blocks_.begin(element, marks);
        }
    }

    /// Parts of a line are kept only where what is inside of them is not to be read.
    void openInline(const HtmlToken& token, const OpenElement& element) {
        const OpenElement& around = elements_.top();
        const bool hides = element.isSkipped != around.isSkipped;
        const bool nests =
            isInline(around.role) && around.role == element.role && around.name == element.name;
        if (hides || nests) {
            hidingInlines_ += elements_.push(element) ? 1 : 0;
        } else if (!around.isSkipped) {
            blocks_.beginInline(element.role, elements_.depth());
        }
        if (element.role == ElementRole::Inline && token.name.find('-') != std::string_view::npos) {
            blocks_.addBlank(token.span);
        }
    }

    void readEnd(const HtmlToken& token) {
        const ElementRole role = roleOf(token.name);
        if (isInline(role)) {
            blocks_.endInline(role);
            if (hidingInlines_ > 0) {
                close(elements_.endedByEnd(role, token.name));
            }
            return;
        }
        switch (role) {
            case ElementRole::Page:
            case ElementRole::Void:
            case ElementRole::Break:
            case ElementRole::Rule:
            case ElementRole::Raw:
            case ElementRole::Title:
                return;
            default:
                blocks_.endBlock(elements_.top());
                close(elements_.endedByEnd(role, token.name));
        }
    }

    void close(std::size_t count) {
        for (; count > 0; --count) {
            if (isInline(elements_.top().role)) {
                --hidingInlines_;
            } else {
                blocks_.endBlock(elements_.top());
            }
            const OpenElement element = elements_.pop();
            blocks_.end(element, elements_.top(), elements_.depth());
        }
    }

    void readTitle(const HtmlToken& token) {
        const Span content = tokens_.skipRaw(token.name);
        if (!elements_.top().isSkipped && !hasTitle_) {
            hasTitle_ = true;
            blocks_.addTitle(content, elements_.top());
        }
    }

    [[nodiscard]] bool isFootnote(const HtmlToken& token) const {
        return isFootnoteMark(file_.substr(token.span.end), blocks_.text());
    }

    static bool isInline(ElementRole role) {
        return role == ElementRole::Inline || role == ElementRole::Strong ||
               role == ElementRole::Link || role == ElementRole::Superscript;
    }

    static bool isHeadline(const OpenElement& element) {
        return element.role == ElementRole::Heading && element.name.ends_with('1');
    }

    static BlockKind kindInside(ElementRole role, const ElementMarks& marks, BlockKind around) {
        switch (role) {
            case ElementRole::Heading:
            case ElementRole::TableCaption:
                return BlockKind::Heading;
            case ElementRole::ListItem:
                return BlockKind::ListItem;
            case ElementRole::Caption:
                return BlockKind::Caption;
            case ElementRole::Block:
            case ElementRole::Paragraph:
            case ElementRole::Preformatted:
                return marks.meaning == ClassMeaning::Caption ? BlockKind::Caption : around;
            case ElementRole::List:
            case ElementRole::Definitions:
            case ElementRole::RowGroup:
            case ElementRole::Row:
            case ElementRole::Doubtful:
                return around;
            default:
                return BlockKind::Paragraph;
        }
    }

    std::string_view file_;
    HtmlTokenizer tokens_;
    OpenElements elements_;
    HtmlBlockReader blocks_;
    std::uint32_t articles_ = 0;
    std::size_t hidingInlines_ = 0;  ///< parts of a line among the open elements
    bool hasTitle_ = false;
    bool isXml_;
};

}  // namespace

ParsedText readHtml(std::string_view file) {
    return HtmlReader(file).read();
}

}  // namespace speclens
