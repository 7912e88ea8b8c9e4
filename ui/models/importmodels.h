#pragma once

#include "models/importjob.h"

#include <QAbstractTableModel>

namespace hub {

class RecordNames;

/// The headings of the file, examples of what stands under them, and what each stands for.
class ImportHeadingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { HeadingColumn, SamplesColumn, GoesToColumn, ColumnCount };

    ImportHeadingsModel(ImportJob &job, QObject *parent);

    void reset();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    ImportJob &m_job;
    std::vector<std::pair<QString, QString>> m_choices;
};

/// The different values in columns whose values are a closed list, and what each is read as.
class ImportValuesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { ColumnColumn, TheirsColumn, RowsColumn, OursColumn, ColumnCount };

    ImportValuesModel(ImportJob &job, QObject *parent);

    void reset();
    [[nodiscard]] int notUnderstood() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QString wordsFor(const ImportValue &value) const;

    ImportJob &m_job;
    std::vector<ImportValue> m_values;
};

/// Rows whose person is not certain, and who is meant.
class ImportMatchesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { RowColumn, TheirsColumn, OursColumn, ColumnCount };

    ImportMatchesModel(ImportJob &job, Store &store, RecordNames &names, QObject *parent);

    void reset();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    [[nodiscard]] QString wordsFor(qint64 person) const;

    ImportJob &m_job;
    Store &m_store;
    RecordNames &m_names;
    std::vector<ImportMatch> m_matches;
};

/// What would happen with the first rows of the file, or with the hub's schools where it is the register.
class ImportLinesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { RowColumn, LabelColumn, OutcomeColumn, DetailColumn, ColumnCount };

    ImportLinesModel(const ImportJob &job, Store &store, RecordNames &names, QObject *parent);

    void reset();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    using Line = std::array<QString, ColumnCount>;

    [[nodiscard]] QString detail(const PlannedWrite &write) const;
    [[nodiscard]] QString said(const FieldInfo &field, const QVariant &value) const;
    void addLine(const PlanLine &line);

    const ImportJob &m_job;
    Store &m_store;
    RecordNames &m_names;
    std::vector<Line> m_lines;
    std::vector<PlanLine::Outcome> m_outcomes;
};

} // namespace hub
