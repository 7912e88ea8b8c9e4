#include "dialogs/bulkeditdialog.h"

#include "base/capital.h"
#include "dialogs/workdialog.h"
#include "models/recordname.h"
#include "records/fieldtext.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

BulkEditDialog::BulkEditDialog(Store &store, RecordNames &names, const RecordType &type,
                               std::vector<qint64> keys, const QStringList &except, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_names{names}
    , m_type{type}
    , m_keys{std::move(keys)}
    , m_field{new QComboBox{this}}
    , m_place{new QVBoxLayout}
    , m_message{new MessageBar{this}}
    , m_line{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_table{new QTableWidget{this}}
{
    setObjectName(u"bulkEdit"_s);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (mayChangeMany(type.fields[i]) && !except.contains(type.fields[i].nameText()))
            m_field->addItem(type.fields[i].labelText(), static_cast<int>(i));
    }
    makeParts();
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::fieldChosen);
    fieldChosen();
}

void BulkEditDialog::makeParts()
{
    const int grid = measureOf(this, HubStyle::Grid);
    setWindowTitle(tr("Change %L1 %2", "how many, of what")
                       .arg(m_keys.size())
                       .arg(m_keys.size() == 1 ? m_type.singularText() : m_type.pluralText()));
    resize(grid * 80, grid * 64);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    column->addWidget(m_message);
    column->addWidget(new FormField{tr("Field"), m_field, this});
    column->addLayout(m_place);
    column->addWidget(m_line);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({withCapital(m_type.singularText()), tr("Before"), tr("After")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(grid * 24);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(measureOf(this, HubStyle::RowHeight));
    m_table->setAccessibleName(tr("What would change"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_apply = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    makePrimary(m_apply);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void BulkEditDialog::fieldChosen()
{
    while (QLayoutItem *item = m_place->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int at = m_field->currentData().toInt();
    const FieldInfo &field = m_type.fields[static_cast<size_t>(at)];
    m_editor = makeFieldEditor(field, m_names, this, [this] { preview(); });
    m_editor.widget->setObjectName(u"value"_s);
    m_editor.show(m_type.blank().values[static_cast<size_t>(at)]);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor.widget))
        connect(line, &QLineEdit::textEdited, this, &BulkEditDialog::preview);
    m_place->addWidget(new FormField{tr("New value"), m_editor.widget, this});
    preview();
    if (!m_change) { // nothing given yet is no mistake
        m_message->hide();
        m_line->setText(tr("Give the new value: what would change is shown first."));
    }
}

void BulkEditDialog::preview()
{
    m_change.reset();
    m_message->hide();
    const Result<QVariant> value = m_editor.read();
    if (value) {
        const auto change = planChange(m_store, m_type, m_keys, m_field->currentData().toInt(), *value);
        if (change)
            m_change = *change;
        else
            m_message->tell(change.error());
    } else {
        m_message->tell(value.error());
    }
    showChange();
}

void BulkEditDialog::showChange()
{
    const int rows = m_change ? static_cast<int>(m_change->changes.size()) : 0;
    m_table->setRowCount(rows);
    const auto words = [this](const QVariant &stored) {
        const FieldInfo &field = m_type.fields[static_cast<size_t>(m_change->field)];
        return field.type == FieldType::Reference ? m_names.of(field.refersTo(), stored.toLongLong())
                                                  : fieldToDisplay(field, stored);
    };
    for (int row = 0; row < rows; ++row) {
        const OneOfMany &change = m_change->changes[static_cast<size_t>(row)];
        const QString cells[]
            = {nameOfRow(m_type, change.before),
               words(change.before.values[static_cast<size_t>(m_change->field)]), words(change.after)};
        for (int column = 0; column < 3; ++column)
            m_table->setItem(row, column, new QTableWidgetItem{cells[column]});
    }
    m_line->setText(!m_change
                        ? QString{}
                        : tr("%L1 would change; %L2 hold the value already.").arg(rows).arg(m_change->same));
    m_apply->setText(tr("Change %L1").arg(rows));
    m_apply->setEnabled(rows > 0);
}

void BulkEditDialog::accept()
{
    preview();
    if (!m_change || m_change->changes.empty())
        return;
    const QString label = m_type.fields[static_cast<size_t>(m_change->field)].labelText();
    const QString what
        = tr("Set %1 of %L2 %3", "a field, how many, of what")
              .arg(label.toLower())
              .arg(m_change->changes.size())
              .arg(m_change->changes.size() == 1 ? m_type.singularText() : m_type.pluralText());
    const auto change
        = [this, &what](Store &store, const Progress &) { return changeMany(store, what, *m_change); };
    if (const Result<> done = writeAside(this, tr("Changing them …"), m_store, change); !done)
        return m_message->tell(done.error());
    m_outcome = what;
    QDialog::accept();
}

} // namespace hub
