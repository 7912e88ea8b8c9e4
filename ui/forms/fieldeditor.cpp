#include "forms/fieldeditor.h"

#include "models/recordname.h"
#include "models/referencelist.h"
#include "records/fieldtext.h"
#include "theme/hubstyle.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Several lines of text; leaving it ends the edit, and Tab leaves it.
class NoteEdit final : public QPlainTextEdit
{
public:
    NoteEdit(QWidget *parent, std::function<void()> finished)
        : QPlainTextEdit{parent}
        , m_finished{std::move(finished)}
    {
        setTabChangesFocus(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(fontMetrics().lineSpacing() * 3 + measureOf(this, HubStyle::Grid) * 2);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_finished();
    }

private:
    std::function<void()> m_finished;
};

QString localText(const FieldInfo &field, const QVariant &stored)
{
    // Days are typed as the locale writes them; everything else as files do, which every field can read.
    return field.type == FieldType::Date ? fieldToDisplay(field, stored) : fieldToText(field, stored);
}

Result<QVariant> fromTyped(const FieldInfo &field, const QString &typed)
{
    if (field.type == FieldType::Date) {
        for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
            const QDate day = QLocale{}.toDate(typed, format);
            if (day.isValid() && day.year() >= 1950)
                return fieldFromText(field, day.toString(Qt::ISODate));
        }
    }
    return fieldFromText(field, typed);
}

FieldEditor lineEditor(const FieldInfo &field, QWidget *parent, const std::function<void()> &finished)
{
    auto *edit = new QLineEdit{parent};
    if (field.type == FieldType::Date)
        edit->setPlaceholderText(QLocale{}.dateFormat(QLocale::ShortFormat).toLower());
    if (field.type == FieldType::Money) // as in tables
        edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    QObject::connect(edit, &QLineEdit::editingFinished, edit, finished);
    return {.widget = edit,
            .show =
                [edit, &field](const QVariant &stored) {
                    edit->setText(localText(field, stored));
                    edit->setCursorPosition(0);
                },
            .read = [edit, &field] { return fromTyped(field, edit->text().trimmed()); }};
}

FieldEditor noteEditor(const FieldInfo &field, QWidget *parent, const std::function<void()> &finished)
{
    auto *edit = new NoteEdit{parent, finished};
    return {.widget = edit,
            .show = [edit](const QVariant &stored) { edit->setPlainText(stored.toString()); },
            .read = [edit, &field] { return fieldFromText(field, edit->toPlainText()); }};
}

/// A long name among many does not make the form wider than its pane.
void letShrink(QComboBox &box)
{
    constexpr int lettersAtLeast = 12;
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(lettersAtLeast);
}

FieldEditor choiceEditor(const FieldInfo &field, QWidget *parent, const std::function<void()> &finished)
{
    auto *box = new QComboBox{parent};
    letShrink(*box);
    for (const Choice &choice : field.choices)
        box->addItem(choice.text(), QString::fromLatin1(choice.code));
    QObject::connect(box, &QComboBox::activated, box, finished);
    return {.widget = box,
            .show = [box](const QVariant &stored) { box->setCurrentIndex(box->findData(stored.toString())); },
            .read = [box]() -> Result<QVariant> { return box->currentData(); }};
}

/// Thousands of names are neither measured nor laid out before they are seen.
void takeLongList(QComboBox &box, ReferenceList *list)
{
    auto *view = new QListView; // outside the window until the box takes it: else its focus chain is walked
    view->setUniformItemSizes(true);
    view->setLayoutMode(QListView::Batched);
    box.setView(view);
    box.setModel(list);
}

FieldEditor referenceEditor(const FieldInfo &field, RecordNames &names, QWidget *parent,
                            const std::function<void()> &finished)
{
    auto *box = new QComboBox{parent};
    letShrink(*box);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    QObject::connect(box, &QComboBox::activated, box, finished);
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, finished);
    const auto list = [box, &field, &names] {
        auto *all = ReferenceList::of(names, field.refersTo());
        if (box->model() != all)
            takeLongList(*box, all);
        return all;
    };
    const auto show = [box, list](const QVariant &stored) {
        const int row = list()->rowOf(stored.toLongLong());
        box->setCurrentIndex(row);
        box->setEditText(box->itemText(row));  // also over what was typed while the row was current
        box->lineEdit()->setCursorPosition(0); // its beginning says most
    };
    const auto read = [box, list, &field]() -> Result<QVariant> {
        const QString typed = box->currentText().trimmed();
        if (typed == box->itemText(box->currentIndex()))
            return box->currentData(); // of two with one name, the one chosen
        if (const int row = list()->rowNamed(typed); row >= 0)
            return box->itemData(row);
        return Error{.kind = Error::Kind::NotFound,
                     .subject = field.columnText(),
                     .message
                     = QCoreApplication::translate("hub::FieldEditor", "There is no “%1” here.").arg(typed)};
    };
    return {.widget = box, .show = show, .read = read};
}

} // namespace

FieldEditor makeFieldEditor(const FieldInfo &field, RecordNames &names, QWidget *parent,
                            const std::function<void()> &finished)
{
    switch (field.type) {
    case FieldType::LongText:
        return noteEditor(field, parent, finished);
    case FieldType::Choice:
        return choiceEditor(field, parent, finished);
    case FieldType::Reference:
        return referenceEditor(field, names, parent, finished);
    default:
        return lineEditor(field, parent, finished);
    }
}

} // namespace hub
