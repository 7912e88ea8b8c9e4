#include "widgets/yearbox.h"

#include <QCoreApplication>

namespace hub {

QComboBox *yearBox(std::span<const AcademicYear> years, AcademicYear chosen, QWidget *parent)
{
    auto *box = new QComboBox{parent};
    box->setAccessibleName(QCoreApplication::translate("hub::YearBox", "Academic year"));
    for (const AcademicYear year : years)
        box->addItem(year.toText(), year.startYear());
    box->setCurrentIndex(box->findData(chosen.startYear()));
    return box;
}

AcademicYear yearIn(const QComboBox *box)
{
    return AcademicYear::starting(box->currentData().toInt());
}

} // namespace hub
