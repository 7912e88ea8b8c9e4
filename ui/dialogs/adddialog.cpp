#include "dialogs/adddialog.h"

#include "actions/likenesswords.h"
#include "base/errortext.h"
#include "models/recordname.h"
#include "records/nouns.h"
#include "rules/duplicates.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int restAfterTyping = 250; // milliseconds
constexpr qsizetype mostNamed = 3;

} // namespace

AddDialog::AddDialog(Store &store, RecordNames &names, const RecordType &type, const QString &what,
                     const QStringList &fields, Row start, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_type{type}
    , m_what{what}
    , m_row{std::move(start)}
    , m_message{new MessageBar{this}}
{
    setWindowTitle(what);
    const int grid = measureOf(this, HubStyle::Grid);
    setMinimumWidth(grid * 56);
    auto *column = new QVBoxLayout{this};
    column->setSpacing(grid + grid / 2);
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->addWidget(m_message);
    for (const QString &name : fields) {
        const int at = type.indexOf(name);
        const FieldInfo &field = type.fields[static_cast<size_t>(at)];
        Line line{.field = at, .editor = makeFieldEditor(field, names, this, [] {})};
        line.editor.widget->setObjectName(name);
        line.editor.show(m_row.values[static_cast<size_t>(at)]);
        line.frame = new FormField{field.labelText(), line.editor.widget, this};
        column->addWidget(line.frame);
        m_lines.push_back(std::move(line));
    }
    if (&type == &recordType<Person>())
        watchForDuplicates();
    column->addStretch();
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *add = buttons->addButton(tr("Add"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    makePrimary(add);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

AddDialog::~AddDialog() = default;

void AddDialog::watchForDuplicates()
{
    auto *timer = new QTimer{this};
    timer->setSingleShot(true);
    timer->setInterval(restAfterTyping);
    connect(timer, &QTimer::timeout, this, &AddDialog::warnOfDuplicates);
    for (const Line &line : m_lines) {
        if (auto *edit = qobject_cast<QLineEdit *>(line.editor.widget))
            connect(edit, &QLineEdit::textEdited, timer, qOverload<>(&QTimer::start));
    }
}

void AddDialog::warnOfDuplicates()
{
    Row typed = m_row;
    for (const Line &line : m_lines) {
        if (const Result<QVariant> value = line.editor.read())
            typed.values[static_cast<size_t>(line.field)] = *value;
    }
    const auto people = m_people ? std::vector<Person>{} : m_store.all<Person>();
    if (!m_people)
        m_people
            = std::make_unique<DuplicateIndex>(people, m_store.all<Role>(), m_store.all<DistinctPeople>());
    QStringList found;
    for (const PossibleDuplicate &one : m_people->like(fromRow<Person>(typed))) {
        const auto person = m_store.find(one.second);
        if (person && found.size() < mostNamed)
            found << tr("%1 %2, %3 (%4)", "first name, last name, e-mail, why")
                         .arg(person->firstName, person->lastName,
                              person->email.isEmpty() ? tr("no e-mail") : person->email,
                              likenessWords(one.why));
    }
    if (found.isEmpty())
        return m_message->hide();
    m_message->tell(MessageBar::Tone::Warning, tr("Perhaps here already: %1").arg(found.join(u"; "_s)),
                    tr("Look in the list before adding. Two who are one can be merged later."));
}

void AddDialog::accept()
{
    if (!readLines())
        return;
    const Result<qint64> key = m_store.change(
        m_what, [this](Writer &writer) -> Result<qint64> { return writer.insert(m_type, m_row); });
    if (!key)
        return m_message->tell(key.error());
    m_key = *key;
    QDialog::accept();
}

bool AddDialog::readLines()
{
    QWidget *wrong = nullptr;
    for (const Line &line : m_lines) {
        const FieldInfo &field = m_type.fields[static_cast<size_t>(line.field)];
        const Result<QVariant> value = line.editor.read();
        QString problem = value ? QString{} : describe(value.error()).happened;
        if (value && field.is(Required) && value->toString().isEmpty())
            problem = tr("This cannot be left empty.");
        line.frame->setProblem(problem);
        if (value)
            m_row.values[static_cast<size_t>(line.field)] = *value;
        if (!problem.isEmpty() && wrong == nullptr)
            wrong = line.editor.widget;
    }
    if (wrong != nullptr)
        wrong->setFocus(Qt::OtherFocusReason);
    return wrong == nullptr;
}

} // namespace hub
