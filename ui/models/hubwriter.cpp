#include "models/hubwriter.h"

#include "store/store.h"

#include <QElapsedTimer>

#include <utility>

namespace hub {

namespace {

constexpr int reportEvery = 40; // milliseconds

struct Outcome
{
    Result<> result;
    std::vector<Changes> made;
};

/// On the thread that writes.
Outcome carryOut(const WriteLoan &loan, const HubWriter::Write &work, const Progress &report)
{
    Outcome outcome;
    const auto writer = Store::openWriter(loan);
    if (!writer)
        return {writer.error(), {}};
    QObject::connect(writer->get(), &Store::changed, writer->get(),
                     [&outcome](const Changes &changes) { outcome.made.push_back(changes); });
    outcome.result = work(**writer, report);
    return outcome;
}

} // namespace

HubWriter::HubWriter(Store &store, QObject *parent)
    : Errand{parent}
    , m_store{store}
    , m_isStopped{std::make_shared<std::atomic<bool>>(false)}
{
}

HubWriter::~HubWriter()
{
    abandon();
}

void HubWriter::write(Write work, Written written)
{
    const bool isAside = m_store.canLend();
    const Result<WriteLoan> loan = isAside ? m_store.lend() : WriteLoan{};
    if (!loan)
        return written(loan.error());
    m_written = std::move(written);
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    if (!isAside)
        return tell(work(m_store, report()));
    begin([this, loan = *loan, work = std::move(work), report = report()]() -> Then {
        const auto outcome = std::make_shared<const Outcome>(carryOut(loan, work, report));
        return [this, outcome] {
            m_store.takeBack(outcome->made);
            emit busyChanged(false);
            tell(outcome->result);
        };
    });
}

/// What the work says is passed on only now and then: the window would be busy with nothing else.
Progress HubWriter::report()
{
    const auto since = std::make_shared<QElapsedTimer>();
    return [this, since, isStopped = m_isStopped](int done, int of) {
        if (!since->isValid() || done == of || since->hasExpired(reportEvery)) {
            since->start();
            QMetaObject::invokeMethod(this, [this, done, of, isStopped] {
                if (isBusy() && isStopped == m_isStopped) // else that work is over
                    emit progressed(done, of);
            });
        }
        return !isStopped->load();
    };
}

void HubWriter::tell(const Result<> &done)
{
    if (const Written written = std::exchange(m_written, {}))
        written(done);
}

void HubWriter::end(const Then &then)
{
    then();
}

void HubWriter::stop()
{
    m_isStopped->store(true);
}

void HubWriter::abandon()
{
    stop();
    m_written = {};
    finish();
}

} // namespace hub
