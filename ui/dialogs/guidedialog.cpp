#include "dialogs/guidedialog.h"

#include "theme/hubstyle.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

// At file scope: Q_INIT_RESOURCE must not be used inside a namespace.
static void initGuideResource()
{
    Q_INIT_RESOURCE(guide);
}

namespace hub {

using namespace Qt::StringLiterals;

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog{parent}
    , m_text{new QTextBrowser{this}}
{
    initGuideResource();
    setWindowTitle(tr("Guide"));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 90, grid * 80);
    m_text->setAccessibleName(tr("The guide"));
    m_text->setSearchPaths({u":/guide"_s});
    m_text->setTabChangesFocus(false); // Tab goes from link to link, and out after the last
    m_text->document()->setDocumentMargin(grid * 2);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    QPushButton *contents = buttons->addButton(tr("Contents"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(contents, &QPushButton::clicked, this, [this] { turnTo(u"index"_s); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void GuideDialog::turnTo(const QString &page)
{
    m_text->setSource(QUrl{fileFor(page)}, QTextDocument::MarkdownResource);
}

QString GuideDialog::fileFor(const QString &page)
{
    // Pages of the window whose task has a name of its own in the guide.
    static const std::pair<QString, QString> others[]{
        {u"overview"_s, u"attention"_s},   {u"schools"_s, u"people"_s},      {u"specialists"_s, u"days"_s},
        {u"clashes"_s, u"events"_s},       {u"match-schools"_s, u"match"_s}, {u"never-engaged"_s, u"map"_s},
        {u"calendar"_s, u"find-a-date"_s}, {u"welcome"_s, u"start"_s}};
    initGuideResource();
    const auto *other = std::ranges::find(others, page, &std::pair<QString, QString>::first);
    for (const QString &name : {page, other == std::end(others) ? QString{} : other->second}) {
        if (const QString file = name + u".md"_s; QFile::exists(u":/guide/"_s + file))
            return file;
    }
    return u"index.md"_s;
}

} // namespace hub
