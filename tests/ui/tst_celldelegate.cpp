#include "failonwarnings.h"
#include "icons/icons.h"
#include "theme/look.h"
#include "widgets/celldelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace hub;
using namespace Qt::StringLiterals;

/// Cells look as the style itself paints them, the first time and when what was shaped is used again.
class CellDelegateTest final : public QObject
{
    Q_OBJECT
private slots:
    void init() { failOnWarnings(); }
    void aCellIsAsTheStylePaintsIt_data();
    void aCellIsAsTheStylePaintsIt();
    void anotherSizeOfTextIsShapedAnew();

private:
    static QImage painted(QTableView &table);
};

namespace {

constexpr int width = 140;

struct Cell
{
    const char *name;
    QString text;
    void (*dress)(QStandardItem &);
};

const std::vector<Cell> &cells()
{
    static const std::vector<Cell> list{
        {"plain", u"Ashby Primary School"_s, [](QStandardItem &) {}},
        {"too long", u"The Academy of St Wystan at Kestlebridge Mallet"_s, [](QStandardItem &) {}},
        {"like HTML", u"<b>Bold</b> &amp; co"_s, [](QStandardItem &) {}},
        {"right to left", u"דוד כהן"_s, [](QStandardItem &) {}},
        {"several lines", u"one\ntwo"_s, [](QStandardItem &) {}},
        {"empty", {}, [](QStandardItem &) {}},
        {"a figure", u"£1,234"_s,
         [](QStandardItem &i) { i.setTextAlignment(Qt::AlignRight | Qt::AlignVCenter); }},
        {"centred", u"mid"_s, [](QStandardItem &i) { i.setTextAlignment(Qt::AlignCenter); }},
        {"with a mark", u"Not eligible"_s, [](QStandardItem &i) { i.setIcon(icon(Icon::Bad, Token::Bad)); }},
        {"in a colour", u"over"_s, [](QStandardItem &i) { i.setForeground(Qt::red); }},
        {"on a ground", u"shaded"_s, [](QStandardItem &i) { i.setBackground(Qt::yellow); }},
        {"with a box", u"ticked"_s, [](QStandardItem &i) { i.setCheckState(Qt::Checked); }},
        {"bold", u"sum"_s,
         [](QStandardItem &i) {
             QFont bold;
             bold.setBold(true);
             i.setFont(bold);
         }},
        {"disabled", u"off"_s, [](QStandardItem &i) { i.setEnabled(false); }},
    };
    return list;
}

} // namespace

QImage CellDelegateTest::painted(QTableView &table)
{
    table.setWordWrap(false);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.setColumnWidth(0, width);
    table.resize(width + 40, 120);
    return table.grab().toImage();
}

void CellDelegateTest::aCellIsAsTheStylePaintsIt_data()
{
    QTest::addColumn<int>("cell");
    QTest::addColumn<bool>("selected");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (size_t i = 0; i < cells().size(); ++i) {
        for (const bool selected : {false, true}) {
            for (const Qt::LayoutDirection way : {Qt::LeftToRight, Qt::RightToLeft})
                QTest::addRow("%s%s%s", cells()[i].name, selected ? ", selected" : "",
                              way == Qt::RightToLeft ? ", window from the right" : "")
                    << static_cast<int>(i) << selected << way;
        }
    }
}

void CellDelegateTest::aCellIsAsTheStylePaintsIt()
{
    QFETCH(int, cell);
    QFETCH(bool, selected);
    QFETCH(Qt::LayoutDirection, direction);
    applyLook({});
    QStandardItemModel model;
    auto *item = new QStandardItem{cells()[static_cast<size_t>(cell)].text};
    cells()[static_cast<size_t>(cell)].dress(*item);
    model.appendRow(item);
    QTableView ours;
    QTableView plain;
    ours.setItemDelegate(new CellDelegate{&ours});
    for (QTableView *table : {&ours, &plain}) {
        table->setLayoutDirection(direction);
        table->setModel(&model);
        if (selected)
            table->selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select);
    }

    const QImage wanted = painted(plain);
    QCOMPARE(painted(ours), wanted);
    QCOMPARE(painted(ours), wanted); // again, from what was kept
}

void CellDelegateTest::anotherSizeOfTextIsShapedAnew()
{
    QStandardItemModel model{1, 1};
    model.setItem(0, 0, new QStandardItem{u"Ashby Primary School"_s});
    QTableView ours;
    QTableView plain;
    ours.setItemDelegate(new CellDelegate{&ours});
    ours.setModel(&model);
    plain.setModel(&model);
    for (const int percent : {100, 150, 100}) {
        applyLook({.textPercent = percent});
        QCOMPARE(painted(ours), painted(plain));
    }
    applyLook({});
}

QTEST_MAIN(CellDelegateTest)
#include "tst_celldelegate.moc"
