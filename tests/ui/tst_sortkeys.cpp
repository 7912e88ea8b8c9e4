// How the cells of a column stand to one another.
#include "models/sortkeys.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

SortKeys keysOf(const QVariantList &cells)
{
    SortKeys keys;
    for (const QVariant &cell : cells)
        keys.append(cell);
    return keys;
}

/// The cells in the order of their ranks, those of one rank as they were.
QStringList ordered(const QVariantList &cells, Qt::SortOrder order)
{
    const std::vector<quint32> ranks = keysOf(cells).ranks(order);
    std::vector<size_t> rows(ranks.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, {}, [&ranks](size_t row) { return ranks[row]; });
    QStringList texts;
    for (const size_t row : rows)
        texts << cells[static_cast<qsizetype>(row)].toString();
    return texts;
}

} // namespace

class TestSortKeys final : public QObject
{
    Q_OBJECT

private slots:
    void standInOrder_data();
    void standInOrder();
    void ranksAgreeWithComparing();
    void changedCellsAreRankedAgain();
};

void TestSortKeys::standInOrder_data()
{
    QTest::addColumn<QVariantList>("cells");
    QTest::addColumn<QStringList>("upwards");
    QTest::addColumn<QStringList>("downwards");
    QTest::newRow("numbers, below nought as well")
        << QVariantList{12, -3, 5LL, 0} << QStringList{u"-3"_s, u"0"_s, u"5"_s, u"12"_s}
        << QStringList{u"12"_s, u"5"_s, u"0"_s, u"-3"_s};
    QTest::newRow("with decimals, below nought as well")
        << QVariantList{2.25, -0.5, 10.0, 2.2, -3.0}
        << QStringList{u"-3"_s, u"-0.5"_s, u"2.2"_s, u"2.25"_s, u"10"_s}
        << QStringList{u"10"_s, u"2.25"_s, u"2.2"_s, u"-0.5"_s, u"-3"_s};
    QTest::newRow("not recorded: last in either order")
        << QVariantList{QVariant{}, u"b"_s, u""_s, u"a"_s} << QStringList{u"a"_s, u"b"_s, {}, {}}
        << QStringList{u"b"_s, u"a"_s, {}, {}};
    QTest::newRow("alike for sixteen letters and more")
        << QVariantList{u"St Mary’s Church of England Primary School"_s,
                        u"St Mary's Church of England Academy"_s, u"St Mary’s Church of England"_s}
        << QStringList{u"St Mary’s Church of England"_s, u"St Mary's Church of England Academy"_s,
                       u"St Mary’s Church of England Primary School"_s}
        << QStringList{u"St Mary’s Church of England Primary School"_s,
                       u"St Mary's Church of England Academy"_s, u"St Mary’s Church of England"_s};
    QTest::newRow("capitals and accents as they are looked up")
        << QVariantList{u"Zoë"_s, u"Élan"_s, u"adam"_s, u"Eve"_s}
        << QStringList{u"adam"_s, u"Élan"_s, u"Eve"_s, u"Zoë"_s}
        << QStringList{u"Zoë"_s, u"Eve"_s, u"Élan"_s, u"adam"_s};
    QTest::newRow("exactly a word, and one letter more")
        << QVariantList{u"abcdefghi"_s, u"abcdefgh"_s, u"abcdefgh"_s}
        << QStringList{u"abcdefgh"_s, u"abcdefgh"_s, u"abcdefghi"_s}
        << QStringList{u"abcdefghi"_s, u"abcdefgh"_s, u"abcdefgh"_s};
    QTest::newRow("numbers in names by their size")
        << QVariantList{u"Cohort 10"_s, u"Cohort 9"_s, u"Cohort 11"_s}
        << QStringList{u"Cohort 9"_s, u"Cohort 10"_s, u"Cohort 11"_s}
        << QStringList{u"Cohort 11"_s, u"Cohort 10"_s, u"Cohort 9"_s};
}

void TestSortKeys::standInOrder()
{
    QFETCH(const QVariantList, cells);
    QFETCH(const QStringList, upwards);
    QFETCH(const QStringList, downwards);
    QCOMPARE(ordered(cells, Qt::AscendingOrder), upwards);
    QCOMPARE(ordered(cells, Qt::DescendingOrder), downwards);
}

void TestSortKeys::ranksAgreeWithComparing()
{
    static const QStringList parts{u"St "_s,   u"Mary’s "_s,  u"All Saints "_s, u"Church of England "_s,
                                   u"CofE "_s, u"Primary "_s, u"School"_s,      u"7"_s};
    QVariantList cells;
    for (int i = 0; i < 300; ++i) {
        QString name;
        for (int rest = i * 7919 % 4096; rest > 0; rest /= 8)
            name += parts[rest % 8];
        cells << (name.isEmpty() ? QVariant{} : QVariant{name});
    }
    const SortKeys keys = keysOf(cells);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const std::vector<quint32> ranks = keys.ranks(order);
        for (int a = 0; a < cells.size(); ++a) {
            for (int b = 0; b < cells.size(); ++b) {
                const quint32 one = ranks[static_cast<size_t>(a)];
                const quint32 other = ranks[static_cast<size_t>(b)];
                const int compared = keys.compare(a, b, order);
                QCOMPARE(compared < 0, one < other);
                QCOMPARE(compared == 0, one == other);
            }
        }
    }
}

void TestSortKeys::changedCellsAreRankedAgain()
{
    SortKeys keys = keysOf({u"b"_s, u"a"_s, u"c"_s});
    QCOMPARE(keys.ranks(Qt::AscendingOrder), (std::vector<quint32>{1, 0, 2}));
    keys.set(1, u"d"_s);
    QCOMPARE(keys.ranks(Qt::AscendingOrder), (std::vector<quint32>{0, 2, 1}));
    keys.remove(0);
    QCOMPARE(keys.ranks(Qt::AscendingOrder), (std::vector<quint32>{1, 0}));
    keys.append(u"e"_s);
    QCOMPARE(keys.ranks(Qt::AscendingOrder), (std::vector<quint32>{1, 0, 2}));
}

QTEST_MAIN(TestSortKeys)
#include "tst_sortkeys.moc"
