#include "widgets/calendarspeech.h"

#include "widgets/calendarview.h"

#include <QAccessibleWidget>

namespace hub {

namespace {

/// The day or event under the cursor.
class SpokenCell final : public QAccessibleInterface
{
public:
    explicit SpokenCell(CalendarView *view)
        : m_view{view}
    {
    }

    [[nodiscard]] bool isValid() const override { return !m_view.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && m_view ? m_view->spoken() : QString{};
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        return m_view ? QRect{m_view->mapToGlobal(QPoint{}), m_view->size()} : QRect{};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view && m_view->hasFocus();
        state.selected = true;
        return state;
    }

private:
    QPointer<CalendarView> m_view;
};

class SpokenView final : public QAccessibleWidget
{
public:
    explicit SpokenView(CalendarView *view)
        : QAccessibleWidget{view, QAccessible::List}
        , m_cell{QAccessible::registerAccessibleInterface(new SpokenCell{view})}
    {
    }
    ~SpokenView() override { QAccessible::deleteAccessibleInterface(m_cell); }

    [[nodiscard]] int childCount() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::accessibleInterface(m_cell) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child == this->child(0) ? 0 : -1;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(0); }

private:
    QAccessible::Id m_cell;
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *view = qobject_cast<CalendarView *>(object);
    return view == nullptr ? nullptr : new SpokenView{view}; // Qt keeps and deletes it
}

} // namespace

void speakCalendars()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace hub
