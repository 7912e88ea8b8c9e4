#include "dialogs/hubdetailsdialog.h"

#include "forms/recordform.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

HubDetailsDialog::HubDetailsDialog(Store &store, RecordNames &names, QWidget *parent)
    : QDialog{parent}
    , m_message{new MessageBar{this}}
{
    setObjectName(u"hubDetails"_s);
    setWindowTitle(tr("The hub’s details"));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 64, grid * 48);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, grid);
    column->setSpacing(grid);
    column->addWidget(m_message);
    auto *words
        = new Label{tr("They stand on letters, sheets and statements. What you finish is saved by itself."),
                    Label::Kind::Body, this, Token::Muted};
    words->setWordWrap(true);
    words->setContentsMargins(grid * 2, grid, grid * 2, 0);
    column->addWidget(words);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *form = new RecordForm{store, recordType<HubDetails>(), names, scroll};
    const auto details = store.all<HubDetails>();
    form->setRecord(details.empty() ? 0 : details.front().id.value());
    scroll->setWidget(form);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    buttons->setContentsMargins(grid * 2, 0, grid * 2, 0);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter finishes the field
    column->addWidget(buttons);
    connect(form, &RecordForm::failed, m_message, [this](const Error &error) { m_message->tell(error); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace hub
