#include "documents/letter.h"

#include "documents/blocks.h"
#include "documents/fonts.h"
#include "documents/sheetwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double letterMargin = 62;
constexpr double letterHeadRoom = 40;
constexpr double letterFooterRoom = 56;
constexpr double signatureRoom = 34; // for a hand and a pen
constexpr double textSize = 1.14;

struct LetterTitleWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Letter)
};

class LetterSetter
{
public:
    explicit LetterSetter(const LetterContent &content)
        : m_content{content}
        , m_filled{filledIn(wordingOf(content), content)}
    {
        m_scene.fonts = m_shaper.fonts();
        m_scene.title = m_filled.subject;
        m_scene.author = content.hub.name;
        m_width = m_scene.pageSize.width() - 2 * letterMargin;
    }

    Scene set()
    {
        const double top = letterhead();
        address();
        append(m_galley, m_blocks.heading(documentRoot, 1, m_filled.subject, m_width, 26));
        for (const QString &paragraph : m_filled.paragraphs)
            addParagraph(paragraph);
        signature();
        const double bottom = m_scene.pageSize.height() - letterFooterRoom;
        flowOnPages(m_scene, m_galley, {letterMargin, top, m_width, bottom - top},
                    {letterMargin, letterHeadRoom, m_width, bottom - letterHeadRoom});
        m_blocks.footers(m_content.hub.name, letterMargin);
        return std::move(m_scene);
    }

private:
    const LetterContent &m_content;
    const FilledLetter m_filled;
    Scene m_scene;
    Shaper m_shaper{Fonts::shared()};
    Blocks m_blocks{m_scene, m_shaper, letterTheme()};
    double m_width = 0;
    Galley m_galley;

    static Theme letterTheme()
    {
        Theme theme = Theme{}.scaled(textSize);
        theme.heading1.size = 15;
        theme.heading1.leading = 19;
        return theme;
    }

    /// The hub's name, and beside it how to reach it, above a coloured rule. Returns where the rest begins.
    double letterhead()
    {
        const HubDetails &hub = m_content.hub;
        TextStyle name = m_blocks.theme().heading1;
        name.size = 17;
        name.leading = 22;
        TextStyle small = m_blocks.theme().footer;
        small.size = 8.4;
        small.leading = 11.6;
        QStringList lines = hub.address.split(u'\n', Qt::SkipEmptyParts);
        if (!hub.leadSchool.isEmpty() && !lines.contains(hub.leadSchool))
            lines.prepend(hub.leadSchool);
        for (const QString &line : {hub.phone, hub.email, hub.website})
            if (!line.isEmpty())
                lines += line;
        const double left = m_width * 0.55;
        const Galley names = m_blocks.text(documentRoot, hub.name, name, {.width = left, .even = true});
        const Galley details = m_blocks.text(documentRoot, lines.join(u'\n'), small,
                                             {.width = m_width - left - 16, .align = Align::Right});
        m_scene.place(0, artBox({0, 0, m_scene.pageSize.width(), 7}, paper::brand));
        m_scene.place(0, artBox({0, 7, m_scene.pageSize.width(), 3}, paper::amber));
        const double bottom
            = std::max(placeAt(m_scene, names, 0, {letterMargin, letterHeadRoom}),
                       placeAt(m_scene, details, 0, {letterMargin + left + 16, letterHeadRoom + 3}));
        m_scene.place(0, artBox({letterMargin, bottom + 12, m_width, 0.8}, paper::line));
        return bottom + 34;
    }

    void address()
    {
        QStringList lines{
            (m_content.person.title + u' ' + m_content.person.firstName + u' ' + m_content.person.lastName)
                .simplified()};
        if (const auto &school = m_content.school)
            for (const QString &line : {school->name, school->street, school->town, school->postcode})
                if (!line.isEmpty())
                    lines += line;
        append(m_galley, m_blocks.text(documentRoot, lines.join(u'\n'), m_width, 0));
        append(m_galley, m_blocks.text(documentRoot, words::date(m_content.date), m_width, 22));
    }

    void addParagraph(const QString &paragraph)
    {
        const double above = m_blocks.theme().body.leading * 0.6;
        QStringList items;
        const QStringList lines = paragraph.split(u'\n');
        for (const QString &line : lines)
            if (line.startsWith(u"- "_s))
                items += line.mid(2).trimmed();
        if (items.size() == lines.size())
            append(m_galley, m_blocks.list(documentRoot, items, m_width));
        else
            append(m_galley, m_blocks.text(documentRoot, paragraph, m_width, above));
    }

    /// Kept together, and with the last lines of the text.
    void signature()
    {
        if (!m_galley.empty())
            m_galley.back().keepWithNext = true;
        const double leading = m_blocks.theme().body.leading;
        Galley end = m_blocks.text(documentRoot, LetterTitleWords::tr("Yours sincerely"), m_width, leading);
        const HubDetails &hub = m_content.hub;
        if (!hub.contactName.isEmpty())
            append(end,
                   m_blocks.text(documentRoot, hub.contactName, m_blocks.theme().strong,
                                 {.width = m_width, .above = signatureRoom}));
        append(end,
               m_blocks.text(documentRoot, hub.name, m_width, hub.contactName.isEmpty() ? signatureRoom : 0));
        for (GalleyLine &line : end)
            line.keepWithNext = true;
        append(m_galley, std::move(end));
    }
};

} // namespace

Scene letter(const LetterContent &content)
{
    return LetterSetter{content}.set();
}

PlainLetter plainLetter(const LetterContent &content)
{
    const FilledLetter filled = filledIn(wordingOf(content), content);
    QStringList close{LetterTitleWords::tr("Yours sincerely")};
    for (const QString &line : {content.hub.contactName, content.hub.name}) {
        if (!line.isEmpty())
            close += line;
    }
    return {.subject = filled.subject,
            .body = (filled.paragraphs + QStringList{close.join(u'\n')}).join(u"\n\n"_s) + u'\n'};
}

} // namespace hub
