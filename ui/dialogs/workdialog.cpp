#include "dialogs/workdialog.h"

#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/workingbar.h"

#include <QDialog>
#include <QEventLoop>
#include <QTimer>
#include <QVBoxLayout>

namespace hub {

namespace {

constexpr int moment = 300; // milliseconds

/// Cannot be closed before the work is done.
class WorkDialog final : public QDialog
{
public:
    WorkDialog(const QString &doing, QWidget *parent)
        : QDialog{parent}
    {
        const int grid = measureOf(this, HubStyle::Grid);
        setObjectName(QStringLiteral("work"));
        setWindowTitle(doing);
        auto *bar = new WorkingBar{doing, this};
        auto *column = new QVBoxLayout{this};
        column->setContentsMargins(grid * 3, grid * 3, grid * 3, grid * 3);
        column->setSpacing(grid * 2);
        column->addWidget(new Label{doing, Label::Kind::Strong, this});
        column->addWidget(bar);
        bar->show();
        setMinimumWidth(grid * 48);
    }

    void reject() override { }
};

class Aside final : public Errand
{
public:
    explicit Aside(const std::function<void()> &work)
        : Errand{nullptr}
    {
        begin([work] {
            work();
            return Then{};
        });
    }

protected:
    void end(const Then &) override { emit busyChanged(false); }
};

/// What is typed and clicked in the first moment is kept for afterwards.
void waitFor(Errand &errand, const QString &doing, QWidget *window)
{
    QEventLoop first;
    QObject::connect(&errand, &Errand::busyChanged, &first, &QEventLoop::quit);
    QTimer::singleShot(moment, &first, &QEventLoop::quit);
    if (errand.isBusy())
        first.exec(QEventLoop::ExcludeUserInputEvents);
    if (!errand.isBusy())
        return;
    WorkDialog dialog{doing, window};
    QObject::connect(&errand, &Errand::busyChanged, &dialog, &QDialog::accept);
    dialog.exec();
}

} // namespace

void doAside(QWidget *window, const QString &doing, const std::function<void()> &work)
{
    Aside aside{work};
    waitFor(aside, doing, window);
}

Result<> writeAside(QWidget *window, const QString &doing, Store &store, const HubWriter::Write &work)
{
    Result<> outcome = Error{.kind = Error::Kind::Cancelled, .subject = {}}; // unless it is told otherwise
    HubWriter writer{store, nullptr};
    writer.write(work, [&outcome](const Result<> &done) { outcome = done; });
    waitFor(writer, doing, window);
    return outcome;
}

} // namespace hub
