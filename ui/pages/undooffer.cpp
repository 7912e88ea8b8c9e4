#include "pages/undooffer.h"

#include "store/steps.h"
#include "store/store.h"

#include <utility>

namespace hub {

std::function<void()> undoOfLast(Store &store, std::function<void(const Error &)> failed)
{
    const auto last = nextUndo(store);
    return [&store, number = last ? last->number : 0, failed = std::move(failed)] {
        if (const auto undone = undo(store, number); !undone)
            failed(undone.error());
    };
}

} // namespace hub
