#include "actions/attentionwords.h"
#include "models/attentionlist.h"
#include "pages/firststeps.h"
#include "pages/overviewwords.h"
#include "pages/pages.h"
#include "pages/yearcard.h"
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
#include <QTimer>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentSteps = 8;
constexpr size_t mostEvents = 8;

/// The first page: what needs attention, how much there is, the places of each cohort, what is to come and
/// what was done last. Where the window is narrow or the text large, one column instead of two.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    OverviewPage(const PageContext &context, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFigures(QWidget *parent);
    CountCard *figure(Icon icon, const QString &words, const QString &page, QWidget *parent);
    void arrange();
    void read();
    void readFigures();
    void readQuotas();
    void addQuota(const Cohort &cohort);
    void readSteps();
    void readFacts();
    void readAttention();
    void readEvents();
    void attend(const AttentionList::Line &line);
    [[nodiscard]] Explanation explain(const AttentionList::Line &line);
    [[nodiscard]] Place placeOf(AttentionKind kind, const AttentionRow &row);

    PageContext m_context;
    PageHeader *m_header;
    QGridLayout *m_layout = nullptr;
    QList<CountCard *> m_figures;
    CountCard *m_people = nullptr;
    CountCard *m_schools = nullptr;
    CountCard *m_programmes = nullptr;
    CountCard *m_applications = nullptr;
    FirstSteps *m_first = nullptr;
    Card *m_attention = nullptr;
    Card *m_quotas = nullptr;
    Card *m_events = nullptr;
    Card *m_steps = nullptr;
    Card *m_facts = nullptr;
    YearCard *m_year = nullptr;
    QStringList m_pages; ///< that the window has
    bool m_isWide = true;
};

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page{parent}
    , m_context{context}
    , m_header{new PageHeader{tr("Overview"), this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    for (const PageEntry &entry : hubPages(context))
        m_pages << entry.id;
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls, not the page round it
    auto *content = new QWidget{scroll};
    m_layout = new QGridLayout{content};
    m_layout->setContentsMargins(grid * 2, grid, grid * 2, grid * 2);
    m_layout->setSpacing(grid * 2);
    m_first = new FirstSteps{context, content};
    makeFigures(content);
    m_attention = new Card{tr("Needs attention"), content};
    m_quotas = new Card{tr("Places of each cohort"), content};
    m_events = new Card{tr("The next 30 days"), content};
    m_steps = new Card{tr("Done last"), content};
    m_facts = new Card{tr("This file"), content};
    for (Card *card : {m_attention, m_events, m_steps})
        card->keepLinesAlike();
    m_year = new YearCard{context.attention, goer(), content};
    arrange();
    scroll->setWidget(content);
    column->addWidget(scroll, 1);
    connect(&context.store, &Store::changed, this, &OverviewPage::read);
    connect(&context.store, &Store::changed, this, &OverviewPage::readEvents);
    read();
    readAttention();
    if (m_context.attention)
        connect(m_context.attention, &AttentionList::changed, this, &OverviewPage::readAttention);
    QTimer::singleShot(0, this, &OverviewPage::readEvents);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= measureOf(this, HubStyle::Grid) * 90;
    if (wide == m_isWide)
        return;
    m_isWide = wide;
    arrange();
}

void OverviewPage::arrange()
{
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    const int across = m_isWide ? 4 : 2;
    for (int place = 0; place < 4; ++place)
        m_layout->setColumnStretch(place, place < across ? 1 : 0);
    m_layout->addWidget(m_first, 0, 0, 1, across);
    for (int i = 0; i < m_figures.size(); ++i)
        m_layout->addWidget(m_figures[i], 1 + i / across, i % across);
    if (m_isWide) {
        m_layout->addWidget(m_attention, 2, 0, 1, 2, Qt::AlignTop);
        m_layout->addWidget(m_quotas, 3, 0, 4, 2, Qt::AlignTop);
        m_layout->addWidget(m_events, 2, 2, 1, 2, Qt::AlignTop);
        m_layout->addWidget(m_year, 3, 2, 1, 2, Qt::AlignTop);
        m_layout->addWidget(m_steps, 4, 2, 1, 2, Qt::AlignTop);
        m_layout->addWidget(m_facts, 5, 2, 1, 2, Qt::AlignTop);
        m_layout->setRowStretch(6, 1);
        return;
    }
    m_layout->setRowStretch(6, 0);
    int row = 3;
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_attention, m_quotas, m_events, m_year, m_steps, m_facts})
        m_layout->addWidget(card, row++, 0, 1, 2);
}

void OverviewPage::makeFigures(QWidget *parent)
{
    m_people = figure(Icon::People, tr("people"), u"people"_s, parent);
    m_schools = figure(Icon::School, tr("schools"), u"schools"_s, parent);
    m_programmes = figure(Icon::Programmes, tr("programme editions"), u"programmes"_s, parent);
    m_applications = figure(Icon::History, tr("steps in the history"), u"history"_s, parent);
    explainWith(m_people, [this] { return explainPeople(m_context, goer()); });
    explainWith(m_schools, [this] { return explainSchools(m_context, goer()); });
    explainWith(m_programmes, [this] { return explainProgrammes(m_context, goer()); });
    explainWith(m_applications, [this] { return explainSteps(m_context, goer()); });
}

CountCard *OverviewPage::figure(Icon which, const QString &words, const QString &page, QWidget *parent)
{
    auto *card = new CountCard{which, words, parent};
    card->setObjectName(u"figure:"_s + page);
    m_figures << card;
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
        addQuota(cohort);
    }
    if (!any)
        m_quotas->addHint(
            tr("No cohort runs this year. Its places, offers and reserve will stand here as bars."));
}

void OverviewPage::addQuota(const Cohort &cohort)
{
    const QuotaStanding standing
        = quotaStanding(cohort, m_context.store.where<Application>("cohort", cohort.id.value()));
    auto *title
        = new Label{cohort.title.isEmpty() ? cohort.code : cohort.title, Label::Kind::Strong, m_quotas};
    title->setWordWrap(true);
    m_quotas->add(title);
    auto *bar = new QuotaBar{standing, m_quotas};
    explainWith(bar, [this, id = cohort.id] { return explainQuota(m_context, id, goer()); });
    m_quotas->add(bar);
    auto *words = new Label{sentence(standing), Label::Kind::Small, m_quotas, Token::Muted};
    words->setWordWrap(true);
    m_quotas->add(words);
    m_quotas->addGap();
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
                         tr("%Ln school(s), as at %1", nullptr, registers.front().schools)
                             .arg(locale.toString(registers.front().asAt, QLocale::ShortFormat)));
    const QString backup = store.fact(u"last_backup"_s);
    const QDateTime when = QDateTime::fromString(backup, Qt::ISODate);
    m_facts->addFact(tr("Last backup"),
                     when.isValid() ? locale.toString(when.toLocalTime(), QLocale::ShortFormat)
                                    : tr("none yet"));
    m_facts->addFact(tr("File"), store.path());
}

void OverviewPage::readEvents()
{
    m_events->clear();
    const QLocale locale;
    const auto events = comingEvents(m_context.store, m_context.today());
    for (size_t i = 0; i < std::min(events.size(), mostEvents); ++i) {
        QPushButton *line = m_events->addLine(events[i].title,
                                              locale.toString(events[i].start.date(), QLocale::ShortFormat));
        connect(line, &QPushButton::clicked, this, [this, key = events[i].id.value()] {
            emit wants({.page = m_pages.contains(u"events"_s) ? u"events"_s : u"calendar"_s, .record = key});
        });
    }
    if (events.empty())
        m_events->addHint(tr("Nothing is planned for the next 30 days."));
    else if (events.size() > mostEvents)
        m_events->addHint(tr("and %Ln more", nullptr, static_cast<int>(events.size() - mostEvents)));
}

void OverviewPage::readAttention()
{
    m_attention->clear();
    if (!m_context.attention)
        return m_attention->hide();
    for (const AttentionList::Line &line : m_context.attention->lines()) {
        QPushButton *button
            = m_attention->addLine(attentionWords(line.kind, static_cast<int>(line.rows.size())),
                                   attentionButton(line.kind) + u" ›"_s);
        connect(button, &QPushButton::clicked, this, [this, line] { attend(line); });
        explainWith(button, [this, line] { return explain(line); });
    }
    if (!m_context.attention->lines().empty())
        return m_attention->addHint(tr("F8 steps through them one by one; F1 on a line says why."));
    m_attention->addHint(m_context.attention->isComplete() ? tr("Nothing needs attention.")
                                                           : tr("Looking through the hub…"));
}

void OverviewPage::attend(const AttentionList::Line &line)
{
    if (line.kind == AttentionKind::BackupDue && m_context.backUp)
        return m_context.backUp();
    const Place place = placeOf(line.kind, line.rows.front());
    if (m_pages.contains(place.page))
        emit wants(place);
    else
        showExplanation(explain(line), m_attention);
}

Place OverviewPage::placeOf(AttentionKind kind, const AttentionRow &row)
{
    Place place{.page = {}, .record = row.key};
    for (const QString &page : pagesFor(kind)) {
        if (place.page.isEmpty() && m_pages.contains(page))
            place.page = page;
    }
    if (kind == AttentionKind::PeopleWithoutEmail)
        place.part = u"where:email is empty"_s;
    if (kind == AttentionKind::PossibleDuplicates)
        place.part = u"duplicates"_s;
    return place;
}

Explanation OverviewPage::explain(const AttentionList::Line &line)
{
    Explanation why{.title = attentionWords(line.kind, static_cast<int>(line.rows.size())),
                    .rule = attentionRule(line.kind),
                    .headings = {tr("Name"), tr("When"), tr("Note")}};
    const QLocale locale;
    for (const AttentionRow &row : line.rows) {
        Explanation::Line shown{
            .cells
            = {row.name, row.when.isValid() ? locale.toString(row.when, QLocale::ShortFormat) : QString{},
               row.note}};
        if (const Place place = placeOf(line.kind, row); m_pages.contains(place.page))
            shown.open = [this, place] { emit wants(place); };
        why.lines.push_back(std::move(shown));
    }
    return why;
}

} // namespace

Page *makeOverviewPage(const PageContext &context, QWidget *parent)
{
    return new OverviewPage{context, parent};
}

} // namespace hub

#include "overviewpage.moc"
