#include "actions/recordexpectation.h"

#include "actions/contexts.h"
#include "actions/expectationwords.h"
#include "store/store.h"

namespace hub {

namespace {

QString nameOf(const std::vector<ExpectationLine> &lines, const ExpectationChange &change)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("hub::Expectations", "Set the date of %1"),
                                      QT_TRANSLATE_NOOP("hub::Expectations", "Record %1 as met"),
                                      QT_TRANSLATE_NOOP("hub::Expectations", "Agree an exception from %1")};
    const QString what = lines.size() == 1
        ? lines.front().expectation->id
        : expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "%1 expectations")).arg(lines.size());
    return expectationText(names[static_cast<size_t>(change.state)]).arg(what);
}

Expectation recordFor(Store &store, const ExpectationLine &line)
{
    if (const std::optional<Expectation> kept = store.find(line.record))
        return *kept;
    Expectation record{.expectation = line.expectation->id,
                       .cohort = line.cohort,
                       .group = line.group,
                       .school = line.school};
    // Heads and subject leaders change; what their school owes stays with the school.
    if (line.expectation->whom == EditionExpectation::Whom::Person)
        record.person = line.person;
    return record;
}

} // namespace

Result<> recordExpectations(Store &store, const std::vector<ExpectationLine> &lines,
                            const ExpectationChange &change)
{
    if (change.state == ExpectationState::Exception && change.reason.trimmed().isEmpty())
        return Error{
            .kind = Error::Kind::NeedsReason,
            .subject = QStringLiteral("reason"),
            .message
            = expectationText(QT_TRANSLATE_NOOP("hub::Expectations", "An exception needs a reason.")),
            .advice = expectationText(QT_TRANSLATE_NOOP(
                "hub::Expectations", "Say why, for whoever reads it next year. Nothing was changed."))};
    return store.change(nameOf(lines, change), [&](Writer &writer) -> Result<> {
        for (const ExpectationLine &line : lines) {
            Expectation record = recordFor(store, line);
            record.state = change.state;
            record.reason = change.reason;
            record.due = change.due.isValid() ? change.due : line.due;
            record.metOn = change.state == ExpectationState::Met ? change.metOn : QDate{};
            if (record.id.isNull())
                writer.insert(record);
            else
                writer.update(record);
        }
        return {};
    });
}

} // namespace hub
