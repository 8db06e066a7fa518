#include <gtest/gtest.h>

#include "tests/extract/reading.h"

namespace speclens::test {
namespace {

TEST(ReadScreen, ReadsTheScreen) {
    const ReaderCase cases[] = {
        {"It has a 6.67-inch screen.", "display.size 6.67 [6.67-inch]"},
        {"The screen measures 6.67 inches.", "display.size 6.67 [6.67 inches]"},
        {"It has a 6.7\" screen.", "display.size 6.7 [6.7\"]"},
        {"It has a 120Hz refresh rate.", "display.refresh_rate 120 [120Hz]"},
        {"It refreshes at 120 Hz.", "display.refresh_rate 120 [120 Hz]"},
        {"It has a 360Hz touch sampling rate.", "display.touch_sampling 360 [360Hz]"},
        {"It has a 120Hz refresh rate and a 240Hz touch sampling rate.",
         "display.refresh_rate 120 [120Hz]; display.touch_sampling 240 [240Hz]"},
        {"It reaches 1,200 nits.", "display.peak_brightness 1200 [1,200 nits]"},
        {"It has 395 ppi.", "display.pixel_density 395 [395 ppi]"},
        {"It has a resolution of 1080 x 2400 pixels.",
         "display.resolution 1080x2400 [1080 x 2400]"},
        {"It has 2400×1080 pixels.", "display.resolution 1080x2400 [2400×1080]"},
        {"It has 240 x 320 pixels.", "display.resolution 240x320 [240 x 320]"},
        {"Its thermal imager sees 160 x 120 pixels.", ""},
        {"It has a Full HD+ screen.", ""},
        {"It has a 3.4-inch cover screen.", ""},
        {"The cover screen has 6.2 inches.", ""},
        {"When closed, the phone has a screen of about 6.6 inches.", ""},
        {"With the phone closed one looks at a display of 6.4 inches.", ""},
        {"When not folded, the phone has a screen of about 8 inches.", "display.size 8 [8 inches]"},
        {"Its outer display could be as big as 3.4 inches.", ""},
        {"It has an 8-inch panel and a 6.53-inch one (2520 x 1080) on the cover.",
         "display.size 8 [8-inch]"},
        {"It has a 6.5-inch panel (2520 x 1080) on the front.",
         "display.size 6.5 [6.5-inch]; display.resolution 1080x2520 [2520 x 1080]"},
        {"It is a hair taller at 4.8 inches.", ""},
        {"It has 1920Hz PWM dimming.", ""},
        {"It has a 1/1.56-inch sensor.", ""},
        {"It has a 0.8 inch notch.", ""},
        {"Stand 12 inches away.", ""},
        {"It has a 6,7 inch display.", "display.size 6.7 [6,7 inch]"},
        {"It has a 6.7'' display.", "display.size 6.7 [6.7'']"},
        {"It has a five-inch display.", "display.size 5 [five-inch]"},
        {"It is a 6.5 incher.", "display.size 6.5 [6.5 incher]"},
        {"It has a 16.94 cm (6.67-inch) display.", "display.size 6.67 [6.67-inch]"},
        {"There is a 1.9-inch cover display and a 6.7-inch main screen.",
         "display.size 6.7 [6.7-inch]"},
        {"The outer panel measures 6.2 inches, the inner one 7.6 inches.",
         "display.size 7.6 [7.6 inches]"},
        {"It has a 60/90/120Hz panel.", "display.refresh_rate 120 [120Hz]"},
        {"It switches between 60Hz and 120Hz.", "display.refresh_rate 120 [120Hz]"},
        {"It offers a 1-120Hz adaptive refresh rate.", "display.refresh_rate 120 [120Hz]"},
        {"They run at 60Hz and 120Hz respectively.",
         "display.refresh_rate 60 [60Hz]; display.refresh_rate 120 [120Hz]"},
        {"It refreshes 90 times a second.", "display.refresh_rate 90 [90 times a second]"},
        {"The screen shows 90 images per second.",
         "display.refresh_rate 90 [90 images per second]"},
        {"It samples touches 240 times a second.",
         "display.touch_sampling 240 [240 times a second]"},
        {"It has 120Hz/240Hz refresh and touch sampling rates.",
         "display.refresh_rate 120 [120Hz]; display.touch_sampling 240 [240Hz]"},
        {"It has a 120Hz touch screen.", "display.refresh_rate 120 [120Hz]"},
        {"It has 500 nits (typ), 900 nits (peak).", "display.peak_brightness 900 [900 nits]"},
        {"It has a typical brightness of 600 nits and 1000 nits in HBM.",
         "display.peak_brightness 1000 [1000 nits]"},
        {"It reaches 1,000 nits, the Galaxy A54 reaches 900 nits.",
         "display.peak_brightness 1000 [1,000 nits]; display.peak_brightness 900 [900 nits]"},
        {"It can drop to 30Hz.", ""},
        {"It has 2160Hz PWM dimming.", ""},
        {"The screen is 0.2 inches larger.", ""},
        {"The phone is 6.3 inches tall.", ""},
        {"It uses a 1-inch type camera sensor.", ""},
        {"Our meter read 612 nits.", ""},
        {"It quotes 1,300 nits; our meter stopped at 748 nits.",
         "display.peak_brightness 1300 [1,300 nits]"},
        {"In our tests it reached 1,012 nits.", ""},
        {"Set to 200 nits, it lasted 12 hours.", ""},
        {"It is 200 nits brighter.", ""},
        {"It can dim to 180 nits.", ""},
        {"The cover display has 2520 x 1080 pixels on the cover.", ""},
        {"The secondary display has 840 x 1960 pixels.", ""},
        {"It takes photos of 4000 x 3000 pixels.", ""},
        {"It shoots videos of 3840 x 2160 pixels.", ""},
        {"The film has 60 frames per second.", ""},
    };
    expectFindings(readScreen, cases);
}

TEST(ReadScreen, LeavesOutWhatOtherPartsHave) {
    const ReaderCase cases[] = {
        {"The outside screen is the part that got me: 3.6 inches.", ""},
        {"The outer screen is fine, but 7.6 inches await inside.", "display.size 7.6 [7.6 inches]"},
        {"The shoulder triggers have a touch sampling rate of 520Hz.", ""},
        {"The screen has a touch sampling rate of 480Hz.", "display.touch_sampling 480 [480Hz]"},
        {"The camera has 13MP (4160 x 3120).", ""},
        {"It has 453 pixels to the inch.", "display.pixel_density 453 [453 pixels to the inch]"},
    };
    expectFindings(readScreen, cases);
}

TEST(ReadScreen, KnowsCoversInMoreWords) {
    const ReaderCase cases[] = {
        {"The cover has a small screen of its own, of 4.85 inches.", ""},
        {"An 8-inch panel opens, while a 6.5-inch one is tipped for the outside.",
         "display.size 8 [8-inch]"},
        {"The cover has leather, the main screen 7.6 inches.", "display.size 7.6 [7.6 inches]"},
    };
    expectFindings(readScreen, cases);
}

TEST(ReadScreen, LeavesOutSecondScreens) {
    const ReaderCase cases[] = {
        {"It has 7.3 inches and a second AMOLED display of 4.6 inches.",
         "display.size 7.3 [7.3 inches]"},
        {"It is the second phone of 7.3 inches.", "display.size 7.3 [7.3 inches]"},
    };
    expectFindings(readScreen, cases);
}

TEST(ReadScreen, LeavesOutRatesThatAScreenIsTurnedDownTo) {
    const ReaderCase cases[] = {
        {"Its 120Hz screen drains the battery: at 60Hz it lasts longer.",
         "display.refresh_rate 120 [120Hz]"},
        {"It refreshes at 60Hz, the other at 120Hz.",
         "display.refresh_rate 60 [60Hz]; display.refresh_rate 120 [120Hz]"},
    };
    expectFindings(readScreen, cases);
}

}  // namespace
}  // namespace speclens::test
