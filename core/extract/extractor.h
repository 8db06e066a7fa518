// Reads claims out of an article: the whole pipeline of stages behind one call.
#pragma once

#include <memory>
#include <vector>

#include "core/extract/clue_weights.h"
#include "core/extract/explanation.h"
#include "core/spec/claim.h"
#include "core/text/document.h"

namespace speclens {

class Lexicon;

/// Immutable after construction; one extractor may serve many threads.
class Extractor {
  public:
    Extractor();
    /// Weighs the clues to a value's owner as given.
    explicit Extractor(const ClueWeights& weights);
    ~Extractor();
    Extractor(const Extractor&) = delete;
    Extractor& operator=(const Extractor&) = delete;

    /// The claims of `document`, each (phone, attribute, value) once, in the order of their
    /// evidence. The same document always gives the same claims.
    [[nodiscard]] std::vector<Claim> extract(const Document& document) const;

    /// The same claims, with what each stage found on the way.
    [[nodiscard]] Explanation explain(const Document& document) const;

  private:
    std::unique_ptr<const Lexicon> lexicon_;
    ClueWeights weights_;
};

}  // namespace speclens
