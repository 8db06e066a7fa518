#include "core/compare/camera_array.h"

#include <gtest/gtest.h>

#include "tests/support/claims.h"

namespace speclens {
namespace {

struct Said {
    AttributeId attribute;
    std::string value;
    Basis basis = Basis::Stated;
};

/// "Main 108 MP f/1.9? | Front 16 MP": "?" behind what is unconfirmed, "||" before the front.
std::string dump(const CameraArray& array) {
    std::string text;
    const auto add = [&text](const std::vector<CameraLens>& lenses, const std::string& separator) {
        for (const CameraLens& lens : lenses) {
            text += text.empty() ? "" : separator;
            text += attribute(lens.role).label;
            for (const CameraFigure& figure : lens.figures) {
                text += " " + figure.text + (figure.confirmed() ? "" : "?");
            }
        }
    };
    add(array.rear, " | ");
    add(array.front, " || ");
    return text;
}

CameraArray arrayAfter(const std::vector<Said>& said) {
    const PhoneName phone{"", "A"};
    std::vector<test::Saying> sayings = {{phone, AttributeId::BatteryCapacity, "5000"}};
    for (const Said& entry : said) {
        sayings.push_back({phone, entry.attribute, entry.value, entry.basis});
    }
    Catalog catalog = Catalog::inMemory();
    test::ingestSayings(catalog, "x", sayings);
    const PhoneId ids[] = {test::phoneCalled(catalog, "A")};
    return cameraArray(compare(catalog, ids), 0);
}

TEST(CameraArray, HoldsTheKnownCamerasWithWhatIsKnownOfThem) {
    using A = AttributeId;
    struct Case {
        std::vector<Said> said;
        std::string_view array;
    };
    const Case cases[] = {
        {{}, ""},
        {{{A::CameraRearCount, "3"}, {A::CameraOis, "true"}, {A::CameraMainAperture, "1.8"}}, ""},
        {{{A::CameraMain, "108"}}, "Main 108 MP"},
        {{{A::CameraMain, "108"}, {A::CameraMainAperture, "1.9"}, {A::CameraOis, "true"}},
         "Main 108 MP f/1.9 OIS"},
        {{{A::CameraMain, "108"}, {A::CameraOis, "false"}}, "Main 108 MP"},
        {{{A::CameraMain, "108"}, {A::CameraMainAperture, "1.9", Basis::Leaked}},
         "Main 108 MP f/1.9?"},
        {{{A::CameraMacro, "2"}, {A::CameraUltrawide, "8", Basis::Rumored}, {A::CameraMain, "64"}},
         "Main 64 MP | Ultrawide 8 MP? | Macro 2 MP"},
        {{{A::CameraPeriscope, "48"}, {A::CameraOpticalZoom, "5"}}, "Periscope 48 MP 5×"},
        {{{A::CameraTelephoto, "10"}, {A::CameraPeriscope, "48"}, {A::CameraOpticalZoom, "5"}},
         "Telephoto 10 MP | Periscope 48 MP"},
        {{{A::CameraRearOther, "2"}, {A::CameraRearOther, "8"}, {A::CameraFront, "16"}},
         "Other rear 8 MP | Other rear 2 MP || Front 16 MP"},
        {{{A::CameraFront, "8"}, {A::CameraFront, "20"}}, "Front 20 MP || Front 8 MP"},
    };
    for (const Case& entry : cases) {
        EXPECT_EQ(dump(arrayAfter(entry.said)), entry.array);
        EXPECT_EQ(arrayAfter(entry.said).empty(), entry.array.empty());
    }
}

TEST(CameraArray, DrawsGreaterResolutionsAsLargerLenses) {
    const auto sizeAt = [](const std::string& megapixels) {
        return arrayAfter({{AttributeId::CameraMain, megapixels}}).rear.at(0).size;
    };
    EXPECT_DOUBLE_EQ(sizeAt("2"), 0.5);
    EXPECT_DOUBLE_EQ(sizeAt("20"), 0.75);
    EXPECT_DOUBLE_EQ(sizeAt("200"), 1);
    EXPECT_DOUBLE_EQ(sizeAt("0.3"), 0.5);
    EXPECT_DOUBLE_EQ(sizeAt("320"), 1);
}

}  // namespace
}  // namespace speclens
