#include "widgets/filterbar.h"

#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/filterbox.h"
#include "widgets/flowlayout.h"
#include "widgets/focusring.h"
#include "widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// A condition: Enter or a click changes it; Delete, or a click on its cross, takes it away.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &words, const QString &name, QWidget *parent)
        : QAbstractButton{parent}
    {
        setObjectName(u"chip"_s);
        setText(words);
        setAccessibleName(name);
        setAccessibleDescription(tr("Enter changes it, Delete takes it away."));
        setToolTip(plainToolTip(words));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int grid = measureOf(this, HubStyle::Grid);
        return {fontMetrics().horizontalAdvance(text()) + grid * 3 + cross().width(),
                fontMetrics().height() + grid};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {measureOf(this, HubStyle::Grid) * 8, sizeHint().height()};
    }

signals:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return emit removed();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return click();
        default:
            QAbstractButton::keyPressEvent(event);
        }
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && cross().contains(event->pos())) {
            setDown(false);
            return emit removed();
        }
        QAbstractButton::mouseReleaseEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color(Token::Outline, palette()));
        painter.setBrush(color(underMouse() ? Token::Hover : Token::AccentSoft, palette()));
        const QRectF body = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
        const int grid = measureOf(this, HubStyle::Grid);
        QRect words = rect().adjusted(grid + grid / 2, 0, 0, 0);
        words.setRight(cross().left() - grid / 2);
        painter.setPen(color(Token::Ink, palette()));
        painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        const int inset = cross().width() / 5;
        hub::icon(Icon::Close, Token::Ink).paint(&painter, cross().adjusted(inset, inset, -inset, -inset));
        drawFocusRing(painter, *this);
    }

private:
    [[nodiscard]] QRect cross() const
    {
        const int side = fontMetrics().height() + measureOf(this, HubStyle::Grid) / 2;
        return {width() - side - measureOf(this, HubStyle::Grid) / 2, (height() - side) / 2, side, side};
    }
};

} // namespace

FilterBar::FilterBar(const QString &hint, QWidget *parent)
    : QWidget{parent}
    , m_box{new FilterBox{hint, this}}
    , m_buttons{new FlowLayout{nullptr, measureOf(this, HubStyle::Grid)}}
    , m_chips{new QWidget{this}}
    , m_hidden{new Label{{}, Label::Kind::Body, m_chips, Token::Muted}}
    , m_clear{new QPushButton{tr("Clear"), m_chips}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    m_box->setMaximumWidth(grid * 50);
    m_box->setMinimumWidth(grid * 14);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_box, 1, Qt::AlignTop);
    row->addLayout(m_buttons); // in lines below one another where they have no room
    row->addStretch();         // what the box does not take is not the buttons'
    column->addLayout(row);
    auto *flow = new FlowLayout{m_chips, grid};
    flow->addWidget(m_hidden);
    flow->addWidget(m_clear);
    m_clear->setAccessibleDescription(tr("Shows every row again."));
    m_clear->setAutoDefault(false);
    m_chips->hide();
    column->addWidget(m_chips);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::cleared);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // as high as the chips want at that width
}

void FilterBar::addAction(QAction *action)
{
    m_buttons->addWidget(new ActionButton{action, this});
}

void FilterBar::setChips(const QStringList &filters, const QString &sorting)
{
    qDeleteAll(m_chips->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (qsizetype i = 0; i < filters.size(); ++i) {
        auto *chip = static_cast<Chip *>(addChip(filters[i], tr("Filter: %1").arg(filters[i])));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { emit chipOpened(static_cast<int>(i)); });
        // The chip goes away while it still speaks.
        connect(
            chip, &Chip::removed, this, [this, i] { emit chipRemoved(static_cast<int>(i)); },
            Qt::QueuedConnection);
    }
    if (!sorting.isEmpty()) {
        auto *chip = static_cast<Chip *>(addChip(sorting, sorting));
        connect(chip, &QAbstractButton::clicked, this, &FilterBar::sortingRemoved, Qt::QueuedConnection);
        connect(chip, &Chip::removed, this, &FilterBar::sortingRemoved, Qt::QueuedConnection);
    }
    m_chips->setVisible(!m_hidden->text().isEmpty() || !filters.isEmpty() || !sorting.isEmpty());
}

QWidget *FilterBar::addChip(const QString &text, const QString &name)
{
    auto *chip = new Chip{text, name, m_chips};
    auto *flow = m_chips->layout();
    // Before what is hidden and Clear.
    for (QWidget *last : {static_cast<QWidget *>(m_hidden), static_cast<QWidget *>(m_clear)})
        flow->removeWidget(last);
    flow->addWidget(chip);
    flow->addWidget(m_hidden);
    flow->addWidget(m_clear);
    chip->show();
    return chip;
}

void FilterBar::setHidden(int rows)
{
    m_hidden->setText(rows == 0 ? QString{} : tr("%Ln hidden by filters", nullptr, rows));
    m_hidden->setVisible(rows > 0);
    const bool chips = m_chips->findChild<Chip *>() != nullptr;
    m_clear->setVisible(rows > 0 || chips);
    m_clear->setAccessibleName(tr("Clear the filters"));
    m_chips->setVisible(rows > 0 || chips);
}

} // namespace hub

#include "filterbar.moc"
