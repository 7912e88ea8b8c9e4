#include "actions/moneywords.h"
#include "base/wording.h"
#include "pages/funding/fundingtabs.h"
#include "pages/recordspage.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/messagebar.h"

#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording ratesText{"hub::RatesTab"};

RecordsPageSpec rates()
{
    return {
        .type = recordType<Rate>(),
        .title = ratesText(QT_TRANSLATE_NOOP("hub::RatesTab", "Rates")),
        .icon = Icon::Funding,
        .columns = {u"purpose"_s, u"programme"_s, u"amount"_s, u"unit"_s, u"from"_s, u"to"_s},
        .sortedBy = u"purpose"_s,
        .filterHint = ratesText(QT_TRANSLATE_NOOP("hub::RatesTab", "Filter rates")),
        .addText = ratesText(QT_TRANSLATE_NOOP("hub::RatesTab", "Add a rate")),
        .emptyTitle = ratesText(QT_TRANSLATE_NOOP("hub::RatesTab", "No rates yet")),
        .emptySentence = ratesText(QT_TRANSLATE_NOOP(
            "hub::RatesTab",
            "What a day, a mile, a school or a missed session is worth stands here, by purpose and from a "
            "day on. A programme's own rate goes before the one for all.")),
        .addFields = {u"purpose"_s, u"programme"_s, u"amount"_s, u"unit"_s, u"from"_s, u"to"_s},
    };
}

/// What is paid for what, with a warning above where rates leave a gap or overlap.
class RatesTab final : public RecordsPage
{
    Q_OBJECT
public:
    RatesTab(const PageContext &context, QWidget *parent)
        : RecordsPage{context, rates(), parent}
        , m_message{new MessageBar{this}}
    {
        m_message->hide();
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_message);
        connect(&context.store, &Store::changed, this, [this](const Changes &changes) {
            if (changes.touch(recordType<Rate>()))
                look();
        });
        look();
    }

private:
    void look()
    {
        const std::vector<Rate> all = context().store.all<Rate>();
        QStringList sentences;
        for (const RateFinding &finding : rateFindings(all))
            sentences += rateFindingInWords(finding, all);
        if (sentences.isEmpty())
            return m_message->hide();
        m_message->tell(MessageBar::Tone::Warning, sentences.join(u' '),
                        tr("Payments on those days cannot be checked. Put the days right in the rates."));
    }

    MessageBar *m_message;
};

} // namespace

Page *makeRatesTab(const PageContext &context, QWidget *parent)
{
    return new RatesTab{context, parent};
}

} // namespace hub

#include "ratestab.moc"
