#pragma once

#include "dialogs/importstep.h"
#include "models/importmodels.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Label;

/// The second step: what each column of the file stands for, what its values are read as, and what is the
/// same for every row.
class ImportColumnsStep final : public ImportStep
{
    Q_OBJECT
public:
    ImportColumnsStep(ImportJob &job, QWidget *parent);

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] Result<> leave() override;
    [[nodiscard]] bool isNeedless() const override;
    [[nodiscard]] QWidget *first() const override;

private:
    struct Default
    {
        QString column;
        FormField *field = nullptr;
        QComboBox *box = nullptr; ///< or
        QLineEdit *edit = nullptr;
    };

    QTableView *makeTable(QAbstractItemModel *model, const QString &name, int editable);
    void follow();
    void showValues();
    void showDefaults();
    Default makeDefault(const QString &column);

    ImportJob &m_job;
    ImportHeadingsModel *m_headingsModel;
    ImportValuesModel *m_valuesModel;
    Label *m_hint;
    QTableView *m_headings;
    QWidget *m_valuesPane;
    Label *m_valuesLine;
    QTableView *m_values;
    QWidget *m_defaultsPane;
    QVBoxLayout *m_defaultsColumn;
    std::vector<Default> m_defaults;
};

} // namespace hub
