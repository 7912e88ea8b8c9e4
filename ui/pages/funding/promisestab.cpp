#include "base/wording.h"
#include "dialogs/moneydialogs.h"
#include "pages/funding/fundingtabs.h"
#include "pages/recordspage.h"
#include "records/nouns.h"
#include "widgets/pageheader.h"

#include <QAction>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording promisesText{"hub::PromisesTab"};

RecordsPageSpec promises()
{
    return {
        .type = recordType<Commitment>(),
        .title = promisesText(QT_TRANSLATE_NOOP("hub::PromisesTab", "Promises")),
        .icon = Icon::Funding,
        .columns = {u"school"_s, u"programme"_s, u"academic_year"_s, u"purpose"_s, u"person"_s, u"amount"_s,
                    u"agreement"_s},
        .sortedBy = u"school"_s,
        .filterHint = promisesText(QT_TRANSLATE_NOOP("hub::PromisesTab", "Filter promises")),
        .addText = promisesText(QT_TRANSLATE_NOOP("hub::PromisesTab", "Add a promise")),
        .emptyTitle = promisesText(QT_TRANSLATE_NOOP("hub::PromisesTab", "Nothing promised yet")),
        .emptySentence = promisesText(QT_TRANSLATE_NOOP(
            "hub::PromisesTab",
            "Money promised to a school stands here with its agreement. What the programmes give to those "
            "accepted can be recorded for a whole year at once.")),
        .addFields = {u"school"_s, u"programme"_s, u"academic_year"_s, u"purpose"_s, u"amount"_s},
    };
}

/// What was promised to whom, by which agreement.
class PromisesTab final : public RecordsPage
{
    Q_OBJECT
public:
    PromisesTab(const PageContext &context, QWidget *parent)
        : RecordsPage{context, promises(), parent}
    {
        auto *record = new QAction{icon(Icon::Programmes), tr("Record a year's promises…"), this};
        addAction(record);
        header()->addAction(record);
        connect(record, &QAction::triggered, this, [this] {
            RecordPromisesDialog dialog{dialogContext(this->context()),
                                        AcademicYear::containing(this->context().today()), this};
            runDialog(dialog, *this, this->context().store);
        });
    }
};

} // namespace

Page *makePromisesTab(const PageContext &context, QWidget *parent)
{
    return new PromisesTab{context, parent};
}

} // namespace hub

#include "promisestab.moc"
