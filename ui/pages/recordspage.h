#pragma once

#include "models/recordtablemodel.h"
#include "pages/pagecontext.h"
#include "shell/page.h"

QT_BEGIN_NAMESPACE
class QAction;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class Label;
class PageHeader;
class RecordForm;
class RecordList;
class RecordTable;
class Writer;

/// What a page of records shows and says.
struct RecordsPageSpec
{
    const RecordType &type;
    QString title;
    Icon icon = Icon::None;
    QStringList columns;        ///< the fields shown at first; the others can be chosen
    QString sortedBy;           ///< the field sorted by at first
    QString filterHint;         ///< "Filter people"
    QString addText;            ///< "Add a person"
    QString emptyTitle;         ///< "Nobody yet"
    QString emptySentence;      ///< what belongs here
    QStringList addFields = {}; ///< what a new record is asked for
    std::vector<DerivedColumn> derived = {};
    std::function<bool(const Row &)> where = {};
    /// Where Enter and a double click lead; to the record's fields where it is empty.
    std::function<Place(qint64 key)> open = {};
    QString openText = {}; ///< a button for it: "Whole story"
    /// Removes what belongs to a record before it is itself removed.
    std::function<void(Writer &, qint64 key)> removeParts = {};
    /// Fields that have verbs of their own and are not changed for many records at once.
    QStringList notInBulk = {};
};

/// A list of one noun's records with an inspector beside it: add, edit in place, delete with Undo. A place's
/// part may be "view:KEY", a saved view of the list, or "where:EXPRESSION", a filter.
class RecordsPage : public Page
{
    Q_OBJECT
public:
    RecordsPage(const PageContext &context, RecordsPageSpec spec, QWidget *parent);

    void show(const Place &place) override;
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override;

    [[nodiscard]] RecordList *list() const { return m_list; }
    [[nodiscard]] RecordTable *table() const;
    [[nodiscard]] RecordForm *form() const { return m_form; }
    [[nodiscard]] PageHeader *header() const { return m_header; }

    /// Puts @p part before the fields in the inspector, under a tab of its own.
    void addInspectorPart(const QString &title, QWidget *part);

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] RecordTableModel &model() const { return *m_model; }
    [[nodiscard]] std::vector<qint64> selectedKeys() const;

signals:
    /// Another record is current, or none (0), or it was changed.
    void currentChanged(qint64 key);

private:
    void makeActions();
    QWidget *makeList();
    QWidget *makeInspector();
    QWidget *makeEmpty();
    void connectParts();
    void count();
    void explainCount();
    void showCurrent();
    [[nodiscard]] QWidget *makeInspectorBody(QWidget *pane);
    void add();
    void removeSelected();
    void openRecord(qint64 key);

    PageContext m_context;
    RecordsPageSpec m_spec;
    RecordTableModel *m_model;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    RecordList *m_list = nullptr;
    RecordForm *m_form = nullptr;
    Label *m_name = nullptr;
    QTabWidget *m_parts = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_open = nullptr; ///< none where a record has no page of its own
    QAction *m_delete = nullptr;
};

} // namespace hub
