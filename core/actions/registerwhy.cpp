#include "actions/registerwhy.h"

#include "actions/contexts.h"
#include "base/longdate.h"
#include "store/nationalregister.h"

#include <QLocale>

namespace hub {

Why whyRegister(Store &store, int shown)
{
    const auto current = currentRegister(store);
    if (!current)
        return {.rule = registerText(QT_TRANSLATE_NOOP("hub::Register", "No national register is loaded."))};
    Why why{.rule
            = registerText(
                  QT_TRANSLATE_NOOP("hub::Register",
                                    "The register is what “%1” held as at %2, schools that have closed as "
                                    "well. Shown are the schools that what is typed finds, by the beginnings "
                                    "of words of their name, town and postcode, or by their URN, and that "
                                    "meet every condition above the list."))
                  .arg(current->source, longDate(current->asAt)),
            .headings = {registerText(QT_TRANSLATE_NOOP("hub::Register", "What")),
                         registerText(QT_TRANSLATE_NOOP("hub::Register", "Schools"))},
            .figures = {1}};
    const auto add = [&why](const QString &what, int schools) {
        why.rows.push_back({.cells = {what, QLocale{}.toString(schools)}});
    };
    int all = 0;
    for (const auto &[status, schools] : registerStatuses(store)) {
        add(choiceText(status), schools);
        all += schools;
    }
    add(registerText(QT_TRANSLATE_NOOP("hub::Register", "In the register")), all);
    if (shown < all)
        add(registerText(QT_TRANSLATE_NOOP("hub::Register", "Left out by words and conditions")),
            all - shown);
    add(registerText(QT_TRANSLATE_NOOP("hub::Register", "Shown")), shown);
    return why;
}

} // namespace hub
