#pragma once

#include "base/result.h"
#include "icons/icons.h"

#include <QWidget>

#include <functional>

namespace hub {

/// Where to go in the window: a page, and on it perhaps one record.
struct Place
{
    QString page;
    qint64 record = 0;
    QString part = {}; ///< a part of the page, in the page's own words

    bool operator==(const Place &) const = default;
};

/// One place in the window. The window knows pages only by this. What can be done to its records are its
/// QWidget::actions(); the window shows them in the Records menu while the page is open.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent)
        : QWidget{parent}
    {
    }

    /// Shows that record or part, if it is here.
    virtual void show(const Place &) { }
    using QWidget::show;

    /// Where F6 stops inside the page, in order.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }

    /// Puts the caret where the page narrows what it shows; nothing where it cannot.
    virtual void startFilter() { }

    /// A way to other places, for what goes there later.
    [[nodiscard]] std::function<void(Place)> goer()
    {
        return [this](const Place &place) { emit wants(place); };
    }

signals:
    void wants(const hub::Place &place);
    /// Something was done; @p undo, if any, takes it back.
    void did(const QString &sentence, const std::function<void()> &undo);
    void failed(const hub::Error &error);
};

/// A saved view of a page, gone to by the part it stands for.
struct PageView
{
    QString page;
    QString title;
    QString part;
};

/// How the window comes by a page: it is made when first shown.
struct PageEntry
{
    QString id; ///< as in the address of a place and on the command line: small letters
    QString title;
    Icon icon = Icon::None;
    std::function<Page *(QWidget *parent)> make;
};

} // namespace hub
