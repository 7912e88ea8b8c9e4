#pragma once

#include "dialogs/importstep.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QTableWidget;
QT_END_NAMESPACE

namespace hub {

class FormField;
class ImportJob;
class Label;

/// The first step: which file, which of its sheets, and what it holds. Shows its first rows.
class ImportFileStep final : public ImportStep
{
    Q_OBJECT
public:
    ImportFileStep(ImportJob &job, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Result<> leave() override;
    [[nodiscard]] QWidget *first() const override;

    /// Chooses the file as if it had been typed; @p kind, where given, is what it holds.
    void setFile(const QString &path, const QString &kind = {});

signals:
    void failed(const hub::Error &error);

private:
    void browse();
    void read(bool again);
    void readSheet(const QString &path, const QString &name);
    void chooseSheet();
    void showFile();

    ImportJob &m_job;
    QLineEdit *m_path;
    FormField *m_pathField;
    QComboBox *m_sheet;
    FormField *m_sheetField;
    QComboBox *m_kind;
    FormField *m_kindField;
    Label *m_count;
    QTableWidget *m_preview;
};

} // namespace hub
