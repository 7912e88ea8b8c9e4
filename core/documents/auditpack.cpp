#include "documents/auditpack.h"

#include "base/longdate.h"
#include "base/wording.h"
#include "documents/blocks.h"
#include "documents/fonts.h"
#include "documents/masthead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr Wording auditPackText{"hub::AuditPackDocument"};

ColumnLayout figures(const QString &heading, double share)
{
    return {.heading = heading, .share = share, .align = Align::Right, .figures = Figures::Tabular};
}

TableContent sums(const AuditPack &pack)
{
    const auto withGaps = std::ranges::count_if(
        pack.payments, [](const AuditPayment &payment) { return !payment.gaps.isEmpty(); });
    return {
        .caption = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "In all")),
        .columns = {{.share = 3}, figures({}, 1)},
        .rows
        = {{auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Claimed")), pack.claimed.toDisplay()},
           {auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Paid")), pack.paid.toDisplay()},
           {auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Taken back")),
            pack.clawedBack.toDisplay()},
           {auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Payments")),
            QString::number(pack.payments.size())},
           {auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument",
                                            "Payments about which something is missing or differs")),
            QString::number(withGaps)}}};
}

TableContent payments(const AuditPack &pack)
{
    TableContent table{
        .caption = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Every payment")),
        .columns
        = {{.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Payment")), .share = 2.4},
           {.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Purpose")), .share = 1.6},
           {.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Year")), .share = 1},
           figures(auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Amount")), 1),
           {.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Status")), .share = 1.2},
           {.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Evidence")),
            .share = 1.6}}};
    for (const AuditPayment &payment : pack.payments)
        table.rows.push_back(
            {payment.reference, payment.purpose, payment.year.isNull() ? QString{} : payment.year.toText(),
             payment.amount.toDisplay(), payment.status,
             payment.gaps.isEmpty()
                 ? auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "In order"))
                 : auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Something is missing"))});
    return table;
}

TableContent evidence(const AuditPayment &payment)
{
    TableContent table{
        .caption = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "What shows it")),
        .columns
        = {{.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Date")), .share = 1.5},
           figures(auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Days")), 0.6),
           {.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "What")), .share = 3.6},
           {.heading = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Shown by")),
            .share = 2.2}}};
    for (const AuditEvidence &day : payment.evidence)
        table.rows.push_back({longDate(day.date), day.days.toText(), day.what, day.proof});
    return table;
}

/// The parts of the document, stacked into one galley as wide as the page allows.
class Composer
{
public:
    Composer(Blocks &blocks, double width)
        : m_blocks{blocks}
        , m_width{width}
    {
    }

    Galley galley(const AuditPack &pack)
    {
        const NodeId section = m_blocks.scene().add(documentRoot, NodeRole::Section);
        append(m_galley,
               m_blocks.heading(section, 2,
                                auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Overview")),
                                m_width, 0));
        append(m_galley, m_blocks.table(section, sums(pack), m_width, 6));
        if (pack.payments.empty())
            append(m_galley,
                   m_blocks.text(section,
                                 auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument",
                                                                 "The hub has no payment to this school.")),
                                 m_width, 8));
        else
            append(m_galley, m_blocks.table(section, payments(pack), m_width, 14));
        for (const AuditPayment &payment : pack.payments)
            add(payment);
        return std::move(m_galley);
    }

private:
    void add(const AuditPayment &payment)
    {
        const NodeId section = m_blocks.scene().add(documentRoot, NodeRole::Section);
        append(m_galley,
               m_blocks.heading(section, 2,
                                auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "%1: %2"))
                                    .arg(payment.reference, payment.amount.toDisplay()),
                                m_width, 22));
        if (payment.gaps.isEmpty())
            line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Evidence."),
                 auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "In order.")));
        else
            gaps(section, payment);
        line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Purpose."), payment.purpose);
        line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Programme."), payment.programme);
        line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "For."), payment.person);
        line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Days."),
             payment.days ? payment.days->toText() : QString{});
        line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Rate."), payment.rate);
        line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Promised by."), payment.agreement);
        line(section, QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Status."),
             payment.date.isValid() ? auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "%1, %2"))
                                          .arg(payment.status, longDate(payment.date))
                                    : payment.status);
        if (!payment.evidence.empty())
            append(m_galley, m_blocks.table(section, evidence(payment), m_width, 8));
        if (payment.moves.isEmpty())
            return;
        append(m_galley,
               m_blocks.heading(section, 3,
                                auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "How it moved")),
                                m_width, 8));
        append(m_galley, m_blocks.list(section, payment.moves, m_width));
    }

    void line(NodeId section, const char *label, const QString &words)
    {
        if (!words.isEmpty())
            append(m_galley, m_blocks.labelled(section, auditPackText(label), words, m_width, 2));
    }

    void gaps(NodeId section, const AuditPayment &payment)
    {
        const PanelLook look{.fill = paper::sand, .bar = paper::amber, .padding = 8, .above = 6};
        const double inside = Blocks::panelInside(m_width, look);
        Galley content = m_blocks.text(
            section, auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Missing or different:")),
            inside, 0);
        append(content, m_blocks.list(section, payment.gaps, inside));
        m_galley.push_back(m_blocks.panel(content, m_width, look));
    }

    Blocks &m_blocks;
    double m_width;
    Galley m_galley;
};

MastheadContent mastheadOf(const AuditPack &pack)
{
    const QString years = pack.year.isNull()
        ? auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "All years"))
        : pack.year.toText();
    return {pack.hub,
            pack.school,
            auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Audit pack: URN %1, %2, as at %3"))
                .arg(pack.urn, years, longDate(pack.asAt)),
            auditPackText(QT_TRANSLATE_NOOP(
                "hub::AuditPackDocument",
                "What was promised, claimed and paid to this school, with the rate, the days, the register "
                "marks and the agreement each payment rests on.")),
            {}};
}

} // namespace

Scene auditPackDocument(const AuditPack &pack)
{
    Scene scene;
    Shaper shaper{Fonts::shared()};
    scene.fonts = shaper.fonts();
    scene.title
        = auditPackText(QT_TRANSLATE_NOOP("hub::AuditPackDocument", "Audit pack of %1")).arg(pack.school);
    scene.author = pack.hub;
    Blocks blocks{scene, shaper, Theme{}};
    const double top = masthead(blocks, mastheadOf(pack), paper::margin) + 18;
    const double width = scene.pageSize.width() - 2 * paper::margin;
    const double bottom = scene.pageSize.height() - paper::footerRoom;
    const Galley galley = Composer{blocks, width}.galley(pack);
    flowOnPages(scene, galley, {paper::margin, top, width, bottom - top},
                {paper::margin, paper::runningRoom, width, bottom - paper::runningRoom});
    runningHeads(blocks, scene.title, paper::margin);
    blocks.footers(pack.hub + u" · "_s + scene.title, paper::margin);
    return scene;
}

} // namespace hub
