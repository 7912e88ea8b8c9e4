#include "widgets/workingbar.h"

#include "theme/hubstyle.h"

namespace hub {

WorkingBar::WorkingBar(const QString &doing, QWidget *parent)
    : QProgressBar{parent}
{
    setRange(0, 0);
    setAccessibleName(doing);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    setTextVisible(false);
    setMaximumHeight(measureOf(this, HubStyle::Grid));
    hide();
}

} // namespace hub
