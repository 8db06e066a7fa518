#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

/// What sentences say of cameras is read by two readers.
void readAll(const SentenceView& view, Findings& findings) {
    readCameras(view, findings);
    readCameraFeatures(view, findings);
}

TEST(ReadCameras, TakesTheRoleBehindAFigure) {
    const ReaderCase cases[] = {
        {"It has a 50MP main camera.", "camera.main 50 [50MP]"},
        {"It has a 50-megapixel primary sensor.", "camera.main 50 [50-megapixel]"},
        {"It has a 50MP main, an 8MP ultrawide and a 2MP macro camera.",
         "camera.main 50 [50MP]; camera.ultrawide 8 [8MP]; camera.macro 2 [2MP]"},
        {"It has a 50MP main camera, 8MP ultra-wide lens, 5MP telephoto and 2MP depth sensor.",
         "camera.main 50 [50MP]; camera.ultrawide 8 [8MP]; camera.telephoto 5 [5MP]; "
         "camera.depth 2 [2MP]"},
        {"It has a 50MP main camera and an 8MP wide-angle camera.",
         "camera.main 50 [50MP]; camera.ultrawide 8 [8MP]"},
        {"It has a 12MP periscope telephoto camera.", "camera.periscope 12 [12MP]"},
        {"It has a 12MP portrait lens.", "camera.telephoto 12 [12MP]"},
        {"It has a 2MP monochrome camera.", "camera.monochrome 2 [2MP]"},
        {"It has a 16MP selfie camera.", "camera.front 16 [16MP]"},
        {"It has a 16MP front-facing shooter.", "camera.front 16 [16MP]"},
        {"It has a 16MP camera for selfies.", "camera.front 16 [16MP]"},
        {"It has a 108MP rear camera and a 16MP front camera.",
         "camera.main 108 [108MP]; camera.front 16 [16MP]"},
        {"It has a 50MP, f/1.8 main camera.",
         "camera.main 50 [50MP]; camera.main_aperture 1.8 [f/1.8]"},
        {"It has a 64MP main camera with OIS, an 8MP ultrawide and a 16MP selfie camera.",
         "camera.main 64 [64MP]; camera.ultrawide 8 [8MP]; camera.front 16 [16MP]"},
        {"Camera (Rear/Front) 50MP + AI lens / 8MP", "camera.main 50 [50MP]; camera.front 8 [8MP]"},
        {"Cameras (front/rear): 8MP / 50MP", "camera.front 8 [8MP]; camera.main 50 [50MP]"},
        {"It has three 12MP sensors for the standard, ultra-wide, and telephoto cameras.",
         "camera.main 12 [12MP]; camera.ultrawide 12 [12MP]; camera.telephoto 12 [12MP]"},
        {"It has a 12MP sensor for the ultrawide camera.", "camera.ultrawide 12 [12MP]"},
        {"Secondary Camera: 5 MP", "camera.front 5 [5 MP]"},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, TakesTheRoleBeforeAFigure) {
    const ReaderCase cases[] = {
        {"The main camera has 50MP.", "camera.main 50 [50MP]"},
        {"The main camera has 50 megapixels, the ultrawide 8MP and the macro 2MP.",
         "camera.main 50 [50 megapixels]; camera.ultrawide 8 [8MP]; camera.macro 2 [2MP]"},
        {"Selfies are taken with 16MP.", "camera.front 16 [16MP]"},
        {"The selfie camera has 32MP.", "camera.front 32 [32MP]"},
        {"The front camera is a 32MP unit.", "camera.front 32 [32MP]"},
        {"A main camera with 50 megapixels, an ultrawide camera with 48MP, and a periscope camera "
         "with another 48MP are there.",
         "camera.main 50 [50 megapixels]; camera.ultrawide 48 [48MP]; "
         "camera.periscope 48 [48MP]"},
        {"Front camera: 16MP.", "camera.front 16 [16MP]"},
        {"Front camera: 8MP wide.", "camera.front 8 [8MP]"},
        {"Up front sits a 16MP camera.", "camera.front 16 [16MP]"},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, TakesTheFirstOfAListWithoutRolesForTheMainCamera) {
    const ReaderCase cases[] = {
        {"It has a 108MP camera.", "camera.main 108 [108MP]"},
        {"The rear cameras are 50MP + 8MP + 2MP.",
         "camera.main 50 [50MP]; camera.rear_other 8 [8MP]; camera.rear_other 2 [2MP]"},
        {"The cameras are 64+8+2MP.",
         "camera.main 64 [64]; camera.rear_other 8 [8]; camera.rear_other 2 [2MP]"},
        {"It has 50MP, 8MP and 2MP rear cameras.",
         "camera.main 50 [50MP]; camera.rear_other 8 [8MP]; camera.rear_other 2 [2MP]"},
        {"It has 50MP + 8MP + 2MP cameras and a 16MP selfie camera.",
         "camera.main 50 [50MP]; camera.rear_other 8 [8MP]; camera.rear_other 2 [2MP]; "
         "camera.front 16 [16MP]"},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, FindsNoCameraInSizesOfPictures) {
    const ReaderCase cases[] = {
        {"It takes 12.5MP photos.", ""}, {"It shoots 50MP images.", ""},
        {"A 200MP mode is there.", ""},  {"It has many megapixels.", ""},
        {"It has a 1000MP camera.", ""},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, CountsRearCamerasByWords) {
    const ReaderCase cases[] = {
        {"It has a triple camera.", "camera.rear_count 3 [triple camera]"},
        {"It has six cameras - three rear cameras, one in front.",
         "camera.rear_count 3 [three rear cameras]"},
        {"For cameras it has a triple setup on the back.", "camera.rear_count 3 [triple setup]"},
        {"It has a triple setup for its speakers.", ""},
        {"It has a triple-camera setup.", "camera.rear_count 3 [triple-camera]"},
        {"It has a quad rear camera.", "camera.rear_count 4 [quad rear camera]"},
        {"It has two cameras on the back.", "camera.rear_count 2 [two cameras]"},
        {"It has three rear cameras.", "camera.rear_count 3 [three rear cameras]"},
        {"It has a dual-camera system.", "camera.rear_count 2 [dual-camera]"},
        {"It has a single camera.", "camera.rear_count 1 [single camera]"},
        {"It has a single rear camera.", "camera.rear_count 1 [single rear camera]"},
        {"It has a triple camera led by a 108MP sensor.",
         "camera.main 108 [108MP]; camera.rear_count 3 [triple camera]"},
        {"It has two front cameras.", ""},
        {"It has dual selfie cameras.", ""},
        {"One camera is better.", ""},
        {"It has two ultrawide cameras.", ""},
        {"It has dual speakers and a camera.", ""},
        {"It has three sizes and cameras.", ""},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, ReadsTheMainCamerasAperture) {
    const ReaderCase cases[] = {
        {"The main camera has an f/1.8 lens.", "camera.main_aperture 1.8 [f/1.8]"},
        {"It has a 50MP main camera (f/1.8) and an 8MP ultrawide (f/2.2).",
         "camera.main 50 [50MP]; camera.ultrawide 8 [8MP]; camera.main_aperture 1.8 [f/1.8]"},
        {"It has an 8MP ultrawide with f/2.2.", "camera.ultrawide 8 [8MP]"},
        {"The selfie camera opens to f/2.4.", ""},
        {"The ultrawide opens to f/2.2.", ""},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, ReadsOpticalZoomOnly) {
    const ReaderCase cases[] = {
        {"It has 3x optical zoom.", "camera.optical_zoom 3 [3x]"},
        {"It has a 3x telephoto.", "camera.optical_zoom 3 [3x]"},
        {"It has three times optical zoom.", "camera.optical_zoom 3 [three times]"},
        {"It has a 5x periscope.", "camera.optical_zoom 5 [5x]"},
        {"Its telephoto glides from 3.5x to 5.2x.",
         "camera.optical_zoom 3.5 [3.5x]; camera.optical_zoom 5.2 [5.2x]"},
        {"It has optical zoom of 3.5x.", "camera.optical_zoom 3.5 [3.5x]"},
        {"It has 10x hybrid zoom.", ""},
        {"It has 10x digital zoom.", ""},
        {"It has 2x lossless zoom.", ""},
        {"It has 2x in-sensor zoom.", ""},
        {"It is 3x faster.", ""},
        {"It has 100x zoom.", ""},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, GivesRolesOfAListToTheFiguresInOrder) {
    const ReaderCase cases[] = {
        {"It has main, ultrawide and macro cameras of 50MP, 12MP and 5MP respectively.",
         "camera.main 50 [50MP]; camera.ultrawide 12 [12MP]; camera.macro 5 [5MP]"},
        {"The main and ultrawide cameras use 50MP and 12MP sensors, respectively.",
         "camera.main 50 [50MP]; camera.ultrawide 12 [12MP]"},
        {"The ultrawide has 12MP and the macro 5MP.",
         "camera.ultrawide 12 [12MP]; camera.macro 5 [5MP]"},
        {"It has 16MP + 20MP primary cameras.",
         "camera.main 16 [16MP]; camera.rear_other 20 [20MP]"},
        {"It has 20MP selfie and 16MP primary cameras.",
         "camera.front 20 [20MP]; camera.main 16 [16MP]"},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, TellsWideFromUltrawide) {
    const ReaderCase cases[] = {
        {"It has a 12MP wide, a 13MP ultrawide and a 10MP telephoto camera.",
         "camera.main 12 [12MP]; camera.ultrawide 13 [13MP]; camera.telephoto 10 [10MP]"},
        {"It has a 50MP main camera and 8MP (wide).",
         "camera.main 50 [50MP]; camera.ultrawide 8 [8MP]"},
        {"It has a 50MP camera with a wide aperture.", "camera.main 50 [50MP]"},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, KnowsPlacesOfFrontCameras) {
    const ReaderCase cases[] = {
        {"On the front, a 50MP portrait camera takes selfies.", "camera.front 50 [50MP]"},
        {"For selfies and video calls, there is a 32MP camera.", "camera.front 32 [32MP]"},
        {"It has a 16MP camera in the hole.", "camera.front 16 [16MP]"},
        {"It has a 50MP portrait camera on the back.", "camera.telephoto 50 [50MP]"},
        {"Selfies are 16MP, half of the 32MP there were.",
         "camera.front 16 [16MP]; camera.front 32 [32MP]"},
        {"50MP + 12MP + 12MP, 16MP for selfies.",
         "camera.main 50 [50MP]; camera.rear_other 12 [12MP]; camera.rear_other 12 [12MP]; "
         "camera.front 16 [16MP]"},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, LeavesOutWhatPixelsAreJoinedTo) {
    const ReaderCase cases[] = {
        {"It has a 50MP camera that bins down to 12.5MP.", "camera.main 50 [50MP]"},
        {"Shots of its 200MP camera are boiled down to 12MP.", "camera.main 200 [200MP]"},
        {"Its 50MP camera takes photos at 12MP.", "camera.main 50 [50MP]"},
        {"It has a bin and a 50MP camera.", "camera.main 50 [50MP]"},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, CountsCamerasAcrossTheirMegapixels) {
    const ReaderCase cases[] = {
        {"It has dual 50MP cameras.",
         "camera.main 50 [50MP]; camera.rear_count 2 [dual 50MP cameras]"},
        {"It has two 50MP cameras on the back.",
         "camera.main 50 [50MP]; camera.rear_count 2 [two 50MP cameras]"},
        {"It has a dual 16MP + 20MP camera.",
         "camera.main 16 [16MP]; camera.rear_other 20 [20MP]; "
         "camera.rear_count 2 [dual 16MP + 20MP camera]"},
        {"It has a single 12MP rear and an 8MP selfie camera.",
         "camera.main 12 [12MP]; camera.front 8 [8MP]; camera.rear_count 1 [single 12MP rear]"},
        {"It has a three-camera array.", "camera.rear_count 3 [three-camera]"},
        {"All five have three cameras.", "camera.rear_count 3 [three cameras]"},
        {"It has two 2MP cameras for macro and depth.",
         "camera.macro 2 [2MP]; camera.depth 2 [2MP]"},
        {"It has dual 8MP selfie cameras.", "camera.front 8 [8MP]"},
        {"It has dual SIM and a camera.", ""},
    };
    expectFindings(readAll, cases);
}

TEST(ReadCameras, CarriesARoleIntoAComparison) {
    const ReaderCase cases[] = {
        {"The main camera: 48MP, smaller than the 64MP of the Galaxy A53.",
         "camera.main 48 [48MP]; camera.main 64 [64MP]"},
        {"The ultrawide should jump to 50MP from 12MP on the Galaxy S24.",
         "camera.ultrawide 50 [50MP]; camera.ultrawide 12 [12MP]"},
        {"The main camera has 48MP, the others 8MP and 2MP.",
         "camera.main 48 [48MP]; camera.rear_other 8 [8MP]; camera.rear_other 2 [2MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, LooksPastWordsThatInterrupt) {
    const ReaderCase cases[] = {
        {"The ultrawide, however, has 8MP.", "camera.ultrawide 8 [8MP]"},
        {"The selfie camera, meanwhile, has 32MP.", "camera.front 32 [32MP]"},
        {"There is an ultrawide, and the camera has 8MP.", "camera.main 8 [8MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, KnowsSidesInEachClause) {
    const ReaderCase cases[] = {
        {"On the back sits a 64MP shooter; on the front, 16MP.",
         "camera.main 64 [64MP]; camera.front 16 [16MP]"},
        {"The rear has 13MP, the front 8MP.", "camera.main 13 [13MP]; camera.front 8 [8MP]"},
        {"Front camera: 20MP, f/2.2 + 2MP, f/2.4", "camera.front 20 [20MP]; camera.front 2 [2MP]"},
        {"A 16MP camera with an 8MP one facing you.",
         "camera.main 16 [16MP]; camera.front 8 [8MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, GivesOneFigureToCamerasThatShareANoun) {
    const ReaderCase cases[] = {
        {"There are 2MP macro and depth cameras.", "camera.macro 2 [2MP]; camera.depth 2 [2MP]"},
        {"Two 2MP helpers (macro and depth) join in.",
         "camera.macro 2 [2MP]; camera.depth 2 [2MP]"},
        {"Two 2MP sensors take care of macro and depth.",
         "camera.macro 2 [2MP]; camera.depth 2 [2MP]"},
        {"It has a 2MP macro and a flash.", "camera.macro 2 [2MP]"},
        {"It has 12MP front and rear cameras.", "camera.front 12 [12MP]; camera.main 12 [12MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, ReadsAperturesOfListsAndThoseThatVary) {
    const ReaderCase cases[] = {
        {"Camera: 16 + 20 MP, f/1.7",
         "camera.main 16 [16]; camera.rear_other 20 [20 MP]; camera.main_aperture 1.7 [f/1.7]"},
        {"It has a variable aperture of f/1.5-2.4.",
         "camera.main_aperture 1.5 [f/1.5]; camera.main_aperture 2.4 [2.4]"},
        {"It switches between f/1.5 and f/2.4.",
         "camera.main_aperture 1.5 [f/1.5]; camera.main_aperture 2.4 [f/2.4]"},
        {"The cameras have f/1.8 and f/2.2.", "camera.main_aperture 1.8 [f/1.8]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, CountsCamerasByTheirFigures) {
    const ReaderCase cases[] = {
        {"Camera: Triple 40 + 20 + 8 MP", "camera.rear_count 3 [Triple 40 + 20 + 8 MP]"},
        {"Camera: Triple 40 + 20 MP", ""},
        {"Front camera: Dual 20 + 2 MP", ""},
    };
    expectFindings(readCameraFeatures, cases);
}

TEST(ReadCameras, KnowsRolesInAppositionAndPlacesBeforeTheVerb) {
    const ReaderCase cases[] = {
        {"It has a 50MP camera and a periscope camera, 10-megapixel again.",
         "camera.main 50 [50MP]; camera.periscope 10 [10-megapixel]"},
        {"It has an 8MP ultrawide, 10-megapixel in all.",
         "camera.ultrawide 8 [8MP]; camera.main 10 [10-megapixel]"},
        {"At the front of it is a pair of cameras, 32MP and 8MP.",
         "camera.front 32 [32MP]; camera.front 8 [8MP]"},
        {"On the front is a display and a camera has 50MP.", "camera.main 50 [50MP]"},
        {"On the front and beside it sits a camera of 50MP.", "camera.main 50 [50MP]"},
        {"The screen has a hole with a 16MP camera.", "camera.front 16 [16MP]"},
        {"A camera of 48MP is joined on the Nokia 2.3 by two of 2MP each.",
         "camera.main 48 [48MP]; camera.rear_other 2 [2MP]"},
        {"The Nokia 2.3 has a camera of 48MP, the Nokia 7.2 one of 12MP.",
         "camera.main 48 [48MP]; camera.main 12 [12MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, TakesAnApertureOnTheMainCamera) {
    const ReaderCase cases[] = {
        {"It has an f/1.79 lens on its main 50MP camera.",
         "camera.main 50 [50MP]; camera.main_aperture 1.79 [f/1.79]"},
        {"It has an f/2.2 lens on its 8MP ultrawide camera.", "camera.ultrawide 8 [8MP]"},
        {"It has an f/2.2 lens and a 50MP camera.", "camera.main 50 [50MP]"},
    };
    expectFindings(readCameras, cases);
}

TEST(ReadCameras, LeavesOutWhatChipsetsSupport) {
    const ReaderCase cases[] = {
        {"The Dimensity 9000 supports 320MP cameras; it has 50MP.", "camera.main 50 [50MP]"},
        {"With a Dimensity 9000 it has a 50MP camera.", "camera.main 50 [50MP]"},
        {"The slot supports 50MP cameras.", "camera.main 50 [50MP]"},
    };
    expectFindings(readCameras, cases);
}

}  // namespace
}  // namespace speclens::test
