#include "pages/pages.h"
#include "records/nouns.h"
#include "rules/quota.h"
#include "store/steps.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"
#include "widgets/countcard.h"
#include "widgets/label.h"
#include "widgets/pageheader.h"
#include "widgets/quotabar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentSteps = 8;

/// The first page: how much there is, the places of each cohort, and what was done last.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    OverviewPage(const PageContext &context, QWidget *parent);

private:
    void makeFigures(QGridLayout &grid, QWidget *parent);
    CountCard *figure(Icon icon, const QString &words, const QString &page, QGridLayout &grid,
                      QWidget *parent);
    void read();
    void readFigures();
    void readQuotas();
    void readSteps();
    void readFacts();

    PageContext m_context;
    PageHeader *m_header;
    CountCard *m_people = nullptr;
    CountCard *m_schools = nullptr;
    CountCard *m_programmes = nullptr;
    CountCard *m_applications = nullptr;
    Card *m_quotas = nullptr;
    Card *m_steps = nullptr;
    Card *m_facts = nullptr;
};

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_header{new PageHeader{tr("Overview"), this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget{scroll};
    auto *layout = new QGridLayout{content};
    layout->setContentsMargins(grid * 2, grid, grid * 2, grid * 2);
    layout->setSpacing(grid * 2);
    makeFigures(*layout, content);
    m_quotas = new Card{tr("Places of each cohort"), content};
    m_steps = new Card{tr("Done last"), content};
    m_facts = new Card{tr("This file"), content};
    layout->addWidget(m_quotas, 1, 0, 2, 2, Qt::AlignTop);
    layout->addWidget(m_steps, 1, 2, 1, 2);
    layout->addWidget(m_facts, 2, 2, 1, 2);
    layout->setRowStretch(3, 1);
    for (int place = 0; place < 4; ++place)
        layout->setColumnStretch(place, 1);
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    connect(&context.store, &Store::changed, this, &OverviewPage::read);
    read();
}

void OverviewPage::makeFigures(QGridLayout &grid, QWidget *parent)
{
    m_people = figure(Icon::People, tr("people"), u"people"_s, grid, parent);
    m_schools = figure(Icon::School, tr("schools"), u"schools"_s, grid, parent);
    m_programmes = figure(Icon::Programmes, tr("programme editions"), u"programmes"_s, grid, parent);
    m_applications = figure(Icon::History, tr("steps in the history"), u"history"_s, grid, parent);
}

CountCard *OverviewPage::figure(Icon which, const QString &words, const QString &page, QGridLayout &grid,
                                QWidget *parent)
{
    auto *card = new CountCard{which, words, parent};
    grid.addWidget(card, 0, grid.count());
    connect(card, &QAbstractButton::clicked, this, [this, page] { emit wants({.page = page}); });
    return card;
}

void OverviewPage::read()
{
    const auto details = m_context.store.all<HubDetails>();
    m_header->setTitle(details.empty() ? tr("Overview") : details.front().name);
    m_header->setLine(QLocale{}.toString(m_context.today(), QLocale::LongFormat));
    readFigures();
    readQuotas();
    readSteps();
    readFacts();
}

void OverviewPage::readFigures()
{
    Store &store = m_context.store;
    const QLocale locale;
    const qint64 withoutEmail = store.countWhere(recordType<Person>(), "email", u""_s);
    m_people->setFigure(locale.toString(store.count(recordType<Person>())),
                        withoutEmail > 0 ? tr("Without an e-mail address: %L1").arg(withoutEmail)
                                         : tr("All with an e-mail address"));
    m_schools->setFigure(locale.toString(store.count(recordType<School>())), tr("Known to the hub"));
    m_programmes->setFigure(locale.toString(store.count(recordType<ProgrammeEdition>())),
                            tr("Cohorts: %L1").arg(store.count(recordType<Cohort>())));
    const auto newest = history(store, {.limit = 1});
    m_applications->setFigure(locale.toString(newest.empty() ? 0 : newest.front().number),
                              tr("Each can be taken back"));
}

void OverviewPage::readQuotas()
{
    m_quotas->clear();
    bool any = false;
    for (const Cohort &cohort : m_context.store.all<Cohort>()) {
        if (cohort.year.range().until <= m_context.today())
            continue;
        any = true;
        const QuotaStanding standing
            = quotaStanding(cohort, m_context.store.where<Application>("cohort", cohort.id.value()));
        m_quotas->add(
            new Label{cohort.title.isEmpty() ? cohort.code : cohort.title, Label::Kind::Strong, m_quotas});
        m_quotas->add(new QuotaBar{standing, m_quotas});
        auto *words = new Label{sentence(standing), Label::Kind::Small, m_quotas, Token::Muted};
        words->setWordWrap(true);
        m_quotas->add(words);
        m_quotas->addGap();
    }
    if (!any)
        m_quotas->addHint(
            tr("No cohort runs this year. Its places, offers and reserve will stand here as bars."));
}

void OverviewPage::readSteps()
{
    m_steps->clear();
    const QLocale locale;
    const auto steps = history(m_context.store, {.limit = recentSteps});
    for (const Step &step : steps) {
        const QDateTime at = step.at.toLocalTime();
        const bool today = at.date() == m_context.today();
        const QString when = today ? locale.toString(at.time(), QLocale::ShortFormat)
                                   : locale.toString(at.date(), QLocale::ShortFormat);
        QPushButton *line
            = m_steps->addLine(step.undone ? tr("%1 (undone)").arg(step.what) : step.what, when);
        connect(line, &QPushButton::clicked, this,
                [this, number = step.number] { emit wants({.page = u"history"_s, .record = number}); });
    }
    if (steps.empty())
        m_steps->addHint(tr("Nothing has been done yet."));
}

void OverviewPage::readFacts()
{
    m_facts->clear();
    Store &store = m_context.store;
    const QLocale locale;
    const auto registers = store.all<NationalRegister>();
    if (registers.empty() || registers.front().schools == 0)
        m_facts->addHint(tr("The national register of schools has not been imported. With it, any school in "
                            "England is found as you type."));
    else
        m_facts->addFact(tr("National register"),
                         tr("%L1 schools, as at %2")
                             .arg(registers.front().schools)
                             .arg(locale.toString(registers.front().asAt, QLocale::ShortFormat)));
    const QString backup = store.fact(u"last_backup"_s);
    const QDateTime when = QDateTime::fromString(backup, Qt::ISODate);
    m_facts->addFact(tr("Last backup"),
                     when.isValid() ? locale.toString(when.toLocalTime(), QLocale::ShortFormat)
                                    : tr("none yet"));
    m_facts->addFact(tr("File"), store.path());
}

} // namespace

Page *makeOverviewPage(const PageContext &context, QWidget *parent)
{
    return new OverviewPage{context, parent};
}

} // namespace hub

#include "overviewpage.moc"
