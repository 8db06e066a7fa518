// What of a run of tokens is a model: the number, code and suffixes behind a brand or a family.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/extract/page.h"

namespace speclens {

/// How a name is written: in small letters alone ("galaxy s21 fe") its suffixes are as well.
enum class NameLetters : std::uint8_t { Usual, Small };

/// The ends of a model's parts; each is the one before it where the part is missing.
struct Model {
    std::uint32_t begin = 0;
    std::uint32_t numberEnd =
        0;                  ///< behind the number or code with its letters: "11", "A53s", "(2a)"
    std::uint32_t end = 0;  ///< behind the suffixes

    [[nodiscard]] bool numbered() const { return numberEnd > begin; }
    [[nodiscard]] bool empty() const { return end == begin; }
};

///   model  := number { suffix } | suffix { suffix } [ code ]
///   number := digits [letters] | code | roman | brackets
///   code   := letters digits [letters]
class ModelReader {
  public:
    /// `end` is where the sentence ends; `brand` the maker's name, empty where any may be meant.
    ModelReader(const Page& page, std::uint32_t end, std::string_view brand = {},
                NameLetters letters = NameLetters::Usual)
        : page_(page), end_(end), brand_(brand), letters_(letters) {}

    /// The model that begins at `at`. `afterName` allows what is one only behind the name of a
    /// brand or family: versions ("8.3"), Roman numerals and numbers in brackets.
    [[nodiscard]] Model read(std::uint32_t at, bool afterName) const;

    /// The end of the suffix at `at`, or `at`.
    [[nodiscard]] std::uint32_t suffix(std::uint32_t at) const;

    /// Whether one of the model's suffixes is the brand's alone: "S21 FE".
    [[nodiscard]] bool hasOwnSuffix(const Model& model) const;

    /// Letters and digits that touch: "A53".
    [[nodiscard]] bool isCode(std::uint32_t at) const;

  private:
    [[nodiscard]] std::uint32_t number(std::uint32_t at, bool afterName) const;
    [[nodiscard]] std::uint32_t digits(std::uint32_t at, bool afterName) const;
    [[nodiscard]] std::uint32_t letters(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t tail(const Model& model, std::uint32_t at, bool named) const;
    [[nodiscard]] std::uint32_t suffixLetter(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t year(const Model& model, std::uint32_t at) const;
    [[nodiscard]] std::uint32_t modelLetter(std::uint32_t at) const;
    [[nodiscard]] bool isNamedAgain(std::uint32_t letter) const;
    [[nodiscard]] std::uint32_t roman(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t numberInBrackets(std::uint32_t at, bool numbered,
                                                 bool generation) const;
    [[nodiscard]] bool isLongNumberBefore(std::uint32_t bracket) const;
    [[nodiscard]] std::uint32_t inBrackets(std::uint32_t at, bool numbered) const;
    [[nodiscard]] std::uint32_t suffix(const Match& match) const;
    [[nodiscard]] std::uint32_t series(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t generation(const Model& model, std::uint32_t at) const;
    [[nodiscard]] std::uint32_t smallSuffix(const Model& model, std::uint32_t at) const;
    static bool isYear(const Token& token);
    static bool isForeign(WordKey letters);
    [[nodiscard]] bool isOrdinalName(std::uint32_t at) const;
    [[nodiscard]] bool isHyphenBeforeCode(std::uint32_t at) const;
    [[nodiscard]] bool isNoModel(std::uint32_t at, bool afterName) const;
    [[nodiscard]] bool isFactor(std::uint32_t at, bool afterName) const;
    [[nodiscard]] bool isRatio(std::uint32_t at) const;
    [[nodiscard]] bool isFraction(std::uint32_t at) const;
    [[nodiscard]] bool glued(std::uint32_t at) const { return at < end_ && page_.token(at).glued; }

    static constexpr double lastYear = 2100;

    const Page& page_;
    std::uint32_t end_;
    std::string_view brand_;
    NameLetters letters_;
};

}  // namespace speclens
