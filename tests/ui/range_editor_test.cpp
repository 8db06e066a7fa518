// A range in the unit that the user reads, asked for in the column's own.
#include "ui/browse/range_editor.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

#include "ui/browse/range_slider.h"

namespace speclens::ui {
namespace {

const DisplayUnit gram = unitOf(AttributeId::BodyWeight, Units::Metric);
const DisplayUnit ounce = unitOf(AttributeId::BodyWeight, Units::Imperial);
const DisplayUnit inch = unitOf(AttributeId::BodyThickness, Units::Imperial);

using End = std::optional<double>;

class RangeEditorTest : public testing::Test {
  protected:
    RangeEditorTest() {
        // As the browser does it: what is asked for is then shown.
        QObject::connect(&editor_, &RangeEditor::rangeAsked, [this](End lower, End upper) {
            ++asked_;
            range_.lower = lower;
            range_.upper = upper;
            editor_.setFacetRange(range_, unit_);
        });
    }

    void begin(const DisplayUnit& unit, double least, double greatest, End lower, End upper) {
        unit_ = unit;
        asked_ = 0;
        range_ = {};
        range_.least = least;
        range_.greatest = greatest;
        range_.lower = lower;
        range_.upper = upper;
        editor_.setFacetRange(range_, unit_);
    }

    static void type(QLineEdit& field, const QString& text) {
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    RangeEditor editor_{QStringLiteral("Weight")};
    DisplayUnit unit_;
    FacetRange range_;
    int asked_ = 0;
};

TEST_F(RangeEditorTest, ShowsItsRangeInTheUnit) {
    begin(ounce, 150, 300, 200, End());
    EXPECT_EQ(editor_.lowerField().text(), "7.05");
    EXPECT_EQ(editor_.upperField().text(), "");
    EXPECT_EQ(editor_.lowerField().placeholderText(), "5.29");
    EXPECT_EQ(editor_.upperField().placeholderText(), "10.58");
    EXPECT_TRUE(editor_.slider().accessibleDescription().startsWith("from 7.05 to 10.58"));
    begin(gram, 150, 300, 200, End());
    EXPECT_EQ(editor_.lowerField().text(), "200");
    EXPECT_EQ(editor_.lowerField().placeholderText(), "150");
    EXPECT_TRUE(editor_.slider().accessibleDescription().startsWith("from 200 to 300"));
}

TEST_F(RangeEditorTest, AsksForAllThatLooksLikeTheTypedEnds) {
    const struct {
        DisplayUnit unit;
        double least;
        double greatest;
        QString from;
        QString to;
        End lower;
        End upper;
    } cases[] = {
        {gram, 150, 300, "200", "", 200, End()},
        {ounce, 150, 300, "7", "8", 198.31, 226.93},
        {ounce, 150, 300, "8", "7", 198.31, 226.93},
        {ounce, 150, 300, "", "7.00", End(), 198.58},
        {ounce, 150, 300, "seven", "7.00", End(), 198.58},
        {inch, 5, 20, "0.315", "", 7.99, End()},
    };
    for (const auto& entry : cases) {
        begin(entry.unit, entry.least, entry.greatest, End(), End());
        type(editor_.lowerField(), entry.from);
        type(editor_.upperField(), entry.to);
        EXPECT_EQ(range_.lower, entry.lower) << entry.from.toStdString();
        EXPECT_EQ(range_.upper, entry.upper) << entry.to.toStdString();
    }
}

TEST_F(RangeEditorTest, LeavesAnEndThatNobodyEditedAsExactAsItIs) {
    begin(ounce, 150, 300, 200, End());
    QTest::keyClick(&editor_.lowerField(), Qt::Key_Return);
    EXPECT_EQ(asked_, 0);
    type(editor_.upperField(), QStringLiteral("8"));
    EXPECT_EQ(asked_, 1);
    EXPECT_EQ(range_.lower, End(200));
    EXPECT_EQ(range_.upper, End(226.93));
}

TEST_F(RangeEditorTest, ItsHandlesMoveByRoundStepsOfTheUnit) {
    // A hundredth of 5.29 oz is 0.05 oz; a step is never too small to be seen.
    const struct {
        double least = 0;
        double greatest = 0;
        QStringList texts;
    } cases[] = {{150, 300, {"7.00", "7.05", "7.10", "7.05"}},
                 {198, 199, {"7.00", "7.01", "7.02", "7.01"}}};
    for (const auto& entry : cases) {
        begin(ounce, entry.least, entry.greatest, End(), End());
        type(editor_.lowerField(), QStringLiteral("7"));
        QStringList texts{editor_.lowerField().text()};
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
            QTest::keyClick(&editor_.slider(), key);
            texts.append(editor_.lowerField().text());
        }
        EXPECT_EQ(texts, entry.texts);
    }
    QTest::keyClick(&editor_.slider(), Qt::Key_Home);
    EXPECT_EQ(range_.lower, End());
}

}  // namespace
}  // namespace speclens::ui
