#pragma once

#include "icons/icons.h"

#include <QListView>

#include <vector>

namespace hub {

/// One place to go to.
struct NavigationItem
{
    QString id;
    QString title;
    Icon icon = Icon::None;
    int count = 0; ///< things there that want attention; 0 shows no badge
    QString shortcut = {};
    bool isInner = false; ///< a view of the page above it
};

/// The list of pages at the window's side: icon, words and perhaps a count. Where the window has little room
/// for its text the words stand below the icons, smaller and on two lines if need be, but whole.
class NavigationList final : public QListView
{
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent);
    ~NavigationList() override;

    void setItems(std::vector<NavigationItem> items);
    void setCount(const QString &id, int count);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;

    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    class Model;
    class Delegate;
    Model *m_model;
    bool m_isNarrow = false;
};

} // namespace hub
