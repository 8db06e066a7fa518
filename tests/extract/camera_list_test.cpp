#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(CameraLists, GiveRolesBehindTheFiguresInOrder) {
    const ReaderCase cases[] = {
        {"It has 40, 20 and 8 megapixels (main, ultra wide, zoom).",
         "camera.main 40 [40]; camera.ultrawide 20 [20]; camera.telephoto 8 [8 megapixels]"},
        {"It has 40, 20 and 8 megapixels, being the RGB, the monochrome and the zoom lens.",
         "camera.main 40 [40]; camera.monochrome 20 [20]; camera.telephoto 8 [8 megapixels]"},
        {"It has 50MP and 12MP cameras for the main and the ultrawide.",
         "camera.main 50 [50MP]; camera.ultrawide 12 [12MP]"},
        // Fewer roles than figures.
        {"It has 40, 20 and 8 megapixels (main, macro).",
         "camera.rear_other 40 [40]; camera.rear_other 20 [20]; camera.main 8 [8 megapixels]; "
         "camera.macro 8 [8 megapixels]"},
    };
    expectFindings(readCameras, cases);
}

TEST(CameraLists, SpreadAFigureOverSeveralCameras) {
    const ReaderCase cases[] = {
        {"It has 50MP all round: a main, a 12mm ultrawide and a 72mm periscope.",
         "camera.main 50 [50MP]; camera.ultrawide 50 [50MP]; camera.periscope 50 [50MP]"},
        {"It has 12MP twice, main and ultrawide.",
         "camera.main 12 [12MP]; camera.ultrawide 12 [12MP]"},
        {"The regular and the wide-angle snapper are 13MP apiece.",
         "camera.main 13 [13MP]; camera.ultrawide 13 [13MP]"},
        {"There are macro and depth cameras, each with a 5MP lens.",
         "camera.macro 5 [5MP]; camera.depth 5 [5MP]"},
        {"Beside the macro and depth cameras each has a 5MP one in front.", "camera.front 5 [5MP]"},
        {"It has a 13MP main camera as well as a front-facing one of 5MP.",
         "camera.main 13 [13MP]; camera.front 5 [5MP]"},
        {"It has 2MP each for depth and for macro.", "camera.depth 2 [2MP]; camera.macro 2 [2MP]"},
        {"It has 12MP for the main one, as many for the ultrawide.",
         "camera.main 12 [12MP]; camera.ultrawide 12 [12MP]"},
        {"It has 8MP on both faces.", "camera.main 8 [8MP]; camera.front 8 [8MP]"},
        // Another clause begins.
        {"It has 8MP for the ultrawide, and the main camera is new.", "camera.ultrawide 8 [8MP]"},
        {"It has 50MP on both phones.", "camera.main 50 [50MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(CameraLists, GoOnWithoutTheUnit) {
    const ReaderCase cases[] = {
        {"It has 40 megapixel main, 16 wide and 8 zoom.",
         "camera.main 40 [40 megapixel]; camera.ultrawide 16 [16]; camera.telephoto 8 [8]"},
        {"It has a 50MP main camera and 2 front cameras.", "camera.main 50 [50MP]"},
        {"It has a 50MP main camera and 5 colors.", "camera.main 50 [50MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(BareCameras, TakeTheRoleOfWhatTheyAreSetAgainst) {
    const ReaderCase cases[] = {
        {"It has a 48MP telephoto where the Pixel 8 has 12MP.",
         "camera.telephoto 48 [48MP]; camera.telephoto 12 [12MP]"},
        {"It has 48MP rather than 50MP main.", "camera.main 48 [48MP]; camera.main 50 [50MP]"},
        {"It has 8MP and 50MP main.", "camera.rear_other 8 [8MP]; camera.main 50 [50MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(BareCameras, AreKnownByTheirPlaceAndView) {
    const ReaderCase cases[] = {
        {"Two cameras sit on the front, of 8 and 5 megapixels.",
         "camera.front 8 [8]; camera.front 5 [5 megapixels]"},
        {"For selfies, there are 8MP here, 7MP there.",
         "camera.front 8 [8MP]; camera.front 7 [7MP]"},
        {"For selfies, there are 8MP, while the back has 50MP.",
         "camera.front 8 [8MP]; camera.main 50 [50MP]"},
        {"It has a 50MP main camera and an 8MP one with a 120-degree field of view.",
         "camera.main 50 [50MP]; camera.ultrawide 8 [8MP]"},
        {"It has a 50MP main camera and an 8MP one with an 80-degree field of view.",
         "camera.main 50 [50MP]; camera.rear_other 8 [8MP]"},
        {"It falls behind with 48MP and a 114° view.", "camera.ultrawide 48 [48MP]"},
        {"Rear camera: 48MP (120°)", "camera.main 48 [48MP]"},
        {"A second camera, on the front, for calls, is good for one megapixel.",
         "camera.front 1 [one megapixel]"},
    };
    expectFindings(readCameras, cases);
}

TEST(CameraCounts, ReadMoreWaysOfCounting) {
    const ReaderCase cases[] = {
        {"It has one camera on the back.", "camera.rear_count 1 [one]"},
        {"It has one camera on the front.", ""},
        {"The rear cameras number three here.", "camera.rear_count 3 [three]"},
        {"The front cameras number two.", ""},
        {"For selfies, there is a pair of 8MP cameras.", ""},
        {"It has an optical zoom that slides between 3.5x and 5.2x.",
         "camera.optical_zoom 5.2 [5.2x]"},
        {"It has a 3.5-5.2x zoom.", "camera.optical_zoom 5.2 [5.2x]"},
        {"It is between 2x and 3x as fast.", ""},
    };
    expectFindings(readCameraFeatures, cases);
}

TEST(ReadCameras, GivesRolesOneByOneToCamerasOfOneFigure) {
    const ReaderCase cases[] = {
        {"It has two 13-megapixel cameras, one of them monochrome.",
         "camera.main 13 [13-megapixel]; camera.monochrome 13 [13-megapixel]"},
        {"It has two 12 MP lenses, the second one being a 2x telephoto.",
         "camera.main 12 [12 MP]; camera.telephoto 12 [12 MP]"},
        {"One of the 50MP cameras is the main one and the other an ultrawide.",
         "camera.main 50 [50MP]; camera.ultrawide 50 [50MP]"},
        {"It has a trio of cameras, all 50MP: main, ultrawide and telephoto.",
         "camera.main 50 [50MP]; camera.ultrawide 50 [50MP]; camera.telephoto 50 [50MP]"},
        {"It has two 13-megapixel cameras, one of them new.", "camera.main 13 [13-megapixel]"},
        {"It has two 13-megapixel cameras, one of them at the back.",
         "camera.main 13 [13-megapixel]"},
        {"It has one 13-megapixel camera, the other is monochrome.",
         "camera.main 13 [13-megapixel]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, TellsWhichCameraAWideViewIsOf) {
    const ReaderCase cases[] = {
        {"It has a 48MP camera, a 117-degree action camera of 16MP and a 2MP macro.",
         "camera.main 48 [48MP]; camera.ultrawide 16 [16MP]; camera.macro 2 [2MP]"},
        {"It has a 48MP camera and a 16MP one with 120 degrees.",
         "camera.main 48 [48MP]; camera.ultrawide 16 [16MP]"},
        {"It turns by 117 degrees for a camera of 16MP.", "camera.main 16 [16MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, KnowsListsInBracketsBehindFrontCameras) {
    const ReaderCase cases[] = {
        {"It has two front cameras (16 and 8 megapixels).",
         "camera.front 16 [16]; camera.front 8 [8 megapixels]"},
        {"It has two rear cameras (16 and 8 megapixels).",
         "camera.main 16 [16]; camera.rear_other 8 [8 megapixels]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, CountsGroupsOfCameras) {
    const ReaderCase cases[] = {
        {"It has a camera duo of 50 and 2 megapixels.", "camera.rear_count 2 [camera duo]"},
        {"It has a selfie camera duo.", ""},
        {"A duo of makers built the camera.", ""},
    };
    expectFindings(readCameraFeatures, cases);
}

}  // namespace
}  // namespace speclens::test
