#pragma once

#include <QToolBar>

QT_BEGIN_NAMESPACE
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace hub {

class SearchBox;

/// The bar at the top: the hub and its menu, the search box, and the steps that can be undone and redone,
/// by name.
class TopBar final : public QToolBar
{
    Q_OBJECT
public:
    TopBar(QMenu *hubMenu, QAction *undo, QAction *redo, QWidget *parent);

    void setHubName(const QString &name);
    [[nodiscard]] SearchBox *search() const { return m_search; }

private:
    QToolButton *m_hub;
    SearchBox *m_search;
};

} // namespace hub
