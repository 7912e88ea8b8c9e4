#include "pages/story/notebox.h"

#include "theme/hubstyle.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace hub {

NoteBox::NoteBox(QWidget *parent)
    : QWidget{parent}
    , m_kind{new QComboBox{this}}
    , m_text{new QPlainTextEdit{this}}
    , m_keep{new QPushButton{tr("Keep note"), this}}
{
    for (const Choice &choice : ChoicesOf<NoteKind>::list)
        m_kind->addItem(choice.text());
    m_kind->setAccessibleName(tr("Kind of contact"));
    m_text->setObjectName(QStringLiteral("note"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write a note: who said what, and what is to be done"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(measureOf(this, HubStyle::RowHeight) * 2 + measureOf(this, HubStyle::Grid));
    m_keep->setEnabled(false);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_kind);
    buttons->addWidget(m_keep);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_keep->setEnabled(!text().isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, &NoteBox::written);
    auto *keep = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_Return}, m_text};
    keep->setContext(Qt::WidgetShortcut);
    connect(keep, &QShortcut::activated, m_keep, &QPushButton::click);
}

NoteKind NoteBox::kind() const
{
    return static_cast<NoteKind>(m_kind->currentIndex());
}

QString NoteBox::text() const
{
    return m_text->toPlainText().trimmed();
}

void NoteBox::clear()
{
    m_text->clear();
    m_kind->setCurrentIndex(0);
}

void NoteBox::startWriting()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hub
