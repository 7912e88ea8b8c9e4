#include "dialogs/takeback.h"

#include "base/wording.h"
#include "dialogs/workdialog.h"
#include "store/store.h"

namespace hub {

namespace {

constexpr Wording takeBackText{"hub::TakeBack"};
constexpr int mostAtOnce = 50; ///< records that are put back within a frame

Result<Step> turn(QWidget *window, Store &store, const QString &doing, const std::optional<Step> &step,
                  const std::function<Result<Step>(Store &)> &work)
{
    if (!step || step->rows <= mostAtOnce)
        return work(store);
    const auto turned = std::make_shared<std::optional<Step>>();
    const Result<> done
        = writeAside(window, doing, store, [work, turned](Store &writer, const Progress &) -> Result<> {
              const Result<Step> found = work(writer);
              if (!found)
                  return found.error();
              *turned = *found;
              return {};
          });
    return done ? Result<Step>{**turned} : done.error();
}

} // namespace

Result<Step> takeBack(QWidget *window, Store &store, qint64 number)
{
    return turn(window, store, takeBackText(QT_TRANSLATE_NOOP("hub::TakeBack", "Taking it back …")),
                number == 0 ? nextUndo(store) : stepNumbered(store, number),
                [number](Store &writer) { return undo(writer, number); });
}

Result<Step> makeAgain(QWidget *window, Store &store, qint64 number)
{
    return turn(window, store, takeBackText(QT_TRANSLATE_NOOP("hub::TakeBack", "Making it again …")),
                number == 0 ? nextRedo(store) : stepNumbered(store, number),
                [number](Store &writer) { return redo(writer, number); });
}

} // namespace hub
