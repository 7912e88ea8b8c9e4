#include "widgets/sessionsedit.h"

#include "actions/dayswords.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"
#include "widgets/readername.h"
#include "widgets/recordtable.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

/// Days in quarters, dates with a calendar, hours without seconds.
class SessionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *days = qobject_cast<QDoubleSpinBox *>(editor)) {
            days->setRange(0, 10);
            days->setSingleStep(0.25);
        }
        if (auto *time = qobject_cast<QDateTimeEdit *>(editor)) {
            const bool isDay = index.column() == SessionsModel::DateColumn;
            time->setCalendarPopup(isDay);
            time->setDisplayFormat(isDay ? u"ddd d MMM yyyy"_s : u"HH:mm"_s);
        }
        const QString name = index.model()->headerData(index.column(), Qt::Horizontal).toString();
        if (auto *spin = qobject_cast<QAbstractSpinBox *>(editor))
            nameForReaders(spin, name);
        else if (editor != nullptr)
            editor->setAccessibleName(name);
        return editor;
    }
};

} // namespace

SessionsEdit::SessionsEdit(QWidget *parent)
    : QWidget{parent}
    , m_model{new SessionsModel{this}}
    , m_table{new RecordTable{this}}
    , m_field{new FormField{tr("Sessions"), m_table, this}}
    , m_follow{new QCheckBox{tr("They follow from the event's days"), this}}
    , m_sum{new Label{{}, Label::Kind::Body, this, Token::Muted}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_table->setObjectName(u"sessions"_s);
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SessionDelegate{m_table});
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setMinimumHeight(measureOf(this, HubStyle::RowHeight) * 5);
    m_sum->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_follow);
    column->addWidget(m_field, 1);
    column->addWidget(m_sum);
    column->addWidget(makeButtons());
    connect(m_follow, &QCheckBox::toggled, m_model, &SessionsModel::setFollowing);
    connect(m_table, &RecordTable::opened, this, [this](const QModelIndex &index) {
        if (m_table->hasFocus()) // Enter that ends an edit comes by here as well
            m_table->edit(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SessionsEdit::enableButtons);
    connect(m_model, &QAbstractItemModel::modelReset, m_table, &RecordTable::fitColumns);
    connect(m_model, &SessionsModel::changed, this, [this] {
        const QSignalBlocker quiet{m_follow};
        m_follow->setChecked(m_model->isFollowing());
        enableButtons();
        emit changed();
    });
    enableButtons();
}

QWidget *SessionsEdit::makeButtons()
{
    auto *pane = new QWidget{this};
    auto *row = new QHBoxLayout{pane};
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &words, const QString &name) {
        auto *button = new QPushButton{words, pane};
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_add = add(tr("Add a session"), u"addSession"_s);
    m_remove = add(tr("Remove"), u"removeSession"_s);
    m_earlier = add(tr("Earlier"), u"earlierSession"_s);
    m_later = add(tr("Later"), u"laterSession"_s);
    m_earlier->setToolTip(tr("Changes places with the session before it; the times stay."));
    m_later->setToolTip(tr("Changes places with the session after it; the times stay."));
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model->add();
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, SessionsModel::DateColumn));
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_model->remove(m_table->currentIndex().row()); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    return pane;
}

void SessionsEdit::move(int by)
{
    const QModelIndex current = m_table->currentIndex();
    m_model->swapWith(current.row(), by);
    m_table->setCurrentIndex(m_model->index(current.row() + by, current.column()));
}

void SessionsEdit::enableButtons()
{
    const int row = m_table->currentIndex().row();
    m_remove->setEnabled(row >= 0 && m_model->rowCount() > 1);
    m_earlier->setEnabled(row > 0);
    m_later->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
}

void SessionsEdit::judge(Days ofEvent, const QString &problem)
{
    m_field->setProblem(problem);
    const Days sum = m_model->worth();
    m_sum->setText(sum == ofEvent
                       ? tr("Together they are worth %1, as the event is.").arg(lengthInWords(sum))
                       : tr("Together they are worth %1; the event is worth %2. Somebody who comes to "
                            "all of them has %1.")
                             .arg(lengthInWords(sum), lengthInWords(ofEvent)));
    m_sum->setInk(sum == ofEvent ? Token::Muted : Token::Warn);
}

void SessionsEdit::showHeads(bool shown)
{
    m_table->setColumnHidden(SessionsModel::HeadColumn, !shown);
}

QString SessionsEdit::problem() const
{
    return m_field->problem();
}

} // namespace hub
