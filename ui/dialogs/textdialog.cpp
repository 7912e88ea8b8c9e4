#include "dialogs/textdialog.h"

#include "theme/hubstyle.h"
#include "widgets/formfield.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

namespace {

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

} // namespace hub
