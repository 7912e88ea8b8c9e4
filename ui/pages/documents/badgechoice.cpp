#include "pages/documents/badgechoice.h"

#include "theme/hubstyle.h"
#include "widgets/formfield.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QVBoxLayout>

namespace hub {

namespace {

constexpr double farthest = 10; // millimetres
constexpr double pointsPerMillimetre = 72 / 25.4;

QDoubleSpinBox *offsetBox(QWidget *parent)
{
    auto *box = new QDoubleSpinBox{parent};
    box->setRange(-farthest, farthest);
    box->setSingleStep(0.5);
    box->setDecimals(1);
    box->setSuffix(BadgeChoice::tr(" mm"));
    return box;
}

} // namespace

BadgeChoice::BadgeChoice(QWidget *parent)
    : QWidget{parent}
    , m_stock{new QComboBox{this}}
    , m_start{new QSpinBox{this}}
    , m_right{offsetBox(this)}
    , m_down{offsetBox(this)}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measureOf(this, HubStyle::Grid) * 3 / 2);
    m_stock->setObjectName(QStringLiteral("labelStock"));
    m_stock->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stock->setMinimumContentsLength(8);
    for (const LabelStock &stock : labelStocks())
        m_stock->addItem(
            tr("%1: %2 labels a sheet", "label stock").arg(stock.code).arg(stock.columns * stock.rows));
    m_start->setObjectName(QStringLiteral("firstLabel"));
    column->addWidget(new FormField{tr("Label sheets"), m_stock, this});
    column->addWidget(new FormField{tr("Begin at label"), m_start, this});
    column->addWidget(new FormField{tr("Move everything to the right by"), m_right, this});
    column->addWidget(new FormField{tr("Move everything down by"), m_down, this});
    stockChosen();
    connect(m_stock, &QComboBox::currentIndexChanged, this, &BadgeChoice::stockChosen);
    connect(m_start, &QSpinBox::valueChanged, this, &BadgeChoice::changed);
    for (QDoubleSpinBox *box : {m_right, m_down})
        connect(box, &QDoubleSpinBox::valueChanged, this, &BadgeChoice::changed);
}

void BadgeChoice::stockChosen()
{
    const LabelStock &stock = labelStocks()[static_cast<size_t>(m_stock->currentIndex())];
    const QSignalBlocker quiet{m_start};
    m_start->setRange(1, stock.columns * stock.rows);
    emit changed();
}

BadgeSheet BadgeChoice::sheet() const
{
    return {.stock = labelStocks()[static_cast<size_t>(m_stock->currentIndex())],
            .startAt = m_start->value(),
            .offset = QPointF{m_right->value(), m_down->value()} * pointsPerMillimetre};
}

} // namespace hub
