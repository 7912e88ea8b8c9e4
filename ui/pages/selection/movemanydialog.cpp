#include "pages/selection/movemanydialog.h"

#include "actions/selectionwords.h"
#include "icons/icons.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

MoveManyDialog::MoveManyDialog(Store &store, const BoardModel &model, std::vector<ApplicationId> applications,
                               QDate today, QWidget *parent)
    : QDialog{parent}
    , m_store{store}
    , m_model{model}
    , m_applications{std::move(applications)}
    , m_today{today}
    , m_to{new QComboBox{this}}
    , m_rows{new QTreeWidget{this}}
    , m_line{new Label{{}, Label::Kind::Strong, this}}
{
    setWindowTitle(tr("Move applications: %L1").arg(m_applications.size()));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 96, grid * 60);
    m_to->setObjectName(u"moveTo"_s);
    for (size_t at = 0; at < std::size(ChoicesOf<ApplicationStatus>::list); ++at)
        m_to->addItem(displayName(static_cast<ApplicationStatus>(at)), static_cast<int>(at));
    m_to->setCurrentIndex(static_cast<int>(ApplicationStatus::Shortlisted));
    m_rows->setAccessibleName(tr("Before and after"));
    m_rows->setHeaderLabels({tr("Name"), tr("Now"), tr("Then"), tr("What stands in the way")});
    m_rows->setRootIsDecorated(false);
    m_rows->setTabKeyNavigation(false);
    m_line->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    column->addWidget(new FormField{tr("Move to"), m_to, this});
    column->addWidget(m_line);
    column->addWidget(m_rows, 1);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    m_move = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    makePrimary(m_move);
    column->addWidget(buttons);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MoveManyDialog::look);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
    m_to->setFocus(Qt::OtherFocusReason);
}

ApplicationStatus MoveManyDialog::wanted() const
{
    return static_cast<ApplicationStatus>(m_to->currentData().toInt());
}

MoveRequest MoveManyDialog::request() const
{
    return {.applications = m_movable, .to = wanted()};
}

void MoveManyDialog::look()
{
    const auto found = refusalsOf(m_store, {.applications = m_applications, .to = wanted()}, m_today);
    m_rows->clear();
    m_movable.clear();
    int asked = 0;
    for (const ApplicationId application : m_applications) {
        const Candidate *candidate = m_model.selection().find(application);
        if (candidate == nullptr)
            continue;
        QStringList sentences;
        bool isRefused = false;
        for (const MoveRefusal &refusal : found) {
            if (refusal.application != application)
                continue;
            sentences += refusalText(refusal, candidate->name());
            isRefused = isRefused || !isLiftedByReason(refusal.kind);
        }
        const QString now = displayName(candidate->application.status);
        auto *item = new QTreeWidgetItem{
            m_rows, {candidate->name(), now, isRefused ? now : displayName(wanted()), sentences.join(u' ')}};
        item->setToolTip(3, plainToolTip(sentences.join(u' ')));
        item->setIcon(2,
                      isRefused                 ? icon(Icon::Bad, Token::Bad)
                          : sentences.isEmpty() ? icon(Icon::Good, Token::Good)
                                                : icon(Icon::Warning, Token::Warn));
        if (!isRefused)
            m_movable.push_back(application);
        asked += !isRefused && !sentences.isEmpty() ? 1 : 0;
    }
    for (int at = 0; at < 3; ++at)
        m_rows->resizeColumnToContents(at);
    const auto stays = static_cast<int>(m_applications.size() - m_movable.size());
    m_line->setText(tr("%L1 move, %L2 stay where they are. For %L3 a reason will be asked.")
                        .arg(m_movable.size())
                        .arg(stays)
                        .arg(asked));
    m_move->setEnabled(!m_movable.empty());
}

} // namespace hub
