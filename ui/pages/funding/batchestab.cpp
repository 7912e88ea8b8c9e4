#include "actions/moneywhy.h"
#include "base/wording.h"
#include "exchange/csvwriter.h"
#include "exchange/financefiles.h"
#include "forms/recordform.h"
#include "models/recordname.h"
#include "pages/explained.h"
#include "pages/funding/fundingtabs.h"
#include "pages/recordspage.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QFileDialog>
#include <QHash>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording batchesText{"hub::BatchesTab"};

/// How many payments each batch has, and what they come to.
class BatchSums final : public QObject
{
public:
    BatchSums(Store &store, QObject *parent)
        : QObject{parent}
        , m_store{store}
    {
        read();
    }
    void read()
    {
        m_sums.clear();
        for (const Payment &payment : m_store.all<Payment>()) {
            auto &[count, total] = m_sums[payment.batch.value()];
            ++count;
            total = total + payment.amount;
        }
        for (const PaymentMove &move : m_store.all<PaymentMove>()) {
            if (move.batch.isNull())
                continue;
            auto &[count, total] = m_sums[move.batch.value()];
            ++count;
            total = total - move.amount;
        }
    }
    [[nodiscard]] qint64 count(qint64 batch) const { return m_sums.value(batch).first; }
    [[nodiscard]] Money total(qint64 batch) const { return m_sums.value(batch).second; }

private:
    Store &m_store;
    QHash<qint64, std::pair<int, Money>> m_sums;
};

RecordsPageSpec batches(BatchSums *sums)
{
    return {
        .type = recordType<PaymentBatch>(),
        .title = batchesText(QT_TRANSLATE_NOOP("hub::BatchesTab", "Batches")),
        .icon = Icon::Funding,
        .columns = {u"reference"_s, u"date"_s, u"note"_s},
        .sortedBy = u"date"_s,
        .filterHint = batchesText(QT_TRANSLATE_NOOP("hub::BatchesTab", "Filter batches")),
        .addText = batchesText(QT_TRANSLATE_NOOP("hub::BatchesTab", "Add a batch")),
        .emptyTitle = batchesText(QT_TRANSLATE_NOOP("hub::BatchesTab", "No batch yet")),
        .emptySentence = batchesText(QT_TRANSLATE_NOOP(
            "hub::BatchesTab",
            "Approved payments go to the lead school's finance office in batches. Make one from the "
            "payments, then save its table here.")),
        .addFields = {u"reference"_s, u"date"_s},
        .derived = {figureColumn(batchesText(QT_TRANSLATE_NOOP("hub::BatchesTab", "Payments")),
                                 FieldType::Integer, [sums](qint64 key) { return sums->count(key); }),
                    figureColumn(batchesText(QT_TRANSLATE_NOOP("hub::BatchesTab", "Total")), FieldType::Money,
                                 [sums](qint64 key) { return FieldTraits<Money>::store(sums->total(key)); })},
    };
}

/// What was handed to finance together, and its table for them.
class BatchesTab final : public RecordsPage
{
    Q_OBJECT
public:
    BatchesTab(const PageContext &context, BatchSums *sums, QWidget *parent)
        : RecordsPage{context, batches(sums), parent}
        , m_sums{sums}
    {
        sums->setParent(this);
        auto *save = new QAction{icon(Icon::Export), tr("Save for finance…"), this};
        addAction(save);
        header()->addAction(save);
        connect(save, &QAction::triggered, this, &BatchesTab::save);
        connect(&context.store, &Store::changed, this, &BatchesTab::follow);
        explainCellsWith(table(), [this](const QModelIndex &cell) {
            const qint64 key = cell.data(RecordTableModel::KeyRole).toLongLong();
            return explained(this->context().names.of(recordType<PaymentBatch>(), key),
                             whyBatch(this->context().store, PaymentBatchId{key}), goer());
        });
    }

private:
    void follow(const Changes &changes)
    {
        if (!changes.touch(recordType<Payment>()) && !changes.touch(recordType<PaymentMove>()))
            return;
        m_sums->read();
        model().deriveAgain();
    }

    void save()
    {
        const qint64 key = form()->record();
        if (key == 0)
            return;
        const QString name = context().names.of(recordType<PaymentBatch>(), key);
        const QString path = QFileDialog::getSaveFileName(this, tr("Save for finance"), name + u".xlsx"_s,
                                                          tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
        if (path.isEmpty())
            return;
        const Result<TypedSheet> sheet
            = financeSheet(context().store, PaymentBatchId{key}, context().today());
        const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
        const Result<> saved = !sheet ? Result<>{sheet.error()}
            : isCsv                   ? saveCsv(sheet->sheet, path)
                                      : writeXlsx({*sheet}, path);
        if (!saved)
            return emit failed(saved.error());
        emit did(tr("Saved %1").arg(path), {});
    }

    BatchSums *m_sums;
};

} // namespace

Page *makeBatchesTab(const PageContext &context, QWidget *parent)
{
    return new BatchesTab{context, new BatchSums{context.store, parent}, parent};
}

} // namespace hub

#include "batchestab.moc"
