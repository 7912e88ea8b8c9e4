#include "dialogs/duplicatesdialog.h"

#include "actions/likenesswords.h"
#include "actions/mergepeople.h"
#include "models/recordname.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

enum Column { FieldColumn, FirstColumn, SecondColumn, ColumnCount };

} // namespace

std::vector<PossibleDuplicate> findDuplicates(Store &store)
{
    const auto people = store.all<Person>();
    const auto roles = store.all<Role>();
    const auto distinct = store.all<DistinctPeople>();
    return DuplicateIndex{people, roles, distinct}.pairs();
}

DuplicatesDialog::DuplicatesDialog(Store &store, RecordNames &names, std::vector<PossibleDuplicate> pairs,
                                   QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_names{names}
    , m_pairs{std::move(pairs)}
    , m_message{new MessageBar{this}}
    , m_why{new Label{{}, Label::Kind::Heading, this}}
    , m_goesOver{new Label{{}, Label::Kind::Body, this, Token::Muted}}
    , m_table{new QTableWidget{this}}
{
    setObjectName(u"duplicates"_s);
    setWindowTitle(tr("People who may be one"));
    makeParts();
    showPair();
}

void DuplicatesDialog::makeParts()
{
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 96, grid * 76);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    column->addWidget(m_message);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    auto *hint = new Label{tr("Tick what is kept, or leave it: empty fields are filled from the other."),
                           Label::Kind::Body, this, Token::Muted};
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_table->setAccessibleName(tr("The two people side by side"));
    m_table->setColumnCount(ColumnCount);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(measureOf(this, HubStyle::RowHeight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    column->addWidget(m_table, 1);
    m_goesOver->setWordWrap(true);
    column->addWidget(m_goesOver);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Close, this};
    m_previous = buttons->addButton(tr("Previous pair"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("Next pair"), QDialogButtonBox::ActionRole);
    m_apart = buttons->addButton(tr("They are two people"), QDialogButtonBox::ActionRole);
    m_merge = buttons->addButton(tr("Make them one"), QDialogButtonBox::ActionRole);
    makePrimary(m_merge);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::apart);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_table, &QTableWidget::cellChanged, this, &DuplicatesDialog::chosen);
}

void DuplicatesDialog::showPair()
{
    const bool any = !m_pairs.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_merge, m_apart, m_previous, m_next})
        part->setEnabled(any);
    m_table->setVisible(any);
    m_goesOver->clear();
    if (!any)
        return m_why->setText(tr("There are no two people here who may be one."));
    const auto first = m_store.find(pair().first);
    const auto second = m_store.find(pair().second);
    if (!first || !second)
        return;
    m_why->setText(tr("%L1 of %L2: %3", "which pair of how many, why")
                       .arg(m_at + 1)
                       .arg(m_pairs.size())
                       .arg(likenessWords(pair().why)));
    const QSignalBlocker quiet{m_table};
    m_table->setRowCount(0);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Kept"), tr("Merged into it")});
    const RecordType &type = recordType<Person>();
    const Row rows[] = {toRow(*first), toRow(*second)};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        if (!type.fields[i].is(Restricted)
            && (rows[0].values[i] != rows[1].values[i] || type.fields[i].is(Required)))
            showField(static_cast<int>(i), type.fields[i], rows[0].values[i], rows[1].values[i]);
    }
    const auto plan = planMerge(m_store, {.keep = pair().first, .gone = pair().second, .fromGone = {}});
    if (!plan)
        return m_message->tell(plan.error());
    QStringList over;
    for (const auto *counts : {&plan->moved, &plan->joined}) {
        for (const auto &[noun, count] : *counts)
            over << u"%1 %2"_s.arg(count).arg(count == 1 ? noun->singularText() : noun->pluralText());
    }
    m_goesOver->setText(over.isEmpty() ? tr("Nothing else belongs to the second.")
                                       : tr("With the second go over: %1.").arg(over.join(u", "_s)));
}

void DuplicatesDialog::showField(int at, const FieldInfo &field, const QVariant &first,
                                 const QVariant &second)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem{field.labelText()};
    name->setData(Qt::UserRole, at);
    name->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, FieldColumn, name);
    const bool silent = first.toString().isEmpty() || first.toString() == u"unknown"_s;
    for (const auto &[column, value] : {std::pair{FirstColumn, first}, {SecondColumn, second}}) {
        auto *item = new QTableWidgetItem{fieldToDisplay(field, value)};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool kept = (column == FirstColumn) != (silent && !second.toString().isEmpty());
        item->setCheckState(kept ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, column, item);
    }
}

void DuplicatesDialog::chosen(int row, int column)
{
    if (column == FieldColumn)
        return;
    const QSignalBlocker quiet{m_table};
    QTableWidgetItem *other = m_table->item(row, column == FirstColumn ? SecondColumn : FirstColumn);
    const bool kept = m_table->item(row, column)->checkState() == Qt::Checked;
    if (other)
        other->setCheckState(kept ? Qt::Unchecked : Qt::Checked);
}

QStringList DuplicatesDialog::fromSecond() const
{
    QStringList names;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const int at = m_table->item(row, FieldColumn)->data(Qt::UserRole).toInt();
        if (m_table->item(row, SecondColumn)->checkState() == Qt::Checked)
            names << recordType<Person>().fields[static_cast<size_t>(at)].nameText();
    }
    return names;
}

void DuplicatesDialog::step(int by)
{
    const auto count = static_cast<int>(m_pairs.size());
    m_at = (m_at + by + count) % count;
    m_message->hide();
    showPair();
}

void DuplicatesDialog::merge()
{
    const QString kept = m_names.of(recordType<Person>(), pair().first.value());
    const auto merged
        = mergePeople(m_store, {.keep = pair().first, .gone = pair().second, .fromGone = fromSecond()});
    if (!merged)
        return m_message->tell(merged.error());
    announce(tr("%1 is one person now. Undo parts them again.").arg(kept));
}

void DuplicatesDialog::apart()
{
    const auto told = tellApart(m_store, pair().first, pair().second);
    if (!told)
        return m_message->tell(told.error());
    announce(tr("They stay two people, and are not asked about again."));
}

void DuplicatesDialog::announce(const QString &sentence)
{
    ++m_settled;
    m_pairs = findDuplicates(m_store); // one merge may settle several pairs
    m_at = qMin(m_at, qMax(0, static_cast<int>(m_pairs.size()) - 1));
    showPair();
    m_message->tell(MessageBar::Tone::Good, sentence);
}

} // namespace hub
