#pragma once

#include "pages/listframe.h"

namespace hub {

class RecordTableModel;
struct Changes;

/// What a list of records is called and how it begins.
struct RecordListSpec
{
    QString title;       ///< for screen readers and files
    QString filterHint;  ///< "Filter people"
    QStringList columns; ///< the fields and named derived columns shown at first
    QString sortedBy;    ///< the field sorted by at first
    /// Fields that have verbs of their own and are not changed for many records at once.
    QStringList notInBulk = {};
    QString name = {}; ///< what its layout is kept under; the table's name where empty
};

/// The one way records stand in a list: besides what every list does, rows are pasted into it, and many
/// changed at once.
class RecordList final : public ListFrame
{
    Q_OBJECT
public:
    RecordList(const PageContext &context, RecordTableModel *model, const RecordListSpec &spec,
               QWidget *parent);

    /// Makes @p key current; words and filter that hide it go.
    void select(qint64 key);
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    [[nodiscard]] qint64 currentKey() const;

protected:
    [[nodiscard]] std::vector<FilterField> fields() const override;
    [[nodiscard]] Result<RowFilter> readFilter(const QString &expression) const override;
    [[nodiscard]] QString columnName(int section) const override;

private:
    void makeCommands();
    void follow(const Changes &changes);
    void pasteRows();
    void changeSelected();
    void offerUndo(const QString &sentence);

    RecordTableModel *m_model;
    QStringList m_notInBulk;
    QAction *m_bulk = nullptr;
};

} // namespace hub
