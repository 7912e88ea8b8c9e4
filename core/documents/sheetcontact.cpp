#include "documents/sheetblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct SheetContactWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Sheet)
};

QString webAddress(const QString &typed)
{
    return typed.contains(u"://"_s) ? typed : u"https://"_s + typed;
}

} // namespace

void SheetBlocks::addContact()
{
    const NodeId section = m_blocks.scene().add(documentRoot, NodeRole::Section);
    const PanelLook look{.above = gap(1)};
    const double inside = Blocks::panelInside(m_width, look);
    Galley content = m_blocks.heading(section, 2, m_hub.name, inside, 0);
    QStringList lines;
    for (const QString &line : {m_hub.contactName, m_hub.phone})
        if (!line.isEmpty())
            lines += line;
    if (!lines.isEmpty())
        append(content, m_blocks.text(section, lines.join(u'\n'), inside, 3));
    if (!m_hub.email.isEmpty())
        append(content,
               m_blocks.link(section, m_hub.email, u"mailto:"_s + m_hub.email,
                             SheetContactWords::tr("Write an e-mail to %1").arg(m_hub.name), inside, 3));
    if (!m_hub.website.isEmpty())
        append(content,
               m_blocks.link(section, m_hub.website, webAddress(m_hub.website),
                             SheetContactWords::tr("The website of %1").arg(m_hub.name), inside, 3));
    if (!m_hub.address.isEmpty())
        append(content, m_blocks.text(section, m_hub.address, inside, 3));
    if (!content.empty() && content.size() > 1)
        m_galley.push_back(m_blocks.panel(content, m_width, look));
}

} // namespace hub
