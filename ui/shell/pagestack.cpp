#include "shell/pagestack.h"

#include <algorithm>

namespace hub {

PageStack::PageStack(QWidget *parent)
    : QStackedWidget{parent}
{
}

void PageStack::setEntries(std::vector<PageEntry> entries)
{
    for (Page *page : m_pages)
        delete page;
    m_entries = std::move(entries);
    m_pages.assign(m_entries.size(), nullptr);
}

bool PageStack::go(const Place &place)
{
    const auto found = std::ranges::find(m_entries, place.page, &PageEntry::id);
    if (found == m_entries.end())
        return false;
    Page *&page = m_pages[static_cast<size_t>(found - m_entries.begin())];
    if (!page) {
        page = found->make(this);
        page->setObjectName(found->id);
        page->setAccessibleName(found->title);
        addWidget(page);
        emit made(page);
    }
    setCurrentWidget(page);
    if (place.record != 0 || !place.part.isEmpty())
        page->show(place);
    emit shown(place.page);
    return true;
}

Page *PageStack::current() const
{
    return qobject_cast<Page *>(currentWidget());
}

QString PageStack::currentId() const
{
    const Page *page = current();
    return page ? page->objectName() : QString{};
}

} // namespace hub
