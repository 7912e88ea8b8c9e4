#include "pages/welcomepage.h"

#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/card.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace hub {

namespace {

class WelcomePage final : public Page
{
    Q_OBJECT
public:
    WelcomePage(const QList<QAction *> &ways, const std::vector<RecentFile> &recent, QWidget *parent)
        : Page{parent}
    {
        const int grid = measureOf(this, HubStyle::Grid);
        auto *outer = new QHBoxLayout{this};
        outer->addStretch(1);
        auto *column = new QVBoxLayout;
        column->setSpacing(grid * 2);
        column->addStretch(1);
        column->addWidget(new IconLabel{Icon::Hub, Token::Accent, 3, this}, 0, Qt::AlignHCenter);
        auto *title = new Label{tr("Keep your Maths Hub in one place"), Label::Kind::Title, this};
        title->setAlignment(Qt::AlignCenter);
        title->setWordWrap(true);
        column->addWidget(title);
        auto *words = new Label{tr("People, schools, programmes and places in one file on this computer. "
                                   "Everything you do can be taken back."),
                                Label::Kind::Body, this, Token::Muted};
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        column->addWidget(words);
        column->addWidget(makeWays(ways));
        if (!recent.empty())
            column->addWidget(makeRecent(recent));
        column->addStretch(2);
        outer->addLayout(column, 3);
        outer->addStretch(1);
    }

private:
    QWidget *makeWays(const QList<QAction *> &ways)
    {
        const int grid = measureOf(this, HubStyle::Grid);
        auto *card = new Card{tr("Begin"), this};
        for (QAction *way : ways) {
            auto *row = new QWidget{card};
            auto *line = new QHBoxLayout{row};
            line->setContentsMargins(0, grid / 2, 0, grid / 2);
            line->setSpacing(grid * 2);
            auto *button = new ActionButton{way, row, way == ways.first()};
            button->setMinimumWidth(grid * 24);
            line->addWidget(button);
            auto *what = new Label{way->statusTip(), Label::Kind::Body, row, Token::Muted};
            what->setWordWrap(true);
            line->addWidget(what, 1);
            card->add(row);
        }
        return card;
    }

    QWidget *makeRecent(const std::vector<RecentFile> &recent)
    {
        auto *card = new Card{tr("Opened before"), this};
        for (const RecentFile &file : recent) {
            const QFileInfo info{file.path};
            QPushButton *line = card->addLine(info.completeBaseName(), info.absolutePath());
            connect(line, &QPushButton::clicked, this, [open = file.open] { open(); });
        }
        return card;
    }
};

} // namespace

Page *makeWelcomePage(const QList<QAction *> &ways, const std::vector<RecentFile> &recent, QWidget *parent)
{
    return new WelcomePage{ways, recent, parent};
}

} // namespace hub

#include "welcomepage.moc"
