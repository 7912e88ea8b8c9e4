#pragma once

#include "models/registerlistmodel.h"
#include "pages/pagecontext.h"
#include "shell/page.h"

#include <QModelIndex>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace hub {

class FilterBox;
class Label;
class MarkGrid;
class MarkGridModel;
class PageHeader;
class PictureSource;
class ReasonBar;
class RecordTable;
class RegisterProxy;
struct Changes;
struct Explanation;

/// The registers of this year's events, and the one chosen as a grid worked by keys: for the desk and for the
/// door.
class AttendancePage final : public Page
{
    Q_OBJECT
public:
    AttendancePage(const PageContext &context, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeList();
    QWidget *makeRegister();
    QWidget *makeSheet(QWidget *pane);
    void connectParts();
    void makeExplanations();
    [[nodiscard]] Explanation explainSession(int column);
    void readAll();
    void follow(const Changes &changes);
    void choose(EventId event);
    void showCurrent();
    void describeEvent();
    void describeWaiting();
    void mark(Mark mark);
    void write(const QModelIndexList &cells, Mark mark, const QString &reason);
    void clear();
    void markAllPresent();
    void addSomebody();
    void print();
    void givePlace();
    void nextMissing();
    void told(const Result<> &done);

    PageContext m_context;
    PictureSource *m_source; ///< hears of a step before the page does
    RegisterListModel *m_list;
    RegisterProxy *m_proxy;
    MarkGridModel *m_model;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    FilterBox *m_filter = nullptr;
    QCheckBox *m_onlyMissing = nullptr;
    RecordTable *m_table = nullptr;
    MarkGrid *m_grid = nullptr;
    ReasonBar *m_reason = nullptr;
    Label *m_title = nullptr;
    Label *m_legend = nullptr;
    Label *m_facts = nullptr;
    Label *m_waiting = nullptr;
    QPushButton *m_give = nullptr;
    QAction *m_all = nullptr;
    QAction *m_walkIn = nullptr;
    QAction *m_next = nullptr;
    QAction *m_print = nullptr;
    QPersistentModelIndex m_absent; ///< whose reason is asked for
    bool m_isStale = false;
};

} // namespace hub
