#include "pages/recordlist.h"

#include "dialogs/bulkeditdialog.h"
#include "dialogs/importdialog.h"
#include "models/recordtablemodel.h"
#include "pages/undooffer.h"
#include "store/store.h"
#include "widgets/filterbar.h"
#include "widgets/filterbox.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

QString nameIn(const RecordTableModel &model, int section)
{
    const QString name = model.nameOf(section) + model.derivedName(section); // one of them is empty
    return name.isEmpty() ? u"derived:%1"_s.arg(model.columnCount() - 1 - section) : name;
}

/// The columns named, as far as they are there, and every derived one after them.
QStringList firstColumns(const RecordTableModel &model, const QStringList &named)
{
    QStringList all;
    QStringList derived;
    for (int section = 0; section < model.columnCount(); ++section) {
        all << nameIn(model, section);
        if (model.nameOf(section).isEmpty() && !named.contains(all.last()))
            derived << all.last();
    }
    QStringList columns = named;
    columns.removeIf([&all](const QString &name) { return !all.contains(name); });
    return columns + derived;
}

ListSpec listSpec(const RecordTableModel &model, const RecordListSpec &spec)
{
    return {.name = spec.name.isEmpty() ? model.type().tableText() : spec.name,
            .title = spec.title,
            .filterHint = spec.filterHint,
            .columns = firstColumns(model, spec.columns),
            .sorting = {spec.sortedBy}};
}

} // namespace

RecordList::RecordList(const PageContext &context, RecordTableModel *model, const RecordListSpec &spec,
                       QWidget *parent)
    : ListFrame{context, listSpec(*model, spec), parent}
    , m_model{model}
    , m_notInBulk{spec.notInBulk}
{
    table()->setObjectName(m_model->type().tableText());
    setRows(m_model, *m_model, RecordTableModel::KeyRole);
    makeCommands();
    begin();
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_bulk->setEnabled(table()->selectionModel()->hasSelection()); });
    connect(&context.store, &Store::changed, this, &RecordList::follow);
    m_model->prepareToFind();
}

void RecordList::makeCommands()
{
    addFilterCommands();
    m_bulk = command(Icon::Edit, tr("Change the selected…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                     [this] { changeSelected(); });
    QAction *paste = command(Icon::Import, tr("Paste rows from a spreadsheet…"), QKeySequence::Paste,
                             [this] { pasteRows(); });
    paste->setShortcutContext(Qt::WidgetShortcut);
    addLayoutCommands();
    m_bulk->setEnabled(false);
    table()->addActions({m_bulk, paste});
}

std::vector<FilterField> RecordList::fields() const
{
    return filterFields(m_model->type());
}

Result<RowFilter> RecordList::readFilter(const QString &expression) const
{
    return RowFilter::read(context().store, m_model->type(), expression);
}

QString RecordList::columnName(int section) const
{
    return nameIn(*m_model, section);
}

/// Reads the filter again where what it rests on has changed.
void RecordList::follow(const Changes &changes)
{
    const auto rests = proxy()->filter().rests();
    if (std::ranges::any_of(rests, [&changes](const RecordType *type) { return changes.touch(*type); }))
        setFilter(FilterNode{filter()});
}

void RecordList::select(qint64 key)
{
    if (m_model->rowOf(key) < 0)
        return;
    if (!table()->choose(key)) {
        bar()->box()->clear(); // it is there, but hidden
        setFilter({});
        table()->choose(key);
    }
    table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter);
}

std::vector<qint64> RecordList::selectedKeys() const
{
    std::vector<qint64> keys;
    for (const QModelIndex &index : table()->selectionModel()->selectedRows())
        keys.push_back(index.data(RecordTableModel::KeyRole).toLongLong());
    return keys;
}

qint64 RecordList::currentKey() const
{
    const QModelIndex current = table()->currentIndex();
    return current.isValid() ? current.data(RecordTableModel::KeyRole).toLongLong() : 0;
}

void RecordList::pasteRows()
{
    const QString text = QApplication::clipboard()->text();
    QTemporaryDir folder;
    QFile file{folder.filePath(tr("Pasted rows") + u".csv"_s)};
    if (text.trimmed().isEmpty() || !file.open(QIODevice::WriteOnly))
        return emit failed({.kind = Error::Kind::Invalid,
                            .subject = {},
                            .message = tr("There are no rows to paste."),
                            .advice = tr("Copy rows in the spreadsheet first, with their headings.")});
    file.write("\xEF\xBB\xBF" + text.toUtf8());
    file.close();
    ImportDialog dialog{context().store, context().today(), this};
    dialog.setFile(file.fileName(), m_model->type().tableText().replace(u'_', u'-'));
    dialog.next();
    if (dialog.exec() == QDialog::Accepted)
        offerUndo(dialog.outcome());
}

void RecordList::changeSelected()
{
    BulkEditDialog dialog{context().store, context().names, m_model->type(),
                          selectedKeys(),  m_notInBulk,     this};
    if (dialog.exec() == QDialog::Accepted)
        offerUndo(dialog.outcome());
}

void RecordList::offerUndo(const QString &sentence)
{
    tellWithUndo(*this, context().store, sentence);
}

} // namespace hub
