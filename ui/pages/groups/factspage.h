#pragma once

#include "models/factsource.h"
#include "pages/pagecontext.h"
#include "shell/page.h"
#include "widgets/yearbox.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace hub {

class PageHeader;

/// A page that is worked out from the hub's facts: it is worked out when it is seen, and again when it is
/// seen after they have changed.
class FactsPage : public Page
{
    Q_OBJECT
public:
    FactsPage(const PageContext &context, FactsNeeded needed, QWidget *parent);

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] const FactIndex &index() { return m_source->index(); }
    /// Works it all out again; called in time.
    virtual void refresh() = 0;
    /// Refreshes now where the page is seen, else when it will be.
    void refreshSoon();
    /// Says that @p what was done, with an Undo, or why it was not.
    void report(const Result<> &done, const QString &what);

    void showEvent(QShowEvent *event) override;

private:
    PageContext m_context;
    FactSource *m_source;
    bool m_isStale = true;
};

/// A box of the academic years that the hub has groups or cohorts in, the newest first, with today's chosen.
[[nodiscard]] QComboBox *makeYearBox(const PageContext &context, QWidget *parent);

} // namespace hub
