#include "forms/recordform.h"

#include "base/errortext.h"
#include "models/recordname.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {

namespace {

bool isEditable(const FieldInfo &field)
{
    return !field.is(Document) && !field.is(ByProgram) && field.type != FieldType::DateTime;
}

} // namespace

RecordForm::RecordForm(Store &store, const RecordType &type, RecordNames &names, QWidget *parent)
    : QWidget{parent}
    , m_store{store}
    , m_type{type}
    , m_names{names}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid * 2);
    column->setSpacing(grid + grid / 2);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (isEditable(type.fields[i]))
            addLine(static_cast<int>(i), column);
    }
    column->addStretch();
    setEnabled(false);
    connect(&store, &Store::changed, this, &RecordForm::follow);
}

void RecordForm::addLine(int field, QVBoxLayout *column)
{
    const FieldInfo &info = m_type.fields[static_cast<size_t>(field)];
    const size_t at = m_lines.size();
    Line line{.field = field, .editor = makeFieldEditor(info, m_names, this, [this, at] { finish(at); })};
    line.editor.widget->setObjectName(info.nameText());
    line.frame = new FormField{info.labelText(), line.editor.widget, this};
    column->addWidget(line.frame);
    m_lines.push_back(std::move(line));
}

void RecordForm::setRecord(qint64 key)
{
    const auto row = key == 0 ? std::nullopt : m_store.row(m_type, key);
    setEnabled(row.has_value());
    show(row.value_or(m_type.blank()));
}

void RecordForm::focusField(QStringView name)
{
    for (const Line &line : m_lines) {
        if (line.editor.widget->objectName() == name)
            line.editor.widget->setFocus(Qt::OtherFocusReason);
    }
}

void RecordForm::finish(size_t at)
{
    if (m_saving || m_row.key == 0)
        return;
    const Line &line = m_lines[at];
    const FieldInfo &field = m_type.fields[static_cast<size_t>(line.field)];
    const QVariant &now = m_row.values[static_cast<size_t>(line.field)];
    Result<QVariant> value = line.editor.read();
    if (value && field.is(Required) && value->toString().isEmpty())
        value = Error{.kind = Error::Kind::Invalid,
                      .subject = field.columnText(),
                      .message = tr("This cannot be left empty.")};
    if (!value) {
        line.frame->setProblem(describe(value.error()).happened);
        return;
    }
    line.frame->setProblem({});
    if (*value != now)
        save(line, *value);
}

void RecordForm::save(const Line &line, const QVariant &value)
{
    const FieldInfo &field = m_type.fields[static_cast<size_t>(line.field)];
    Row changed = m_row;
    changed.values[static_cast<size_t>(line.field)] = value;
    const QString what = tr("Edit %1: %2", "a record, the field's label")
                             .arg(nameOfRow(m_type, m_row), field.labelText().toLower());
    m_saving = true;
    const Result<> saved = m_store.change(what, [&](Writer &writer) -> Result<> {
        writer.update(m_type, changed);
        return {};
    });
    m_saving = false;
    if (saved) {
        m_row = changed;
        return;
    }
    line.frame->setProblem(describe(saved.error()).happened);
    emit failed(saved.error());
}

void RecordForm::follow(const Changes &changes)
{
    const auto mine
        = [this](const RowChange &change) { return change.type == &m_type && change.key == m_row.key; };
    if (!m_saving && m_row.key != 0 && std::ranges::any_of(changes.rows, mine))
        setRecord(m_row.key);
}

void RecordForm::show(const Row &row)
{
    m_row = row;
    for (const Line &line : m_lines) {
        line.editor.show(row.values[static_cast<size_t>(line.field)]);
        line.frame->setProblem({});
    }
}

} // namespace hub
