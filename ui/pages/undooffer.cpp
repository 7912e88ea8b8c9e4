#include "pages/undooffer.h"

#include "dialogs/takeback.h"
#include "store/steps.h"
#include "store/store.h"

#include <QWidget>

#include <utility>

namespace hub {

std::function<void()> undoOfLast(QWidget *beside, Store &store, std::function<void(const Error &)> failed)
{
    const auto last = nextUndo(store);
    return [widget = QPointer{beside}, &store, number = last ? last->number : 0, failed = std::move(failed)] {
        if (const auto undone = takeBack(widget, store, number); !undone)
            failed(undone.error());
    };
}

} // namespace hub
