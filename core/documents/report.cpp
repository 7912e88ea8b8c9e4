#include "documents/report.h"

using namespace Qt::StringLiterals;

namespace hub {

namespace {

Scene emptyScene(const MastheadContent &masthead, Paper paper, const Shaper &shaper)
{
    Scene scene;
    scene.fonts = shaper.fonts();
    scene.title = masthead.title;
    scene.subject = masthead.subtitle;
    scene.author = masthead.organisation;
    if (paper == Paper::Landscape)
        scene.pageSize = scene.pageSize.transposed();
    return scene;
}

} // namespace

Report::Report(const MastheadContent &masthead, Paper paper)
    : m_shaper{Fonts::shared()}
    , m_blocks{m_scene, m_shaper, Theme{}}
{
    m_scene = emptyScene(masthead, paper, m_shaper);
    m_width = m_scene.pageSize.width() - 2 * paper::margin;
    m_top = hub::masthead(m_blocks, masthead, paper::margin) + 18;
    QStringList names{masthead.organisation, masthead.title};
    names.removeAll(QString{});
    m_footer = names.join(u" · "_s);
}

void Report::section(const QString &heading)
{
    m_section = m_scene.add(documentRoot, NodeRole::Section);
    add(m_blocks.heading(m_section, 2, heading, m_width, 18));
}

void Report::subheading(const QString &heading)
{
    add(m_blocks.heading(m_section, 3, heading, m_width, 10));
}

void Report::text(const QString &text)
{
    add(m_blocks.text(m_section, text, m_width, 5));
}

void Report::labelled(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        add(m_blocks.labelled(m_section, label, text, m_width, 3));
}

void Report::list(const QStringList &items)
{
    add(m_blocks.list(m_section, items, m_width));
}

void Report::table(const TableContent &content)
{
    if (!content.rows.empty())
        add(m_blocks.table(m_section, content, m_width, 8));
}

void Report::notice(const QString &label, const QString &text)
{
    const PanelLook look{paper::sand, paper::amber, 8, 8};
    m_galley.push_back(m_blocks.panel(
        m_blocks.labelled(m_section, label, text, Blocks::panelInside(m_width, look), 0), m_width, look));
}

Scene Report::finish()
{
    const double bottom = m_scene.pageSize.height() - paper::footerRoom;
    flowOnPages(m_scene, m_galley, {paper::margin, m_top, m_width, bottom - m_top},
                {paper::margin, paper::runningRoom, m_width, bottom - paper::runningRoom});
    runningHeads(m_blocks, m_scene.title, paper::margin);
    m_blocks.footers(m_footer, paper::margin);
    return std::move(m_scene);
}

} // namespace hub
