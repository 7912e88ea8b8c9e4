#include "dialogs/rolloverdialog.h"

#include "dialogs/workdialog.h"
#include "models/linesmodel.h"
#include "models/listproxy.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/recordtable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

RolloverDialog::RolloverDialog(Store &store, AcademicYear from, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_year{new QComboBox{this}}
    , m_counts{new Label{{}, Label::Kind::Strong, this}}
    , m_notes{new Label{{}, Label::Kind::Small, this, Token::Muted}}
    , m_model{new LinesModel{{tr("What"), tr("From"), tr("In the new year"), tr("Date"), tr("State")}, this}}
    , m_rows{*m_model, {}, {.find = LinesModel::FindRole, .sort = LinesModel::SortRole}}
    , m_message{new MessageBar{this}}
{
    setWindowTitle(tr("Start next year"));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 104, grid * 76);
    for (int back = -1; back <= 1; ++back)
        m_year->addItem(tr("%1, from %2").arg(from.next(back + 1).toText(), from.next(back).toText()),
                        from.next(back).startYear());
    m_year->setCurrentIndex(1);
    for (Label *label : {m_counts, m_notes})
        label->setWordWrap(true);
    auto *table = new RecordTable{this};
    table->setAccessibleName(tr("What would be made"));
    table->setModel(new ListProxy{m_model, m_rows, this});
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_start = buttons->addButton(tr("Start the year"), QDialogButtonBox::AcceptRole);
    makePrimary(m_start);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid + grid / 2);
    column->addWidget(m_message);
    column->addWidget(new FormField{tr("Start"), m_year, this});
    column->addWidget(m_counts);
    column->addWidget(table, 1);
    column->addWidget(m_notes);
    column->addWidget(buttons);
    connect(m_year, &QComboBox::currentIndexChanged, this, &RolloverDialog::plan);
    connect(buttons, &QDialogButtonBox::accepted, this, &RolloverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    plan();
    table->fitColumns();
}

void RolloverDialog::plan()
{
    m_plan = planRollover(m_store, AcademicYear::starting(m_year->currentData().toInt()));
    std::vector<Line> lines;
    for (const RolloverLine &line : m_plan.lines)
        lines.push_back({.key = static_cast<qint64>(lines.size()) + 1,
                         .cells = {labelOf(line.what), line.from, line.to,
                                   line.date.isValid() ? QVariant{line.date} : QVariant{},
                                   line.isThere ? tr("there already") : tr("new")},
                         .sort = {static_cast<int>(line.what)}});
    m_model->setLines(std::move(lines));
    m_counts->setText(
        tr("New: %1, %2, %3, %4. People are not carried over.", "groups, events, cohorts, records")
            .arg(tr("%Ln group(s)", nullptr, m_plan.count(RolloverLine::What::Group)),
                 tr("%Ln event(s)", nullptr, m_plan.count(RolloverLine::What::Event)),
                 tr("%Ln cohort(s)", nullptr, m_plan.count(RolloverLine::What::Cohort)),
                 tr("%Ln record(s) to return", nullptr, m_plan.count(RolloverLine::What::RecordToReturn))));
    if (m_plan.toMake() == 0)
        m_counts->setText(m_plan.lines.empty()
                              ? tr("There is nothing in that year to carry on.")
                              : tr("All of it is there already: nothing would be made twice."));
    m_notes->setText(QStringList{m_plan.notes.begin(), m_plan.notes.end()}.join(u'\n'));
    m_start->setEnabled(m_plan.toMake() > 0);
}

void RolloverDialog::accept()
{
    const auto start = [this](Store &store, const Progress &) { return applyRollover(store, m_plan); };
    const Result<> done = writeAside(this, tr("Starting the year …"), m_store, start);
    if (!done)
        return m_message->tell(done.error());
    m_outcome = tr("Started %1: %2 made").arg(m_plan.from.next().toText()).arg(m_plan.toMake());
    QDialog::accept();
}

} // namespace hub
