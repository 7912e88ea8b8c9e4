#include "shell/pagestack.h"

#include <QScrollArea>

#include <algorithm>

namespace hub {

namespace {

QScrollArea *framed(Page *page)
{
    auto *frame = new QScrollArea{page->parentWidget()};
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    frame->setWidget(page);
    page->setAutoFillBackground(false);
    frame->viewport()->setAutoFillBackground(false);
    return frame;
}

QWidget *frameOf(const Page *page)
{
    return page->parentWidget()->parentWidget(); // beyond the viewport
}

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget{parent}
{
}

void PageStack::setEntries(std::vector<PageEntry> entries)
{
    while (QWidget *frame = widget(0))
        delete frame; // and the page in it
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
        addWidget(framed(page));
        emit made(page);
    }
    setCurrentIndex(indexOf(frameOf(page)));
    if (place.record != 0 || !place.part.isEmpty())
        page->show(place);
    emit shown(place.page);
    return true;
}

Page *PageStack::current() const
{
    const auto *frame = qobject_cast<QScrollArea *>(currentWidget());
    return frame == nullptr ? nullptr : qobject_cast<Page *>(frame->widget());
}

QString PageStack::currentId() const
{
    const Page *page = current();
    return page ? page->objectName() : QString{};
}

} // namespace hub
