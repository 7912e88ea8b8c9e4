#include "dialogs/developmentdialog.h"

#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/developmentfields.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

DevelopmentDialog::DevelopmentDialog(Store &store, const DevelopmentDay &day, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_day{day}
    , m_message{new MessageBar{this}}
    , m_fields{new DevelopmentFields{activitiesFor(store, day.person, day.date), day.date, this}}
{
    setWindowTitle(tr("Alter the development day"));
    const int grid = measureOf(this, HubStyle::Grid);
    setMinimumWidth(grid * 56);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid * 2);
    column->addWidget(m_message);
    column->addWidget(m_fields);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    makePrimary(save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DevelopmentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_fields->show(day);
}

void DevelopmentDialog::accept()
{
    const DevelopmentDay altered = m_fields->writtenInto(m_day);
    if (altered != m_day) {
        if (const auto done = recordDevelopmentDay(m_store, altered); !done)
            return m_message->tell(done.error());
    }
    QDialog::accept();
}

} // namespace hub
