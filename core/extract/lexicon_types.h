// The enumerations that the tables under data/lexicon name in their typed columns.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/extract/clue.h"
#include "core/spec/attribute.h"
#include "core/spec/claim.h"

namespace speclens {

enum class Unit : std::uint8_t {
    Megapixel,
    Inch,
    Hertz,
    MilliampHour,
    AmpHour,
    Watt,
    Megabyte,
    Gigabyte,
    Terabyte,
    Millimeter,
    Centimeter,
    Gram,
    Nit,
    PixelDensity,
    Times,
    FramesPerSecond,
    ImagesPerSecond,
    Pixel,
};

/// On which side of its amount a currency stands, and how it is written there.
enum class CurrencyForm : std::uint8_t {
    Sign,    ///< either side: "$"
    Code,    ///< either side, in capitals: "USD"
    Before,  ///< "Rs"
    Behind,  ///< "yuan"
    Letter,  ///< before the amount, touching it: "R12,999"
};

/// What a word for a number can count.
enum class NumeralUse : std::uint8_t {
    Parts,     ///< the parts of one whole: "dual"
    Anything,  ///< "two"
};

/// What makes a model of a brand: a number, a letter code, or only a family's name.
enum class BrandModels : std::uint8_t { Numbers, Codes, Families };

/// What is sold under a brand's codes.
enum class BrandTrade : std::uint8_t { Phones, Mixed };

/// What must stand behind a family's name to name a model.
enum class FamilyShape : std::uint8_t {
    Number,    ///< a number or a code
    Model,     ///< these or a suffix
    Glued,     ///< a number that touches it
    High,      ///< ... and is above those of chips, which have the same letter: "A15"
    Optional,  ///< nothing
    Lone,      ///< nothing where the page names no other model of the family
};

/// How far a family's name is one by itself; each needs what those before it need.
enum class FamilyStanding : std::uint8_t {
    Plain,    ///< in any writing
    Capital,  ///< with a capital: it is a word too
    Word,     ///< where the page names its brand
    Short,    ///< where no other name of the page ends so
};

/// What words around a name say of it.
enum class NameContext : std::uint8_t {
    Follower,    ///< may stand behind a name and not within one: verbs, prepositions
    Counted,     ///< makes the number before it a count: "12 million", "3 phones"
    Determiner,  ///< stands before short forms: "the", "outgoing"
    Company,     ///< what a maker does rather than its phone: "announced"
    Naming,      ///< stands between a phone and its name: "called"
    Making,      ///< what makers do with phones: "launched"
    Plain,       ///< the model of a series without a suffix: "the regular S23"
    Article,     ///< begins what is said of a phone: "the company's first phone"
    Being,       ///< stands between a name and what it is: "is"
    Maker,       ///< makes a phone's noun that of a company: "phone maker"
    Product,     ///< makes a name that of something else: "Edge 12 browser"
    PhoneNoun,   ///< a maker's phone, behind its name: "LG's new flagship"
    Foreign,     ///< has a capital, and numbers behind it, without being of a phone's name
    Corporate,   ///< behind a maker's name of its parts, places and services: "Samsung Display"
};

/// Accessories stand in a phone's sentences; devices are products of their own.
enum class ThingKind : std::uint8_t { Accessory, Device };

/// What must follow a versioned name.
enum class VersionShape : std::uint8_t {
    Number,      ///< "12", "4.1"
    Code,        ///< letters and digits: "G57", "619", "766"
    Glass,       ///< a number or a capitalized word, or nothing: "5", "Victus 2"
    Generation,  ///< "6", "6E", or an IEEE amendment: "802.11ac"
    Ingress,     ///< two digits, or X and one, glued: "68", "X4"
};

enum class CameraRole : std::uint8_t {
    Main,
    Ultrawide,
    Telephoto,
    Periscope,
    Macro,
    Depth,
    Monochrome,
    Front,
    Wide,  ///< the ultrawide one, or the main one where another is called ultrawide
    Rear,  ///< some camera that is not the front one
};

/// What a word near a quantity says of it.
enum class Cue : std::uint8_t {
    Ram,
    Storage,
    VirtualMemory,
    Expansion,
    Cloud,  ///< storage of a service
    Variant,
    Wireless,
    Reverse,
    Charging,
    Touch,
    Dimming,
    SensorSize,
    Thickness,
    Width,
    Height,
    Weight,
    CoverDisplay,
    NotAPrice,
    PriceDifference,  ///< behind an amount: "$50 off", "Rs 500 more"
    PerPeriod,        ///< behind an amount that is paid again and again: "$20 a month"
    TradeIn,
    Optical,
    OtherZoom,
    Announce,
    Release,
    Expected,  ///< of a day on which something happens
    ColorList,
    Camera,
    Photo,
    Video,
    Upgrade,
    Measured,
    Modem,
    Fingerprint,
    Difference,   ///< behind a figure that is how much more or less there is: "20 grams heavier"
    Addition,     ///< before such a figure: "another 500mAh"
    Floor,        ///< before the least of a range: "drops to 10Hz"
    Refresh,      ///< of a screen's pictures
    Switching,    ///< between several rates
    Display,      ///< a screen
    Wired,        ///< charging by cable
    Consumption,  ///< power that is drawn, not taken to charge
    Detail,       ///< a part of a body whose millimeters are not the body's: "bezels"
    Body,         ///< what a body's thickness is said of: "frame"
    Folded,       ///< a foldable that is shut
    Boxed,        ///< what comes with a phone
    Phone,        ///< "smartphone", "handset"
    Phones,       ///< "smartphones"
    Binning,      ///< before the size of pictures that pixels are joined to: "bins down to 12MP"
    Playback,     ///< video that is shown, not recorded
    Change,       ///< verbs of values that were others before: "grew from 6.4 to 6.7 inches"
    Sheet,        ///< what a phone has, as a whole: "specifications"
    Earlier,      ///< before a phone that is on sale already: "last year's"
    Teaser,       ///< before the headline of another story: "also read"
    Same,         ///< before what two phones have alike: "the same chipset"
    ModelNumber,  ///< before a maker's number for a model: "model number"
};

/// What a word of denial denies.
enum class DenialKind : std::uint8_t {
    Negation,  ///< what stands behind it: "no"
    Lack,      ///< what stands behind it, the whole of a list: "without"
    Behind,    ///< what stands before it: "is gone"
    Last,      ///< what stands before it, where nothing follows: "NFC: no"
    None,      ///< nothing: "not only"
};

enum class HedgeScope : std::uint8_t {
    Clause,     ///< hedges its clause and what hangs on it
    Forward,    ///< hedges what stands behind it in its clause
    Modal,      ///< so too; of a person it says what they can do: "you may add a card"
    Plan,       ///< hedges its clause; of a launch it says no more than "will": "set to"
    Source,     ///< hedges where it brings in somebody outside of the maker: "comes from a shop"
    Ahead,      ///< hedges before a launch: "weeks before", "ahead of"; weakly so
    Prospect,   ///< hedges where the sentence tells of what is to come: "according to"
    Opinion,    ///< hedges its clause; of a maker it says what the maker vouches for: "reckons"
    Condition,  ///< hedges what stands behind it where it doubts what the text tells: "if"
    Weak,       ///< hedges only where nothing in the sentence says that the maker spoke
    Listing,    ///< so too, and not where the place that lists phones is an official one
    Heading,    ///< hedges what stands under a heading, nothing elsewhere
    Label,      ///< hedges all that stands behind it in its block, and the list below
    Section,    ///< hedges what stands around it between two headings: "a grain of salt"
    Idiom,      ///< hedges nothing: "than expected"
};

/// Who vouches by a word of assurance.
enum class AssuranceForm : std::uint8_t {
    Launch,   ///< the maker, who shows a phone: "unveiled"
    Saying,   ///< the maker, who says what it has: "confirmed"
    Showing,  ///< so too, where no leak goes on that may do so as well: "revealed"
    Report,   ///< whoever its subject is; a maker or a phone must be: "says"
    Maker,    ///< nobody; it stands for a maker: "the company"
    Place,    ///< the maker, where it lists a phone there: "its official website"
    Idiom,    ///< nobody: "is official-looking"
};

enum class Contrast : std::uint8_t {
    Than,      ///< before a phone that is only compared with
    Relation,  ///< ... and whose relative is told of: "the follow-up to"
    Replaced,  ///< before a value of another or an earlier phone
};

/// Words in sheets that are neither values nor labels of attributes.
enum class SheetWord : std::uint8_t {
    Yes,      ///< answers that a phone has what the label says
    No,       ///< ... that it has not
    Nothing,  ///< says no value: "n/a", "TBC", "same"
    Naming,   ///< labels the phones' names: "Model"
    Other,    ///< labels something that is no attribute, or not by itself: "Type"
};

enum class Reference : std::uint8_t {
    Subject,  ///< "it", "the phone"
    Both,     ///< "both", "the two", "neither"
    All,      ///< "all three"
    They,     ///< "they", "these phones"
    Plain,    ///< "the standard models" of a series
    Pro,      ///< "Pro variants", without an article
    Each,     ///< "each", "all": as many as are spoken of together
    Others,   ///< "the other two", "the others": those that are not spoken of
    Other,    ///< "the other phone": of a pair
    First,    ///< "the first two" of more that were listed
    Last,     ///< "the last two"
    Former,
    Latter,
    Sibling,      ///< "its sibling": the other one of a pair
    Predecessor,  ///< "its predecessor"
    Successor,
    Older,  ///< "the older phone" of a pair
    Newer,
    Greater,  ///< "the pricier one" of a pair, by their names
    Lesser,   ///< "the cheaper one"
    Generic,  ///< "devices with": of no phone in particular, without an article
    Unnamed,  ///< "its rivals": phones that the text does not name
};

}  // namespace speclens
