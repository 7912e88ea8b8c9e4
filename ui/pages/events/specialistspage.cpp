#include "actions/dayswhy.h"
#include "models/dayslistmodel.h"
#include "models/recordname.h"
#include "pages/events/dayspanel.h"
#include "pages/events/picturepage.h"
#include "pages/explained.h"
#include "pages/pages.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QComboBox>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Everybody's days of a year: who is short of what and why, and what can be done about it.
class SpecialistsPage final : public PicturePage
{
    Q_OBJECT
public:
    SpecialistsPage(const PageContext &context, QWidget *parent);

    /// @p place names a person, or a part of the list.
    void show(const Place &place) override
    {
        if (!list()->showPart(place.part))
            list()->select(m_model->rowOf(PersonId{place.record}));
    }
    using Page::show;

protected:
    void fill(const PictureSource::Picture &picture) override;
    void showRow(int row) override;

private:
    [[nodiscard]] static PicturePageSpec spec();
    void fillYears();
    void makeExplanations();
    [[nodiscard]] AcademicYear year() const;

    DaysListModel *m_model;
    QComboBox *m_years;
    DaysPanel *m_panel;
};

PicturePageSpec SpecialistsPage::spec()
{
    const auto fields = DaysListModel::fields();
    return {.list
            = {.list = {.name = u"days"_s,
                        .title = tr("Specialists"),
                        .filterHint = tr("Filter people, schools, cohorts"),
                        .columns = {u"name"_s, u"state"_s, u"days_done"_s, u"cohort_or_group"_s, u"school"_s},
                        .sorting = {u"-state"_s}},
               .fields = {fields.begin(), fields.end()},
               .roles = {.find = DaysListModel::FindRole, .sort = DaysListModel::SortRole},
               .keyRole = DaysListModel::KeyRole},
            .icon = Icon::Specialists,
            .emptyTitle = tr("Nobody owes days in this year"),
            .emptySentence
            = tr("Whoever is accepted into a cohort, or takes part in a community that asks for "
                 "days, stands here "
                 "with what is required, done, booked and short.")};
}

SpecialistsPage::SpecialistsPage(const PageContext &context, QWidget *parent)
    : PicturePage{context, new DaysListModel{context.names, nullptr}, spec(), parent}
    , m_model{static_cast<DaysListModel *>(model())}
    , m_years{new QComboBox{this}}
    , m_panel{new DaysPanel{context, this}}
{
    m_years->setAccessibleName(tr("Academic year"));
    fillYears();
    header()->addWidget(m_years);
    list()->table()->setAccessibleName(tr("Specialists and their days"));
    connect(m_years, &QComboBox::currentIndexChanged, this, &SpecialistsPage::refresh);
    connect(m_panel, &DaysPanel::did, this, &SpecialistsPage::offerUndo);
    connect(m_panel, &DaysPanel::failed, this, &Page::failed);
    begin(m_panel);
    makeExplanations();
}

void SpecialistsPage::fillYears()
{
    const AcademicYear now = AcademicYear::containing(context().today());
    AcademicYear first = now;
    AcademicYear last = now;
    for (const Cohort &cohort : context().store.all<Cohort>()) {
        first = std::min(first, cohort.year);
        last = std::max(last, cohort.year.next());
    }
    for (AcademicYear year = last; year >= first; year = year.next(-1))
        m_years->addItem(year.toText(), year.startYear());
    m_years->setCurrentIndex(m_years->findData(now.startYear()));
}

AcademicYear SpecialistsPage::year() const
{
    return AcademicYear::starting(m_years->currentData().toInt());
}

void SpecialistsPage::makeExplanations()
{
    const auto nameOf
        = [this](PersonId person) { return context().names.of(recordType<Person>(), person.value()); };
    header()->explainLine([this, nameOf] {
        return explained(header()->line(), whyDays(picture().events().ledger().of(year()), nameOf), goer());
    });
    explainCellsWith(list()->table(), [this, nameOf](const QModelIndex &cell) {
        const PersonDays &days = m_model->at(list()->rowOf(cell));
        const QString state = cell.siblingAtColumn(DaysListModel::StateColumn).data().toString();
        return explained(tr("%1: %2", "a name, how their days stand").arg(nameOf(days.person), state),
                         whyDays(days, picture().events().book()), goer());
    });
    connect(m_panel, &DaysPanel::wants, this, &Page::wants);
}

void SpecialistsPage::fill(const PictureSource::Picture &picture)
{
    m_model->setDays(picture.events().ledger().of(year()), picture.events().book());
    const int all = m_model->rowCount();
    header()->setLine(tr("%L1 in %2; complete: %L3, not yet: %L4. Done is what the registers say; booked is "
                         "still to come.")
                          .arg(all)
                          .arg(year().toText())
                          .arg(m_model->complete())
                          .arg(all - m_model->complete()));
}

void SpecialistsPage::showRow(int row)
{
    if (row < 0)
        return m_panel->clear();
    m_panel->show(m_model->at(row), picture().events());
}

} // namespace

Page *makeSpecialistsPage(const PageContext &context, QWidget *parent)
{
    return new SpecialistsPage{context, parent};
}

} // namespace hub

#include "specialistspage.moc"
