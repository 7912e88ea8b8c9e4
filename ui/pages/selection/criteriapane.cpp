#include "pages/selection/criteriapane.h"

#include "actions/eligibilitywords.h"
#include "actions/selectionmoves.h"
#include "base/capital.h"
#include "icons/icons.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostScore = 10;

QString levelText(Criterion::Level level)
{
    switch (level) {
    case Criterion::Level::Essential:
        return CriteriaPane::tr("Essential");
    case Criterion::Level::Desirable:
        return CriteriaPane::tr("Desirable");
    case Criterion::Level::NotStated:
        return CriteriaPane::tr("Level not stated");
    }
    return {};
}

QString metText(YesNo met)
{
    return met == YesNo::Yes ? CriteriaPane::tr("Met")
        : met == YesNo::No   ? CriteriaPane::tr("Not met")
                             : CriteriaPane::tr("Unknown");
}

QIcon metIcon(YesNo met)
{
    return met == YesNo::Yes ? icon(Icon::Good, Token::Good)
        : met == YesNo::No   ? icon(Icon::Bad, Token::Bad)
                             : icon(Icon::Help, Token::Warn);
}

QString scoreCell(const std::optional<int> &score)
{
    return score ? QLocale{}.toString(*score) : QString{};
}

/// What two sentences begin with, up to a word.
QString sharedBeginning(const QString &one, const QString &other)
{
    const auto [end, otherEnd] = std::ranges::mismatch(one, other);
    const QString shared = one.left(end - one.begin());
    return shared.left(shared.lastIndexOf(u' ') + 1);
}

/// What at least half of the sentences begin with: “The applicant ” is not worth its room in a list.
QString usualBeginning(const std::vector<Criterion> &criteria)
{
    QString usual;
    qsizetype saved = 0;
    for (size_t i = 1; i < criteria.size(); ++i) {
        const QString shared = sharedBeginning(criteria[i - 1].text, criteria[i].text);
        const auto sharing = std::ranges::count_if(
            criteria, [&shared](const Criterion &each) { return each.text.startsWith(shared); });
        if (sharing * 2 < std::ssize(criteria) || sharing * shared.size() <= saved)
            continue;
        usual = shared;
        saved = sharing * shared.size();
    }
    return usual;
}

QString shortened(const QString &sentence, const QString &usual)
{
    return withCapital(sentence.startsWith(usual) ? sentence.mid(usual.size()) : sentence);
}

QString withoutEnd(const QString &text)
{
    return text.trimmed();
}

} // namespace

/// Several lines; leaving it ends the edit.
class EvidenceEdit final : public QPlainTextEdit
{
public:
    EvidenceEdit(QWidget *parent, std::function<void()> finished)
        : QPlainTextEdit{parent}
        , m_finished{std::move(finished)}
    {
        setTabChangesFocus(true);
        setFixedHeight(fontMetrics().lineSpacing() * 2 + measureOf(this, HubStyle::Grid) * 2);
    }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_finished();
    }

private:
    std::function<void()> m_finished;
};

CriteriaPane::CriteriaPane(Store &store, BoardModel &model, QWidget *parent)
    : QWidget{parent}
    , m_store{store}
    , m_model{model}
    , m_list{new QTreeWidget{this}}
    , m_editors{new QWidget{this}}
    , m_text{new Label{{}, Label::Kind::Strong, m_editors}}
    , m_why{new Label{{}, Label::Kind::Body, m_editors, Token::Muted}}
    , m_met{new QComboBox{m_editors}}
    , m_first{new QSpinBox{m_editors}}
    , m_second{new QSpinBox{m_editors}}
{
    const auto finished = [this] { save(); };
    m_form = new EvidenceEdit{m_editors, finished};
    m_teacher = new EvidenceEdit{m_editors, finished};
    m_head = new EvidenceEdit{m_editors, finished};
    m_notes = new EvidenceEdit{m_editors, finished};
    m_list->setObjectName(u"criteria"_s);
    m_list->setAccessibleName(tr("Criteria"));
    m_list->setHeaderLabels({tr("Criterion"), tr("Met"), tr("1st"), tr("2nd")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < 4; ++column)
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    makeEditors();
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_editors);
    auto *split = new QSplitter{Qt::Vertical, this};
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(scroll);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CriteriaPane::showCriterion);
    connect(&model, &BoardModel::figuresChanged, this, &CriteriaPane::fill);
}

void CriteriaPane::makeEditors()
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{m_editors};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid);
    column->setSpacing(grid);
    m_text->setWordWrap(true);
    m_why->setWordWrap(true);
    column->addWidget(m_text);
    column->addWidget(m_why);
    m_met->setObjectName(u"criterionMet"_s);
    m_met->addItem(tr("As the rules find"), QVariant::fromValue(0));
    m_met->addItem(tr("Met, say the reviewers"), QVariant::fromValue(1));
    m_met->addItem(tr("Not met, say the reviewers"), QVariant::fromValue(2));
    column->addWidget(new FormField{tr("Recorded"), m_met, m_editors});
    auto *scores = new QHBoxLayout;
    scores->setSpacing(grid);
    for (auto [box, words, name] : {std::tuple{m_first, tr("First reviewer's score"), u"firstScore"_s},
                                    {m_second, tr("Second reviewer's score"), u"secondScore"_s}}) {
        box->setObjectName(name);
        box->setRange(-1, mostScore);
        box->setSpecialValueText(tr("none"));
        box->setKeyboardTracking(false);
        scores->addWidget(new FormField{words, box, m_editors}, 1);
        connect(box, &QSpinBox::valueChanged, this, &CriteriaPane::save);
    }
    column->addLayout(scores);
    column->addWidget(new FormField{tr("Evidence in the form"), m_form, m_editors});
    column->addWidget(new FormField{tr("Evidence in the teacher's statement"), m_teacher, m_editors});
    column->addWidget(new FormField{tr("Evidence in the headteacher's statement"), m_head, m_editors});
    column->addWidget(new FormField{tr("Notes"), m_notes, m_editors});
    column->addStretch();
    connect(m_met, &QComboBox::activated, this, &CriteriaPane::save);
}

void CriteriaPane::setApplication(ApplicationId application)
{
    if (application == m_application)
        return;
    m_application = application;
    fill();
}

QString CriteriaPane::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item != nullptr ? item->data(0, Qt::UserRole).toString() : QString{};
}

void CriteriaPane::fill()
{
    const QString kept = currentId();
    m_isFilling = true;
    m_list->clear();
    const Candidate *candidate = m_model.isReady() ? m_model.selection().find(m_application) : nullptr;
    const Edition &edition = m_model.selection().edition;
    QTreeWidgetItem *current = nullptr;
    const QString usual = usualBeginning(edition.criteria);
    for (size_t i = 0; candidate != nullptr && i < candidate->eligibility.criteria.size(); ++i) {
        const CriterionFinding &finding = candidate->eligibility.criteria[i];
        const QString text = i < edition.criteria.size() ? edition.criteria[i].text : finding.id;
        Judgement judgement;
        for (const Judgement &one : candidate->judgements) {
            if (one.criterion == finding.id)
                judgement = one;
        }
        auto *item = new QTreeWidgetItem{m_list,
                                         {shortened(text, usual), metText(finding.met),
                                          scoreCell(judgement.score), scoreCell(judgement.secondScore)}};
        item->setIcon(1, metIcon(finding.met));
        item->setToolTip(0, plainToolTip(u"%1: %2"_s.arg(levelText(finding.level), text)));
        item->setData(0, Qt::AccessibleTextRole,
                      u"%1, %2: %3"_s.arg(levelText(finding.level), text, metText(finding.met)));
        item->setData(0, Qt::UserRole, finding.id);
        if (finding.id == kept || current == nullptr)
            current = item;
    }
    m_isFilling = false;
    m_editors->setEnabled(candidate != nullptr);
    if (current != nullptr)
        m_list->setCurrentItem(current);
    showCriterion();
}

Judgement CriteriaPane::recorded() const
{
    const Candidate *candidate = m_model.isReady() ? m_model.selection().find(m_application) : nullptr;
    const QString id = currentId();
    for (size_t i = 0; candidate != nullptr && i < candidate->judgements.size(); ++i) {
        if (candidate->judgements[i].criterion == id)
            return candidate->judgements[i];
    }
    return {.application = m_application, .criterion = id};
}

void CriteriaPane::showCriterion()
{
    if (m_isFilling)
        return;
    const Candidate *candidate = m_model.isReady() ? m_model.selection().find(m_application) : nullptr;
    const QString id = currentId();
    m_isFilling = true;
    QString text;
    QString why;
    for (size_t i = 0; candidate != nullptr && i < candidate->eligibility.criteria.size(); ++i) {
        const CriterionFinding &finding = candidate->eligibility.criteria[i];
        if (finding.id != id)
            continue;
        const Edition &edition = m_model.selection().edition;
        text = u"%1: %2"_s.arg(levelText(finding.level),
                               i < edition.criteria.size() ? edition.criteria[i].text : finding.id);
        why = whyText(finding);
        if (const QString asked = questionText(finding.question); !asked.isEmpty() && !why.contains(asked))
            why += u' ' + asked;
    }
    m_text->setText(text);
    m_why->setText(why);
    const Judgement judgement = recorded();
    m_met->setCurrentIndex(judgement.met == YesNo::Yes ? 1 : judgement.met == YesNo::No ? 2 : 0);
    m_first->setValue(judgement.score.value_or(-1));
    m_second->setValue(judgement.secondScore.value_or(-1));
    m_form->setPlainText(judgement.formEvidence);
    m_teacher->setPlainText(judgement.teacherEvidence);
    m_head->setPlainText(judgement.headEvidence);
    m_notes->setPlainText(judgement.evidence);
    m_isFilling = false;
}

void CriteriaPane::save()
{
    if (m_isFilling || currentId().isEmpty())
        return;
    const Judgement before = recorded();
    Judgement judgement = before;
    const auto score = [](const QSpinBox *box) {
        return box->value() < 0 ? std::nullopt : std::optional<int>{box->value()};
    };
    judgement.met = m_met->currentIndex() == 1 ? YesNo::Yes
        : m_met->currentIndex() == 2           ? YesNo::No
                                               : YesNo::Unknown;
    judgement.score = score(m_first);
    judgement.secondScore = score(m_second);
    judgement.formEvidence = withoutEnd(m_form->toPlainText());
    judgement.teacherEvidence = withoutEnd(m_teacher->toPlainText());
    judgement.headEvidence = withoutEnd(m_head->toPlainText());
    judgement.evidence = withoutEnd(m_notes->toPlainText());
    if (judgement == before)
        return;
    if (const Result<> done = recordJudgement(m_store, judgement); !done)
        emit failed(done.error());
}

} // namespace hub
