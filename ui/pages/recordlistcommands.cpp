// What leaves a list and comes into it: files, the clipboard, one change to many records.
#include "dialogs/bulkeditdialog.h"
#include "dialogs/importdialog.h"
#include "models/recordtablemodel.h"
#include "pages/recordlist.h"
#include "records/fieldtext.h"
#include "store/steps.h"
#include "store/store.h"
#include "widgets/recordtable.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QTemporaryDir>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

ColumnType columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return ColumnType::Integer;
    case FieldType::Tenths:
        return ColumnType::Decimal;
    case FieldType::Date:
        return ColumnType::Date;
    case FieldType::Days:
        return ColumnType::Days;
    case FieldType::Money:
        return ColumnType::Money;
    default:
        return ColumnType::Text;
    }
}

} // namespace

TypedSheet RecordList::sheet() const
{
    TypedSheet typed;
    typed.sheet.name = title();
    const RecordType &type = m_model->type();
    std::vector<std::pair<int, int>> columns; // section, field or -1
    for (const int section : table()->shownColumns()) {
        const int field = type.indexOf(m_model->nameOf(section));
        typed.sheet.headings << m_model->headerData(section, Qt::Horizontal).toString();
        typed.types.push_back(field < 0 ? ColumnType::Text
                                        : columnType(type.fields[static_cast<size_t>(field)].type));
        columns.emplace_back(section, field);
    }
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        SheetRow line{.number = row + 2, .cells = {}};
        const Row &record = m_model->at(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
        for (const auto &[section, at] : columns) {
            const auto field = static_cast<size_t>(qMax(0, at));
            const bool shown = at < 0 || type.fields[field].type == FieldType::Reference
                || type.fields[field].type == FieldType::Choice;
            // Days, money and dates go out exactly; names and choices as a person reads them.
            line.cells << (shown ? m_proxy->index(row, section).data().toString()
                                 : fieldToText(type.fields[field], record.values[field]));
        }
        typed.sheet.rows.push_back(std::move(line));
    }
    return typed;
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
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto step = nextUndo(context().store);
    emit did(dialog.outcome(), [this, number = step ? step->number : 0] {
        if (const auto undone = undo(context().store, number); !undone)
            emit failed(undone.error());
    });
}

void RecordList::changeSelected()
{
    BulkEditDialog dialog{context().store, context().names,  m_model->type(),
                          selectedKeys(),  m_spec.notInBulk, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto step = nextUndo(context().store);
    emit did(dialog.outcome(), [this, number = step ? step->number : 0] {
        if (const auto undone = undo(context().store, number); !undone)
            emit failed(undone.error());
    });
}

} // namespace hub
