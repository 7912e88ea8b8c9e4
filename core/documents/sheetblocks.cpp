#include "documents/sheetblocks.h"

#include "documents/sheetwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct SheetBlockWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Sheet)
};

/// Space above, in sizes of the body type.
constexpr double sectionGap = 1.5;
constexpr double headingGap = 0.8;
constexpr double textGap = 0.4;

QString levelName(Criterion::Level level)
{
    switch (level) {
    case Criterion::Level::Essential:
        return SheetBlockWords::tr("Essential");
    case Criterion::Level::Desirable:
        return SheetBlockWords::tr("Desirable");
    case Criterion::Level::NotStated:
        return {};
    }
    return {};
}

} // namespace

SheetBlocks::SheetBlocks(Blocks &blocks, const Edition &edition, const HubDetails &hub,
                         const SheetOptions &options, double width)
    : m_blocks{blocks}
    , m_edition{edition}
    , m_hub{hub}
    , m_options{options}
    , m_width{width}
{
}

Galley SheetBlocks::galley()
{
    for (const SheetBlock &block : m_edition.sheet)
        add(block);
    addNote();
    addContact();
    return std::move(m_galley);
}

void SheetBlocks::add(const SheetBlock &block)
{
    if (block.kind == SheetBlock::Kind::AtAGlance) {
        addGlance(block);
        return;
    }
    if (block.kind == SheetBlock::Kind::Callout) {
        addCallout(block);
        return;
    }
    m_section = m_blocks.scene().add(documentRoot, NodeRole::Section);
    const size_t start = m_galley.size();
    append(m_galley, m_blocks.heading(m_section, 2, block.heading, m_width, gap(sectionGap)));
    const size_t headed = m_galley.size();
    for (const QString &text : block.paragraphs)
        addText(text);
    addBody(block.kind);
    if (m_galley.size() == headed)
        m_galley.resize(start);
}

void SheetBlocks::addBody(SheetBlock::Kind kind)
{
    switch (kind) {
    case SheetBlock::Kind::AtAGlance:
    case SheetBlock::Kind::Callout:
    case SheetBlock::Kind::Words:
        break;
    case SheetBlock::Kind::Criteria:
        addCriteria();
        break;
    case SheetBlock::Kind::Years:
        addYears();
        break;
    case SheetBlock::Kind::Expectations:
        addExpectations();
        break;
    case SheetBlock::Kind::Funding:
        addFunding();
        break;
    case SheetBlock::Kind::Dates:
        addDates();
        break;
    case SheetBlock::Kind::Outcomes:
        addOutcomes();
        break;
    case SheetBlock::Kind::Composition:
        addComposition();
        break;
    case SheetBlock::Kind::Figures:
        addFigures();
        break;
    case SheetBlock::Kind::NextSteps:
        addNextSteps();
        break;
    }
}

double SheetBlocks::gap(double sizes) const
{
    return sizes * m_blocks.theme().body.size * m_blocks.theme().air;
}

void SheetBlocks::addText(const QString &text)
{
    append(m_galley, m_blocks.text(m_section, text, m_width, gap(textGap)));
}

void SheetBlocks::addHeading(const QString &heading)
{
    append(m_galley, m_blocks.heading(m_section, 3, heading, m_width, gap(headingGap)));
}

void SheetBlocks::addList(const QStringList &items)
{
    append(m_galley, m_blocks.list(m_section, items, m_width));
}

void SheetBlocks::addTable(const TableContent &content)
{
    append(m_galley, m_blocks.table(m_section, content, m_width, gap(0.6)));
}

void SheetBlocks::addGlance(const SheetBlock &block)
{
    const NodeId section = m_blocks.scene().add(documentRoot, NodeRole::Section);
    const PanelLook look{.above = gap(sectionGap)};
    const double inside = Blocks::panelInside(m_width, look);
    Galley content = m_blocks.heading(section, 2, block.heading, inside, 0);
    append(content,
           m_blocks.table(
               section,
               {.columns = {{.share = 0.32}, {.share = 0.68}}, .rows = glanceFacts(m_edition, m_options)},
               inside, 4));
    m_galley.push_back(m_blocks.panel(content, m_width, look));
}

void SheetBlocks::addCallout(const SheetBlock &block)
{
    if (m_edition.labels.whatIsNew.isEmpty())
        return;
    const PanelLook look{paper::sand, paper::amber, 9, gap(1)};
    const double inside = Blocks::panelInside(m_width, look);
    const NodeId section = m_blocks.scene().add(documentRoot, NodeRole::Section);
    Galley content = m_blocks.heading(section, 2, block.heading, inside, 0);
    append(content, m_blocks.text(section, m_edition.labels.whatIsNew, inside, 3));
    m_galley.push_back(m_blocks.panel(content, m_width, look));
}

void SheetBlocks::addCriteria()
{
    using Level = Criterion::Level;
    for (const Level level : {Level::Essential, Level::Desirable, Level::NotStated}) {
        QStringList texts;
        for (const Criterion &criterion : m_edition.criteria)
            if (criterion.level == level)
                texts += criterion.text;
        if (texts.isEmpty())
            continue;
        if (const QString name = levelName(level); !name.isEmpty())
            addHeading(name);
        addList(texts);
    }
}

void SheetBlocks::addExpectations()
{
    using Whom = EditionExpectation::Whom;
    for (const Whom whom : {Whom::Person, Whom::Headteacher, Whom::SubjectLeader, Whom::School, Whom::Hub}) {
        QStringList texts;
        for (const EditionExpectation &expectation : m_edition.expectations)
            if (expectation.whom == whom)
                texts += expectation.text;
        if (texts.isEmpty())
            continue;
        addHeading(words::whom(m_edition, whom));
        addList(texts);
    }
}

void SheetBlocks::addFunding()
{
    QStringList texts;
    for (const Funding &funding : m_edition.funding)
        texts += funding.text;
    addList(texts);
}

void SheetBlocks::addOutcomes()
{
    for (const OutcomeGroup &group : m_edition.outcomes) {
        addHeading(group.title);
        if (!group.reach.isEmpty()) {
            append(m_galley,
                   m_blocks.text(m_section, group.reach, m_blocks.theme().quiet, {.width = m_width}));
            m_galley.back().keepWithNext = true;
        }
        addList(group.items);
    }
}

void SheetBlocks::addComposition()
{
    if (m_edition.composition) {
        const Composition &group = *m_edition.composition;
        QStringList facts;
        if (group.schoolsLeast > 0)
            facts += SheetBlockWords::tr("Each group brings together %1 to %2 schools.")
                         .arg(group.schoolsLeast)
                         .arg(group.schoolsMost);
        if (group.participantsPerSchool > 0)
            facts
                += SheetBlockWords::tr("Participants from each school: %1.").arg(group.participantsPerSchool);
        if (group.specialistOrAdvocate)
            facts += SheetBlockWords::tr(
                "Ideally at least one of them is a Mastery Specialist or a Mastery Advocate.");
        if (!facts.isEmpty())
            addText(facts.join(u' '));
        TableContent foci{
            .columns = {{SheetBlockWords::tr("Focus"), 0.2}, {SheetBlockWords::tr("What it is about"), 0.8}}};
        for (const Focus &focus : group.foci)
            foci.rows.push_back(
                {focus.id, focus.text.isEmpty() ? focus.title : focus.title + u'\n' + focus.text});
        if (!foci.rows.empty())
            addTable(foci);
    }
    if (m_edition.priorEngagement && !m_edition.priorEngagement->text.isEmpty())
        addText(m_edition.priorEngagement->text);
}

void SheetBlocks::addFigures()
{
    if (!m_edition.network)
        return;
    const NetworkFigures &network = *m_edition.network;
    const QLocale locale{QLocale::English, QLocale::UnitedKingdom};
    TableContent table{
        .columns = {{.share = 0.72}, {.share = 0.28, .align = Align::Right, .figures = Figures::Tabular}}};
    const auto add = [&](const QString &what, const QString &figure) {
        table.rows.push_back({what, figure});
    };
    if (network.teachersAYear > 0)
        add(SheetBlockWords::tr("Teachers trained each year, about"), locale.toString(network.teachersAYear));
    if (network.teachersAYearPerHub > 0)
        add(SheetBlockWords::tr("of these, in each hub"), locale.toString(network.teachersAYearPerHub));
    if (network.schoolsPerGroupLeast > 0)
        add(SheetBlockWords::tr("Schools in each Work Group"),
            SheetBlockWords::tr("%1 to %2")
                .arg(network.schoolsPerGroupLeast)
                .arg(network.schoolsPerGroupMost));
    if (network.otherSchoolsPerSpecialist > 0)
        add(SheetBlockWords::tr("Other schools each specialist works with"),
            locale.toString(network.otherSchoolsPerSpecialist));
    if (network.specialists > 0)
        add(SheetBlockWords::tr("Specialists by the end of %1").arg(network.asAtEndOf.toText()),
            locale.toString(network.specialists));
    if (!table.rows.empty())
        addTable(table);
    if (!network.text.isEmpty())
        addText(network.text);
    if (!m_edition.figuresNote.isEmpty())
        append(m_galley,
               m_blocks.text(m_section, m_edition.figuresNote, m_blocks.theme().quiet,
                             {.width = m_width, .above = 4}));
}

void SheetBlocks::addNextSteps()
{
    QStringList steps;
    for (const NextStep &step : m_edition.nextSteps)
        steps += step.text;
    append(m_galley, m_blocks.list(m_section, steps, m_width, ListNumbering::Decimal));
}

/// A reader has to know what may still change.
void SheetBlocks::addNote()
{
    if (m_edition.figures != Edition::Figures::Provisional || m_edition.figuresNote.isEmpty())
        return;
    const NodeId section = m_blocks.scene().add(documentRoot, NodeRole::Section);
    const PanelLook look{paper::sand, paper::amber, 9, gap(1)};
    m_galley.push_back(
        m_blocks.panel(m_blocks.labelled(section, SheetBlockWords::tr("Please note."), m_edition.figuresNote,
                                         Blocks::panelInside(m_width, look), 0),
                       m_width, look));
}

} // namespace hub
