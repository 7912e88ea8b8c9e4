// How long a table of 50,000 schools takes to be filtered and sorted: bench_table.
#include "exchange/tablefilter.h"
#include "models/listproxy.h"
#include "models/recordname.h"
#include "models/recordtablemodel.h"
#include "records/school.h"
#include "store/store.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace hub;

namespace {

constexpr int schools = 50000;

std::unique_ptr<Store> manySchools()
{
    static const QStringList places{u"Ashby"_s, u"Birchfield"_s, u"Coombe"_s, u"Dunmere"_s, u"Elmstead"_s};
    static const QStringList kinds{u"Primary School"_s, u"St Mary’s Academy"_s, u"High School"_s};
    auto store = Store::create(u":memory:"_s, [](Writer &writer) {
        for (int i = 0; i < schools; ++i) {
            School school;
            school.urn = QString::number(100000 + i);
            school.name = u"%1 %2 %3"_s.arg(places[i * 7 % 5], kinds[i % 3]).arg(i * 7919 % schools);
            school.town = places[i * 3 % 5] + u"-on-Wye"_s;
            school.pupils = 30 + i * 37 % 1500;
            school.phase = i % 3 == 2 ? Phase::Secondary : Phase::Primary;
            writer.insert(school);
        }
    });
    return store ? std::move(*store) : nullptr;
}

template<typename Work>
void time(QTextStream &out, const char *what, Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    out << what << ": " << static_cast<double>(clock.nsecsElapsed()) / 1e6 << " ms\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    QTextStream out{stdout};
    const auto store = manySchools();
    if (!store)
        return 1;
    RecordNames names{*store, nullptr};
    RecordTableModel model{*store, recordType<School>(), names};
    ListProxy proxy{&model, model, nullptr};
    out << model.rowCount() << " schools; each at most 50 ms\n";
    const int name = model.columnOf(u"name");
    const int town = model.columnOf(u"town");
    time(out, "sorted by name for the first time", [&] { proxy.sort(name); });
    time(out, "sorted by name downwards", [&] { proxy.sort(name, Qt::DescendingOrder); });
    time(out, "sorted by town, then name", [&] { proxy.setSorting({{town}, {name}}); });
    time(out, "what is searched made ready (done bit by bit in the window)",
         [&] { proxy.setWords(u"zzz"_s); });
    time(out, "filtered by a word", [&] { proxy.setWords(u"mary"_s); });
    time(out, "filtered by two words", [&] { proxy.setWords(u"mary dunm"_s); });
    time(out, "words cleared", [&] { proxy.setWords({}); });
    for (const QString &text :
         {u"phase = secondary and pupils >= 300"_s, u"name ~ mary"_s, u"town = Coombe-on-Wye"_s})
        time(out, qPrintable(text),
             [&] { proxy.setFilter(*RowFilter::read(*store, recordType<School>(), text)); });
    return 0;
}
