#include "dialogs/textdialog.h"

#include "base/wording.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

namespace {

constexpr Wording dialogText{"hub::TextDialog"};

QPlainTextEdit *arrange(QDialog &dialog, const QString &words, QDialogButtonBox *buttons)
{
    const int grid = measureOf(&dialog, HubStyle::Grid);
    auto *column = new QVBoxLayout{&dialog};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid * 2);
    auto *edit = new QPlainTextEdit{&dialog};
    edit->setObjectName(QStringLiteral("text"));
    edit->setTabChangesFocus(true);
    column->addWidget(new FormField{words, edit, &dialog}, 1);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return edit;
}

} // namespace

std::optional<QString> askForText(const QString &title, const QString &question, const QString &done,
                                  QWidget *parent)
{
    QDialog dialog{parent};
    dialog.setWindowTitle(title);
    dialog.resize(measureOf(&dialog, HubStyle::Grid) * 60, measureOf(&dialog, HubStyle::Grid) * 34);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, &dialog};
    QPushButton *accept = buttons->addButton(done, QDialogButtonBox::AcceptRole);
    makePrimary(accept);
    QPlainTextEdit *edit = arrange(dialog, question, buttons);
    const auto follow = [accept, edit] { accept->setEnabled(!edit->toPlainText().trimmed().isEmpty()); };
    QObject::connect(edit, &QPlainTextEdit::textChanged, accept, follow);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    follow();
    edit->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->toPlainText().trimmed();
}

void showDraft(const QString &title, const QString &text, QWidget *parent)
{
    QDialog dialog{parent};
    dialog.setWindowTitle(title);
    dialog.resize(measureOf(&dialog, HubStyle::Grid) * 80, measureOf(&dialog, HubStyle::Grid) * 64);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, &dialog};
    QPushButton *copy = buttons->addButton(dialogText(QT_TRANSLATE_NOOP("hub::TextDialog", "Copy")),
                                           QDialogButtonBox::ActionRole);
    makePrimary(copy);
    QPlainTextEdit *edit
        = arrange(dialog,
                  dialogText(QT_TRANSLATE_NOOP("hub::TextDialog",
                                               "The draft: change it, then copy it into your mail.")),
                  buttons);
    edit->setPlainText(text);
    QObject::connect(copy, &QPushButton::clicked, edit,
                     [edit] { QGuiApplication::clipboard()->setText(edit->toPlainText()); });
    dialog.exec();
}

} // namespace hub
