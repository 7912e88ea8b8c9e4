#pragma once

#include "base/result.h"
#include "records/record.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace hub {

class RecordNames;

/// A control for one field, whatever its type.
struct FieldEditor
{
    QWidget *widget = nullptr;
    /// Shows a stored value.
    std::function<void(const QVariant &stored)> show;
    /// What is in the control now, as stored; or, as an error, why it will not do.
    std::function<Result<QVariant>()> read;
};

/// Makes the control that edits @p field; @p finished is called when an edit ends (Enter, leaving the
/// field, a choice made). @p names, which must outlive it, supplies the records a reference may point to.
[[nodiscard]] FieldEditor makeFieldEditor(const FieldInfo &field, RecordNames &names, QWidget *parent,
                                          const std::function<void()> &finished);

} // namespace hub
