#pragma once

#include "base/result.h"

#include <QWidget>

namespace hub {

/// One step of the import wizard. The wizard shows it, and asks it before going on.
class ImportStep : public QWidget
{
    Q_OBJECT
public:
    explicit ImportStep(QWidget *parent)
        : QWidget{parent}
    {
    }

    [[nodiscard]] virtual QString title() const = 0;
    /// Called when the step comes in sight.
    virtual void enter() { }
    /// Called when the user goes on: an error stays here and is told; one without words has been shown beside
    /// what it concerns.
    [[nodiscard]] virtual Result<> leave() { return {}; }
    /// Whether there is nothing to do here for this file.
    [[nodiscard]] virtual bool isNeedless() const { return false; }
    /// Where the keyboard begins.
    [[nodiscard]] virtual QWidget *first() const = 0;
};

} // namespace hub
