#include "widgets/navigationlist.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"

#include <QAbstractListModel>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

class NavigationList::Model final : public QAbstractListModel
{
public:
    enum Role { IdRole = Qt::UserRole, CountRole, InnerRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const NavigationItem &item = m_items[static_cast<size_t>(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return item.title;
        case Qt::DecorationRole:
            return icon(item.icon, Token::Muted);
        case Qt::AccessibleTextRole:
            return item.count > 0
                ? tr("%1, %n to look at", "a page and how much waits there", item.count).arg(item.title)
                : item.title;
        case Qt::ToolTipRole:
            return item.shortcut.isEmpty() ? plainToolTip(item.title)
                                           : plainToolTip(item.title + u" ("_s + item.shortcut + u')');
        case IdRole:
            return item.id;
        case CountRole:
            return item.count;
        case InnerRole:
            return item.isInner;
        default:
            return {};
        }
    }

    [[nodiscard]] static QString tr(const char *text, const char *note, int n)
    {
        return NavigationList::tr(text, note, n);
    }

    void setItems(std::vector<NavigationItem> items)
    {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }

    [[nodiscard]] QModelIndex find(const QString &id) const
    {
        const auto found = std::ranges::find(m_items, id, &NavigationItem::id);
        return found == m_items.end() ? QModelIndex{} : index(static_cast<int>(found - m_items.begin()));
    }

    void setCount(const QModelIndex &where, int count)
    {
        m_items[static_cast<size_t>(where.row())].count = count;
        emit dataChanged(where, where);
    }

private:
    std::vector<NavigationItem> m_items;
};

class NavigationList::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int grid = measureOf(option.widget, HubStyle::Grid);
        const bool inner = index.data(Model::InnerRole).toBool(); // a view may have any name: it is shortened
        if (isNarrow(option)) {
            const int width = narrowWidth(option);
            return {width + grid * 3, narrowIcon(option) + grid * 2 + narrowWords(index, width).height()};
        }
        const int text = QFontMetrics{fontOf(Label::Kind::Strong)}.horizontalAdvance(index.data().toString());
        return {(inner ? qMin(text, grid * 16) : text) + grid * 10,
                measureOf(option.widget, HubStyle::RowHeight) + grid / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int grid = measureOf(option.widget, HubStyle::Grid);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect ground = drawGround(*painter, option, selected);
        if (isNarrow(option))
            return paintNarrow(*painter, option, index, ground);
        const int side = measureOf(option.widget, HubStyle::SmallIcon) + grid / 2;
        QRect content = ground.adjusted(grid + grid / 2, 0, -grid, 0);
        if (index.data(Model::InnerRole).toBool())
            content.setLeft(content.left() + grid * 2);

        const QRect iconRect{content.left(), content.center().y() - side / 2, side, side};
        const auto which = index.data(Qt::DecorationRole).value<QIcon>();
        which.paint(painter, iconRect);
        content.setLeft(iconRect.right() + grid);
        if (const int count = index.data(Model::CountRole).toInt(); count > 0)
            content.setRight(drawBadge(*painter, option, content, count).left() - grid / 2);

        painter->setFont(selected ? fontOf(Label::Kind::Strong) : option.font);
        painter->setPen(color(Token::Ink, option.palette));
        const QString title
            = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, content.width());
        painter->drawText(content, Qt::AlignVCenter | Qt::AlignLeading, title);
    }

private:
    static bool isNarrow(const QStyleOptionViewItem &option)
    {
        const auto *list = qobject_cast<const NavigationList *>(option.widget);
        return list != nullptr && list->isNarrow();
    }

    static int narrowIcon(const QStyleOptionViewItem &option)
    {
        return measureOf(option.widget, HubStyle::SmallIcon) + measureOf(option.widget, HubStyle::Grid) / 2;
    }

    /// Room for the longest word of the pages, so that lines break between words only.
    static int narrowWidth(const QStyleOptionViewItem &option)
    {
        const QFontMetrics metrics{fontOf(Label::Kind::Small)};
        int widest = 0;
        const auto *list = qobject_cast<const NavigationList *>(option.widget);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(Model::InnerRole).toBool())
                continue;
            for (const QString &word : index.data().toString().split(u' '))
                widest = qMax(widest, metrics.horizontalAdvance(word));
        }
        return widest;
    }

    static QRect narrowWords(const QModelIndex &index, int width)
    {
        return QFontMetrics{fontOf(Label::Kind::Small)}.boundingRect(
            0, 0, width, 0, Qt::AlignHCenter | Qt::TextWordWrap, index.data().toString());
    }

    static void paintNarrow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                            const QRect &ground)
    {
        const int grid = measureOf(option.widget, HubStyle::Grid);
        const int side = narrowIcon(option);
        const QRect iconRect{ground.center().x() - side / 2, ground.top() + grid / 2, side, side};
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, iconRect);
        if (const int count = index.data(Model::CountRole).toInt(); count > 0)
            drawBadge(painter, option,
                      {iconRect.right(), iconRect.top(), ground.right() - iconRect.right(), side}, count);
        painter.setFont(fontOf(Label::Kind::Small));
        painter.setPen(color(Token::Ink, option.palette));
        const QRect words{ground.left(), iconRect.bottom() + grid / 4, ground.width(),
                          ground.bottom() - iconRect.bottom()};
        painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    }

    static QRect drawGround(QPainter &painter, const QStyleOptionViewItem &option, bool selected)
    {
        const int grid = measureOf(option.widget, HubStyle::Grid);
        const QRect ground = option.rect.adjusted(grid, 2, -grid, -2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(color(selected ? Token::AccentSoft : Token::Hover, option.palette));
            painter.drawRoundedRect(ground, 5, 5);
        }
        if (selected) {
            painter.setBrush(color(Token::Accent, option.palette));
            painter.drawRoundedRect(QRect{ground.left(), ground.top() + grid / 2, 3, ground.height() - grid},
                                    1.5, 1.5);
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        if (option.state.testFlag(QStyle::State_HasFocus) && view && view->hasFocus()) {
            QStyleOptionFocusRect ring;
            ring.initFrom(view);
            ring.rect = ground;
            view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, view);
        }
        return ground;
    }

    static QRect drawBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content,
                           int count)
    {
        const QString text = QLocale{}.toString(count);
        painter.setFont(fontOf(Label::Kind::Small));
        const int height = painter.fontMetrics().height() + 2;
        const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + height / 2);
        const QRect badge{content.right() - width, content.center().y() - height / 2, width, height};
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Brand, option.palette));
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setPen(color(Token::OnBrand, option.palette));
        painter.drawText(badge, Qt::AlignCenter, text);
        return badge;
    }
};

NavigationList::NavigationList(QWidget *parent)
    : QListView{parent}
    , m_model{new Model{this}}
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new Delegate{this});
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

NavigationList::~NavigationList() = default;

void NavigationList::setItems(std::vector<NavigationItem> items)
{
    m_model->setItems(std::move(items));
    updateGeometry();
}

void NavigationList::setCount(const QString &id, int count)
{
    if (const QModelIndex where = m_model->find(id); where.isValid())
        m_model->setCount(where, count);
}

void NavigationList::setCurrent(const QString &id)
{
    setCurrentIndex(m_model->find(id));
}

QString NavigationList::current() const
{
    return currentIndex().data(Model::IdRole).toString();
}

void NavigationList::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize NavigationList::sizeHint() const
{
    const int least = m_isNarrow ? 0 : measureOf(this, HubStyle::Grid) * 20;
    return {qMax(minimumSizeHint().width(), least), QListView::sizeHint().height()};
}

QSize NavigationList::minimumSizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return {sizeHintForColumn(0) + bar, measureOf(this, HubStyle::RowHeight) * 3};
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        emit chosen(current.data(Model::IdRole).toString());
}

} // namespace hub
