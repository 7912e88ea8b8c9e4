#pragma once

#include "shell/page.h"

#include <QStackedWidget>

#include <vector>

namespace hub {

/// The pages one above the other, each made when it is first shown. One that needs more room than there is,
/// as with large text, is scrolled rather than cut or let grow out of the screen.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent);

    /// Takes the pages there were away, and shows none.
    void setEntries(std::vector<PageEntry> entries);
    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }

    /// False where there is no such page.
    bool go(const Place &place);
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentId() const;

signals:
    void made(hub::Page *page);
    void shown(const QString &id);

private:
    std::vector<PageEntry> m_entries;
    std::vector<Page *> m_pages; ///< as many as entries; null until made; each in a frame of its own
};

} // namespace hub
