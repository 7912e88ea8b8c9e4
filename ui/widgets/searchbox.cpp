#include "widgets/searchbox.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRecent = 6;
constexpr int mostRowsShown = 12;

/// A heading in small muted letters, or an icon, a title and, at the far side, its note.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), measureOf(option.widget, HubStyle::RowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int grid = measureOf(option.widget, HubStyle::Grid);
        QRect content = option.rect.adjusted(grid + grid / 2, 0, -grid - grid / 2, 0);
        if (index.data(SearchResults::HeadingRole).toBool()) {
            painter->setFont(fontOf(Label::Kind::Small));
            painter->setPen(color(Token::Muted, option.palette));
            painter->drawText(content, Qt::AlignLeading | Qt::AlignBottom, index.data().toString());
            return;
        }
        QStyleOptionViewItem ground{option};
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        const int side = measureOf(option.widget, HubStyle::SmallIcon);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, content.left(), content.center().y() - side / 2, side, side);
        content.setLeft(content.left() + side + grid);
        drawWords(*painter, content, option, index);
    }

private:
    static void drawWords(QPainter &painter, QRect content, const QStyleOptionViewItem &option,
                          const QModelIndex &index)
    {
        const QFontMetrics metrics{option.font};
        const QString title
            = metrics.elidedText(index.data().toString(), Qt::ElideRight, content.width() * 3 / 4);
        painter.setFont(option.font);
        painter.setPen(color(Token::Ink, option.palette));
        painter.drawText(content, Qt::AlignLeading | Qt::AlignVCenter, title);
        content.setLeft(content.left() + metrics.horizontalAdvance(title) + metrics.averageCharWidth() * 2);
        const QString note = metrics.elidedText(index.data(SearchResults::NoteRole).toString(),
                                                Qt::ElideRight, content.width());
        painter.setPen(color(Token::Muted, option.palette));
        painter.drawText(content, Qt::AlignTrailing | Qt::AlignVCenter, note);
    }
};

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit{parent}
    , m_model{new SearchResults{this}}
    , m_list{new QListView{parent->window()}}
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search people, schools, actions…"));
    setAccessibleName(tr("Search people, schools and actions"));
    setAccessibleDescription(tr("Type to search; the arrow keys walk the results and Enter opens one."));
    setClearButtonEnabled(true);
    QLineEdit::addAction(icon(Icon::Search, Token::Muted), LeadingPosition);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("Results of the search"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate{m_list});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &SearchBox::open);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::find);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return m_list->isVisible() ? step(1) : find();
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_list->currentIndex());
    case Qt::Key_Escape:
        if (m_list->isVisible())
            return m_list->hide();
        clear();
        return clearFocus();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    window()->installEventFilter(this);
    if (!text().isEmpty() || event->reason() == Qt::ShortcutFocusReason)
        find();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    window()->removeEventFilter(this);
    m_list->hide();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QString whole = tr("Search people, schools, actions…");
    const int room = width() - measureOf(this, HubStyle::Grid) * 6;
    setPlaceholderText(fontMetrics().horizontalAdvance(whole) <= room ? whole : tr("Search…"));
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_list->isVisible())
        showResults();
    return QLineEdit::eventFilter(watched, event);
}

void SearchBox::find()
{
    const QString wanted = text().trimmed();
    if (!m_finder || (wanted.isEmpty() && (m_recent.empty() || !hasFocus()))) {
        m_model->setHits({});
        return m_list->hide();
    }
    auto hits = wanted.isEmpty() ? m_recent : m_finder(wanted);
    if (hits.empty())
        hits.push_back({.group = tr("Nothing found for “%1”").arg(wanted), .title = {}});
    m_model->setHits(std::move(hits));
    m_list->setCurrentIndex({});
    step(1);
    if (hasFocus())
        showResults();
}

void SearchBox::showResults()
{
    const int rows = qMin(m_model->rowCount(), mostRowsShown);
    const QPoint corner = mapTo(window(), QPoint{0, height() + 2});
    m_list->setGeometry(corner.x(), corner.y(), width(), rows * measureOf(this, HubStyle::RowHeight) + 4);
    m_list->show();
    m_list->raise();
}

void SearchBox::step(int by)
{
    int row = m_list->currentIndex().row();
    do {
        row += by;
    } while (row >= 0 && row < m_model->rowCount() && m_model->hitAt(m_model->index(row)) == nullptr);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void SearchBox::open(const QModelIndex &index)
{
    const FoundItem *hit = m_model->hitAt(index);
    if (!hit || !hit->open)
        return;
    const auto go = hit->open; // clearing the box takes the hit away
    remember(*hit);
    clear();
    m_list->hide();
    clearFocus();
    go();
}

void SearchBox::remember(FoundItem hit)
{
    std::erase_if(m_recent,
                  [&hit](const FoundItem &old) { return old.title == hit.title && old.icon == hit.icon; });
    hit.group = tr("Recent");
    m_recent.insert(m_recent.begin(), std::move(hit));
    if (m_recent.size() > mostRecent)
        m_recent.pop_back();
}

} // namespace hub
