#include "pages/selection/quotahead.h"

#include "actions/selectionwords.h"
#include "theme/hubstyle.h"
#include "widgets/explain.h"
#include "widgets/label.h"
#include "widgets/quotabar.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace hub {

using namespace Qt::StringLiterals;

QuotaHead::QuotaHead(BoardModel &model, QWidget *parent)
    : QWidget{parent}
    , m_model{model}
    , m_bar{new QuotaBar{{}, this}}
    , m_words{new Label{{}, Label::Kind::Small, this, Token::Muted}}
    , m_places{new QSpinBox{this}}
    , m_held{new QSpinBox{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(grid * 2, 0, grid * 2, grid);
    row->setSpacing(grid);
    for (auto [box, words, name] :
         {std::tuple{m_places, tr("Places"), u"places"_s}, {m_held, tr("Held"), u"held"_s}}) {
        auto *label = new Label{words, Label::Kind::Small, this, Token::Muted};
        label->setBuddy(box);
        box->setObjectName(name);
        box->setAccessibleName(words);
        box->setRange(0, 999);
        box->setKeyboardTracking(false);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QSpinBox::editingFinished, this, &QuotaHead::finish);
    }
    m_held->setToolTip(plainToolTip(tr("Places kept for a school that has named nobody yet")));
    auto *column = new QVBoxLayout;
    column->setSpacing(grid / 2);
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_words->setWordWrap(true);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    row->addLayout(column, 1);
    explainWith(m_bar, [this] {
        const QuotaStanding &now = m_model.figures().standing;
        Explanation why{.title = sentence(now),
                        .rule = quotaExplanation(),
                        .headings = {tr("Name"), tr("Status")},
                        .none = tr("Nobody has a place or waits for one.")};
        for (int at = 0; at < m_model.rowCount(); ++at) {
            const ApplicationStatus status = m_model.statusOf(at);
            if (takesPlace(status) || status == ApplicationStatus::Reserve)
                why.lines.push_back({.cells = {m_model.at(at).name(), displayName(status)}});
        }
        return why;
    });
    connect(&model, &BoardModel::figuresChanged, this, &QuotaHead::fill);
    fill();
}

void QuotaHead::preview(const QuotaStanding &standing)
{
    m_bar->setStanding(standing);
    m_words->setText(standing.over() > 0 ? tr("%1. Over by %L2.").arg(sentence(standing)).arg(standing.over())
                                         : sentence(standing));
}

void QuotaHead::fill()
{
    m_isFilling = true;
    m_places->setValue(m_model.selection().cohort.places);
    m_held->setValue(m_model.selection().cohort.held);
    m_isFilling = false;
    preview(m_model.figures().standing);
}

void QuotaHead::finish()
{
    const Cohort &cohort = m_model.selection().cohort;
    if (m_isFilling || (m_places->value() == cohort.places && m_held->value() == cohort.held))
        return;
    emit placesWanted(m_places->value(), m_held->value());
}

} // namespace hub
