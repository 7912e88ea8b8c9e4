#include "dialogs/followupdialog.h"

#include "documents/letter.h"
#include "exchange/emailfile.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

namespace hub {

namespace {

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{.kind = Error::Kind::ReadOnly, .subject = path, .detail = file.errorString()};
}

} // namespace

FollowUpDialog::FollowUpDialog(Store &store, std::vector<FollowUp> drafts, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_message{new MessageBar{this}}
    , m_people{new QListWidget{this}}
    , m_to{new QLineEdit{this}}
    , m_subject{new QLineEdit{this}}
    , m_body{new QPlainTextEdit{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    setWindowTitle(tr("Follow up with %n person(s)", nullptr, static_cast<int>(drafts.size())));
    resize(grid * 110, grid * 78);
    for (FollowUp &one : drafts) {
        const PlainLetter letter = plainLetter(one.content);
        m_people->addItem(one.email.isEmpty() ? tr("%1 (no e-mail address)").arg(one.name) : one.name);
        m_drafts.push_back({std::move(one), letter.subject, letter.body});
    }
    m_people->setAccessibleName(tr("Who is followed up"));
    m_people->setFixedWidth(grid * 28);
    m_to->setObjectName(QStringLiteral("to"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setTabChangesFocus(true);
    m_message->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(new FormField{tr("To"), m_to, this});
    right->addWidget(new FormField{tr("Subject"), m_subject, this});
    right->addWidget(new FormField{tr("The draft: change what you like"), m_body, this}, 1);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(grid * 2);
    panes->addWidget(m_people);
    panes->addLayout(right, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    column->addWidget(m_message);
    column->addLayout(panes, 1);
    auto *hint
        = new Label{tr("Nothing is sent: your mail program opens the saved drafts. The wording is the hub’s "
                       "own, under Selection, Letters."),
                    Label::Kind::Small, this, Token::Muted};
    hint->setWordWrap(true);
    column->addWidget(hint);
    makeButtons();
    connect(m_people, &QListWidget::currentRowChanged, this, &FollowUpDialog::showDraft);
    m_people->setCurrentRow(0);
}

void FollowUpDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    QPushButton *copy = buttons->addButton(tr("Copy this one"), QDialogButtonBox::ActionRole);
    QPushButton *saveAll = buttons->addButton(tr("Save as e-mail drafts…"), QDialogButtonBox::ActionRole);
    saveAll->setObjectName(QStringLiteral("save"));
    makePrimary(saveAll);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(saveAll, &QPushButton::clicked, this, &FollowUpDialog::save);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_body->toPlainText()); });
}

void FollowUpDialog::showDraft(int row)
{
    keepEdits();
    m_shown = row;
    if (row < 0)
        return;
    const Draft &draft = m_drafts[static_cast<size_t>(row)];
    m_to->setText(draft.about.email);
    m_subject->setText(draft.subject);
    for (QLineEdit *edit : {m_to, m_subject})
        edit->setCursorPosition(0); // long ones are read from their beginning
    m_body->setPlainText(draft.body);
}

void FollowUpDialog::keepEdits()
{
    if (m_shown < 0)
        return;
    Draft &draft = m_drafts[static_cast<size_t>(m_shown)];
    draft.about.email = m_to->text().trimmed();
    draft.subject = m_subject->text();
    draft.body = m_body->toPlainText();
}

Result<> FollowUpDialog::saveTo(const QString &folder)
{
    keepEdits();
    std::vector<FollowUp> written;
    QStringList subjects;
    QStringList names;
    for (const Draft &draft : m_drafts) {
        const QString stem = followUpFileName(draft.about);
        QString name = stem;
        for (int copy = 2; names.contains(name + QStringLiteral(".eml"), Qt::CaseInsensitive); ++copy)
            name = stem + QStringLiteral(" %1").arg(copy);
        const QString path = QDir{folder}.filePath(name);
        const QByteArray mail = emailFile({.toName = draft.about.name,
                                           .to = draft.about.email,
                                           .subject = draft.subject,
                                           .body = draft.body});
        if (const Result<> saved = write(path + QStringLiteral(".eml"), mail); !saved)
            return saved;
        if (const Result<> saved = write(path + QStringLiteral(".txt"), draft.body.toUtf8()); !saved)
            return saved;
        written.push_back(draft.about);
        subjects += draft.subject;
        names += name + QStringLiteral(".eml");
    }
    return logFollowUps(m_store, written, subjects, names);
}

void FollowUpDialog::save()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where should the drafts go?"));
    if (folder.isEmpty())
        return;
    if (const Result<> saved = saveTo(folder); !saved) {
        m_message->tell(saved.error());
        return;
    }
    m_toast = tr("%n draft(s) saved into %1", nullptr, static_cast<int>(m_drafts.size()))
                  .arg(QDir::toNativeSeparators(folder));
    accept();
}

} // namespace hub
