// Pages out of strings for the tests of the stages, and dumps of what the stages make of them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/attribution.h"
#include "core/extract/certainty.h"
#include "core/extract/page.h"
#include "core/extract/phone_mentions.h"
#include "core/extract/readers.h"
#include "core/extract/sentence_view.h"
#include "core/spec/claim.h"

namespace speclens::test {

const Lexicon& lexicon();

/// A page that owns its document.
class TextPage {
  public:
    explicit TextPage(std::string text)
        : document_(Document::fromPlainText(std::move(text))), page_(document_, lexicon()) {}
    TextPage(const TextPage&) = delete;
    TextPage& operator=(const TextPage&) = delete;
    ~TextPage() = default;

    [[nodiscard]] const Page& page() const { return page_; }
    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] std::string textOf(TokenRange range) const {
        return std::string(page_.textOf(page_.span(range)));
    }
    [[nodiscard]] TokenRange all() const {
        return {0, static_cast<std::uint32_t>(page_.tokens().size())};
    }

  private:
    Document document_;
    Page page_;
};

/// All readers of values.
void readValues(const SentenceView& view, Findings& findings);

/// What one reader finds: "battery.capacity 5000 [5,000mAh]; ...".
std::string dumpFindings(Reader reader, const std::string& text);

/// What all readers refuse: "2GB by virtual-or-expandable; ...".
std::string dumpRefusals(const std::string& text);

struct ReaderCase {
    std::string text;
    std::string findings;  ///< as dumpFindings says them
};

/// Expects that the reader finds in each text what its row says.
void expectFindings(Reader reader, std::span<const ReaderCase> cases);

/// What the names' reader finds, in the same form.
std::string dumpNames(const std::string& text);

/// The mentions of phones, "the bytes=Model", and of things, in square brackets.
std::string dumpMentions(const std::string& text);

/// Owners of each value: "5000: Galaxy A54, Galaxy A34; 120: nobody".
std::string dumpOwners(const std::string& text);

struct OwnerCase {
    std::string text;
    std::string owners;  ///< as dumpOwners says them
};

/// Expects that the values of each text are those of the phones that its row says.
void expectOwners(std::span<const OwnerCase> cases);

/// Basis of each claim: "5000 stated; 120 rumored".
std::string dumpBasis(const std::string& text);

/// The claims of a text: "Galaxy A54: battery.capacity 5000; ...", with a question mark behind
/// what is not confirmed.
std::string dumpClaims(const std::string& text);

/// The claims of a text, by the extractor.
std::vector<Claim> claimsOf(const std::string& text);

}  // namespace speclens::test
