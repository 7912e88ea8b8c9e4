#include "pages/selection/meterspane.h"

#include "actions/selectionwords.h"
#include "icons/icons.h"
#include "models/metersmodel.h"
#include "theme/hubstyle.h"
#include "widgets/explain.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// A figure with a bar behind it, as long as its share of the greatest.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant share = index.data(MetersModel::ShareRole);
        if (index.column() != MetersModel::LabelColumn && share.isValid()) {
            const QRect cell = option.rect.adjusted(2, option.rect.height() - 5, -2, -2);
            const int width = static_cast<int>(share.toDouble() * cell.width());
            painter->fillRect(QRect{cell.right() - width, cell.top(), width, cell.height()},
                              color(Token::Accent, option.palette));
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

/// Whether an applicant is among those a figure counts: by themselves they would make it more than nought.
bool isCounted(const MeterScale &scale, MeterFigure::Kind kind, const QString &label,
               const Candidate &candidate)
{
    Meters alone{scale};
    alone.add(candidate.facts);
    const std::vector<MeterFigure> figures = meterFigures(scale, Meters{scale}, alone);
    return std::ranges::any_of(figures, [&](const MeterFigure &figure) {
        return figure.kind == kind && figure.label == label && figure.after > 0;
    });
}

} // namespace

MetersPane::MetersPane(BoardModel &model, QWidget *parent)
    : QWidget{parent}
    , m_model{model}
    , m_meters{new MetersModel{this}}
    , m_view{new QTreeView{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_view->setObjectName(u"meters"_s);
    m_view->setAccessibleName(tr("Meters"));
    m_view->setModel(m_meters);
    m_view->setItemDelegate(new BarDelegate{m_view});
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setIndentation(grid);
    m_view->setTabKeyNavigation(false);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(MetersModel::LabelColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(MetersModel::NowColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(MetersModel::ThenColumn, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid, 0, grid, 0);
    column->addWidget(m_view, 1);
    explainWith(m_view, [this] { return why(); });
    connect(m_view, &QTreeView::activated, this, [this] { showExplanation(why(), m_view); });
    connect(m_meters, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    connect(&model, &BoardModel::figuresChanged, this, &MetersPane::endPreview);
    endPreview();
}

void MetersPane::showFigures(const Trial &trial)
{
    const Selection &selection = m_model.selection();
    m_meters->setFigures(m_model.isReady() ? meterFigures(selection.scale, selection.meters(), trial.meters)
                                           : std::vector<MeterFigure>{});
}

void MetersPane::preview(const Trial &trial)
{
    showFigures(trial);
}

void MetersPane::endPreview()
{
    showFigures(m_model.figures());
}

/// The rule of the figure chosen, and those with a place whom it counts.
Explanation MetersPane::why()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return {};
    const auto kind = static_cast<MeterFigure::Kind>(index.data(MetersModel::KindRole).toInt());
    const QString label = index.siblingAtColumn(MetersModel::LabelColumn).data().toString();
    const MeterScale &scale = m_model.selection().scale;
    Explanation why{.title = label,
                    .rule = kind == MeterFigure::Kind::Quintile
                        ? explanation(kind) + u' ' + quintileNote(scale.quintiles)
                        : explanation(kind),
                    .headings = {tr("Name"), tr("School"), tr("Status"), tr("Criteria met")},
                    .none = tr("Nobody with a place is counted here.")};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Candidate &candidate = m_model.at(row);
        const bool isOfFigure = !index.parent().isValid() || isCounted(scale, kind, label, candidate);
        if (!takesPlace(m_model.statusOf(row)) || !isOfFigure)
            continue;
        const int met = metCount(candidate.eligibility, Criterion::Level::Essential)
            + metCount(candidate.eligibility, Criterion::Level::Desirable);
        why.lines.push_back(
            {.cells = {candidate.name(), candidate.school ? candidate.school->name : QString{},
                       displayName(m_model.statusOf(row)), QLocale{}.toString(met)},
             .open = [this, id = candidate.application.id] { emit applicationWanted(id); }});
    }
    return why;
}

} // namespace hub
