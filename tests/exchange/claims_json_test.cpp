#include "core/exchange/claims_json.h"

#include <gtest/gtest.h>

namespace speclens {
namespace {

Claim makeClaim(AttributeId attribute, Value value, Span evidence) {
    return {{"Xiaomi", "Redmi Note 11"}, attribute, std::move(value), Basis::Stated, evidence, {}};
}

TEST(ClaimsJson, IsExactlyWhatTheContractSays) {
    const std::string text = "The Redmi Note 11 Pro 5G has a 108-megapixel camera.";
    Claim claim = makeClaim(AttributeId::CameraMain, 108.0, {31, 44});
    claim.phone.model = "Redmi Note 11 Pro 5G";
    EXPECT_EQ(claimsJson("path as given", Document::fromPlainText(text), {{claim}}),
              R"({"document":"path as given","claims":[{"device":"Redmi Note 11 Pro 5G",)"
              R"("brand":"Xiaomi","attribute":"camera.main","value":108,"unit":"MP",)"
              R"("confirmed":true,"basis":"stated",)"
              R"("evidence":{"begin":31,"end":44,"text":"108-megapixel"}}]})");
}

TEST(ClaimsJson, OfNoClaimsIsAnEmptyList) {
    EXPECT_EQ(claimsJson("a.txt", Document(), {}), R"({"document":"a.txt","claims":[]})");
}

TEST(ClaimsJson, WritesEachTypeOfValue) {
    struct Case {
        AttributeId attribute;
        Value value;
        std::string_view json;
    };
    const Case cases[] = {
        {AttributeId::DisplaySize, 6.67, R"("value":6.67,"unit":"in")"},
        {AttributeId::CameraMainAperture, 1.8, R"("value":1.8,"unit":"f")"},
        {AttributeId::BatteryCapacity, 5000.0, R"("value":5000,"unit":"mAh")"},
        {AttributeId::Network5g, false, R"("value":false,"unit":null)"},
        {AttributeId::PlatformSoc, std::string("Helio \"G96\""),
         R"("value":"Helio \"G96\"","unit":null)"},
        {AttributeId::LaunchReleased, Date{2022, 1, 0}, R"("value":"2022-01","unit":null)"},
        {AttributeId::DisplayResolution, Pixels{1080, 2400}, R"("value":"1080x2400","unit":"px")"},
        {AttributeId::LaunchPrice, Money{"EUR", 249.5}, R"("value":"EUR 249.5","unit":null)"},
    };
    for (const Case& entry : cases) {
        const Claim claim = makeClaim(entry.attribute, entry.value, {});
        EXPECT_NE(claimsJson("d", Document(), {{claim}}).find(entry.json), std::string::npos)
            << claimsJson("d", Document(), {{claim}});
    }
}

TEST(ClaimsJson, SaysWhereTheBrandIsUnknownAndTheValueUnconfirmed) {
    Claim claim = makeClaim(AttributeId::CameraMain, 50.0, {});
    claim.phone.brand.clear();
    claim.basis = Basis::Rumored;
    const std::string json = claimsJson("d", Document(), {{claim}});
    EXPECT_NE(json.find(R"("brand":null)"), std::string::npos);
    EXPECT_NE(json.find(R"("confirmed":false,"basis":"rumored")"), std::string::npos);
}

TEST(ClaimsJson, MakesADocumentNameUtf8) {
    EXPECT_EQ(claimsJson("a\xff\n.txt", Document(), {}),
              "{\"document\":\"a\ufffd\\n.txt\",\"claims\":[]}");
}

}  // namespace
}  // namespace speclens
