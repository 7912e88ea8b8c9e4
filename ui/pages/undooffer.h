#pragma once

#include <QPointer>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

class Store;
struct Error;

/// Takes back the step made last, also when others have been made since, while @p beside waits; @p failed
/// is told why it cannot.
[[nodiscard]] std::function<void()> undoOfLast(QWidget *beside, Store &store,
                                               std::function<void(const Error &)> failed);

/// Has @p teller, a page or a list, say what was done, with the step just made to be taken back.
template<typename Teller>
void tellWithUndo(Teller &teller, Store &store, const QString &sentence)
{
    emit teller.did(sentence, undoOfLast(&teller, store, [there = QPointer{&teller}](const Error &error) {
                        if (there)
                            emit there->failed(error);
                    }));
}

} // namespace hub
