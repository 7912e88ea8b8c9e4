#include "shell/topbar.h"

#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "widgets/searchbox.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolButton>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// A tool button that shows its icon alone where its words have no room; the action's tool tip holds them.
class StepButton final : public QToolButton
{
public:
    StepButton(QAction *action, QWidget *parent)
        : QToolButton{parent}
    {
        setDefaultAction(action);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setAutoRaise(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize hint = QToolButton::sizeHint();
        return {qMin(hint.width(), fontMetrics().averageCharWidth() * 26), hint.height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {measureOf(this, HubStyle::RowHeight), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        if (option.text.isEmpty())
            option.toolButtonStyle = Qt::ToolButtonIconOnly;
        QStylePainter{this}.drawComplexControl(QStyle::CC_ToolButton, option);
    }
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        const int room = width() - option->iconSize.width() - measureOf(this, HubStyle::Grid) * 2;
        const QString &words = option->text;
        // The name of a step is long; a few words of it say which it is.
        option->text = room < fontMetrics().averageCharWidth() * 14
            ? QString{}
            : fontMetrics().elidedText(words, Qt::ElideRight, room);
    }
};

} // namespace

TopBar::TopBar(QMenu *hubMenu, QAction *undo, QAction *redo, QWidget *parent)
    : QToolBar{parent}
    , m_hub{new QToolButton{this}}
    , m_search{new SearchBox{this}}
{
    setObjectName(u"topBar"_s);
    setWindowTitle(tr("Hub, search, undo"));
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setVisible(false);
    const int grid = measureOf(this, HubStyle::Grid);

    auto *content = new QWidget{this};
    auto *row = new QHBoxLayout{content};
    row->setContentsMargins(grid, grid / 2, grid, grid / 2);
    row->setSpacing(grid);
    m_hub->setObjectName(u"hubMenu"_s);
    m_hub->setMenu(hubMenu);
    m_hub->setPopupMode(QToolButton::InstantPopup);
    m_hub->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hub->setIcon(icon(Icon::Hub, Token::Accent));
    m_hub->setAutoRaise(true);
    m_hub->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_hub);
    row->addStretch(1);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setMinimumWidth(grid * 22);
    m_search->setMaximumWidth(grid * 68);
    row->addWidget(m_search, 6);
    row->addStretch(1);
    row->addWidget(new StepButton{undo, content});
    row->addWidget(new StepButton{redo, content});
    addWidget(content);
    setHubName({});
}

void TopBar::setHubName(const QString &name)
{
    const QString shown = name.isEmpty() ? tr("No hub open") : name;
    QString escaped = fontMetrics().elidedText(shown, Qt::ElideRight, fontMetrics().averageCharWidth() * 34);
    m_hub->setText(escaped.replace(u'&', u"&&"_s) + u"  "_s);
    m_hub->setAccessibleName(tr("Hub: %1").arg(shown));
    m_hub->setToolTip(tr("Open, make or close a hub"));
}

} // namespace hub
