#pragma once

#include "pages/pagecontext.h"
#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace hub {

/// A page of several pages behind tabs, each made when first seen. A place's part is the id of a tab and,
/// after a slash, a part of the page on it, or a part of the page that is seen; the actions of the page that
/// is seen are the page's own.
class TabbedPage final : public Page
{
    Q_OBJECT
public:
    using Make = Page *(*)(const PageContext &context, QWidget *parent);

    /// One tab: how places name it, what stands on it, and what makes its page.
    struct Tab
    {
        QString id;
        QString title;
        Make make = nullptr;
        Page *page = nullptr;
    };

    /// @p name and @p tabsName are for screen readers: of the page, and of the row of its tabs.
    TabbedPage(const PageContext &context, const QString &name, const QString &tabsName,
               std::vector<Tab> tabs, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override;

private:
    [[nodiscard]] Page *current();
    void follow();

    PageContext m_context;
    QTabWidget *m_tabs;
    std::vector<Tab> m_known;
};

} // namespace hub
