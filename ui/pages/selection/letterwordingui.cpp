// The part of the letters view that edits the hub's wording of each kind of letter.
#include "documents/letter.h"
#include "pages/selection/lettersview.h"
#include "pages/undooffer.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

QWidget *LettersView::makeWording()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *pane = new QWidget{this};
    auto *column = new QVBoxLayout{pane};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid);
    column->setSpacing(grid);
    m_wordingKind = new QComboBox{pane};
    m_wordingKind->setObjectName(u"wordingKind"_s);
    for (const Choice &choice : ChoicesOf<LetterKind>::list)
        m_wordingKind->addItem(choice.text());
    m_subject = new QLineEdit{pane};
    m_subject->setObjectName(u"wordingSubject"_s);
    m_body = new QPlainTextEdit{pane};
    m_body->setObjectName(u"wordingBody"_s);
    m_body->setTabChangesFocus(true);
    m_problem = new Label{{}, Label::Kind::Small, pane, Token::Warn};
    m_problem->setWordWrap(true);
    auto *fields = new QMenu{tr("Insert a field"), pane};
    for (const LetterField &field : letterFields()) {
        QAction *action = fields->addAction(
            tr("{%1}: %2", "a field: what stands in its place").arg(field.id, field.meaning));
        connect(action, &QAction::triggered, this, [this, id = field.id] {
            m_body->insertPlainText(u"{%1}"_s.arg(id));
            m_body->setFocus(Qt::OtherFocusReason);
        });
    }
    auto *insert = new QPushButton{tr("Insert a field"), pane};
    insert->setMenu(fields);
    auto *buttons = new FlowLayout{nullptr, grid};
    buttons->addWidget(insert);
    buttons->addWidget(new ActionButton{m_shipped, pane});
    buttons->addWidget(new ActionButton{m_save, pane, true});
    column->addWidget(new FormField{tr("Wording of"), m_wordingKind, pane});
    column->addWidget(new FormField{tr("Subject"), m_subject, pane});
    column->addWidget(new FormField{tr("Text: paragraphs parted by empty lines"), m_body, pane}, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_wordingKind, &QComboBox::activated, this, &LettersView::fillWording);
    connect(m_save, &QAction::triggered, this, &LettersView::saveWording);
    connect(m_shipped, &QAction::triggered, this, &LettersView::useShipped);
    const auto check = [this] {
        const QStringList unknown = unknownFields({m_subject->text(), m_body->toPlainText()});
        m_problem->setText(
            unknown.isEmpty()
                ? QString{}
                : tr("No such field, it will stay as it is typed: %1").arg(unknown.join(u", "_s)));
    };
    connect(m_body, &QPlainTextEdit::textChanged, this, check);
    connect(m_subject, &QLineEdit::textChanged, this, check);
    return pane;
}

LetterKind LettersView::wordingKind() const
{
    return static_cast<LetterKind>(m_wordingKind->currentIndex());
}

std::optional<LetterTemplate> LettersView::ownWording() const
{
    for (const LetterTemplate &own : m_context.store.all<LetterTemplate>()) {
        if (own.kind == wordingKind())
            return own;
    }
    return std::nullopt;
}

/// What somebody is still writing stays, as long as it is the wording of that kind.
void LettersView::fillWording()
{
    const bool isBeingWritten = m_subject->isModified() || m_body->document()->isModified();
    if (isBeingWritten && m_filledKind == wordingKind())
        return;
    m_filledKind = wordingKind();
    const std::optional<LetterTemplate> own = ownWording();
    const LetterWording wording
        = own ? LetterWording{own->subject, own->body} : shippedWording(wordingKind());
    m_shipped->setEnabled(own.has_value());
    if (m_subject->text() == wording.subject && m_body->toPlainText() == wording.body)
        return;
    m_subject->setText(wording.subject);
    m_body->setPlainText(wording.body);
    forgetEdits();
}

void LettersView::forgetEdits()
{
    m_subject->setModified(false);
    m_body->document()->setModified(false);
}

void LettersView::saveWording()
{
    const std::optional<LetterTemplate> own = ownWording();
    LetterTemplate wording = own.value_or(LetterTemplate{.kind = wordingKind()});
    wording.subject = m_subject->text().trimmed();
    wording.body = m_body->toPlainText();
    forgetEdits(); // the view fills itself again when it is stored
    const QString what = tr("Edit the wording of: %1", "a kind of letter").arg(m_wordingKind->currentText());
    const Result<> done = m_context.store.change(what, [&](Writer &writer) -> Result<> {
        if (own)
            writer.update(wording);
        else
            writer.insert(wording);
        return {};
    });
    if (!done)
        return emit failed(done.error());
    tellWithUndo(*this, m_context.store, what);
}

void LettersView::useShipped()
{
    const std::optional<LetterTemplate> own = ownWording();
    if (!own)
        return;
    const QString what
        = tr("Use the wording shipped for: %1", "a kind of letter").arg(m_wordingKind->currentText());
    const Result<> done = m_context.store.change(what, [&](Writer &writer) -> Result<> {
        writer.remove(own->id);
        return {};
    });
    if (!done)
        return emit failed(done.error());
    tellWithUndo(*this, m_context.store, what);
}

} // namespace hub
