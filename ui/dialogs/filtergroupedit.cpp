#include "dialogs/filtergroupedit.h"

#include "exchange/filterwords.h"
#include "icons/icons.h"
#include "theme/hubstyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterNode::Kind;

enum Match { MatchAll, MatchAny, MatchNone };

/// What may be asked of a field: numbers and days have an order, texts contain, choices are.
QStringList signsFor(const FilterField &field)
{
    const QStringList emptiness{u"is empty"_s, u"is not empty"_s};
    switch (field.field.type) {
    case FieldType::Choice:
        return QStringList{u"="_s, u"!="_s, u"in"_s} + (field.many ? emptiness : QStringList{});
    case FieldType::Text:
    case FieldType::LongText:
        return QStringList{u"~"_s, u"!~"_s, u"="_s, u"!="_s, u"in"_s} + emptiness;
    default:
        return QStringList{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s} + emptiness;
    }
}

QPushButton *crossButton(const QString &words, QWidget *parent)
{
    auto *button = new QPushButton{icon(Icon::Close, Token::Muted), {}, parent};
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FilterConditionEdit::FilterConditionEdit(const std::vector<FilterField> &fields, QWidget *parent)
    : QWidget{parent}
    , m_fields{fields}
    , m_field{new QComboBox{this}}
    , m_sign{new QComboBox{this}}
    , m_value{new QStackedWidget{this}}
    , m_text{new QLineEdit{m_value}}
    , m_choice{new QComboBox{m_value}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    m_field->setAccessibleName(tr("Field"));
    m_sign->setAccessibleName(tr("Comparison"));
    m_text->setAccessibleName(tr("Value"));
    m_choice->setAccessibleName(tr("Value"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    for (const FilterField &field : fields)
        m_field->addItem(field.label, field.name);
    m_field->addItem(tr("As written"), QString{});
    m_value->addWidget(m_text);
    m_value->addWidget(m_choice);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *remove = crossButton(tr("Take this condition away"), this);
    row->addWidget(m_field, 3);
    row->addWidget(m_sign, 2);
    row->addWidget(m_value, 3);
    row->addWidget(remove);
    connect(m_field, &QComboBox::currentIndexChanged, this, &FilterConditionEdit::fieldChosen);
    connect(m_sign, &QComboBox::currentIndexChanged, this, &FilterConditionEdit::signChosen);
    connect(m_text, &QLineEdit::textChanged, this, &FilterConditionEdit::edited);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FilterConditionEdit::edited);
    connect(remove, &QPushButton::clicked, this, &FilterConditionEdit::removed);
    fieldChosen();
}

const FilterField *FilterConditionEdit::field() const
{
    const auto found = std::ranges::find(m_fields, m_field->currentData().toString(), &FilterField::name);
    return found == m_fields.end() ? nullptr : &*found;
}

QString FilterConditionEdit::sign() const
{
    return m_sign->currentData().toString();
}

void FilterConditionEdit::fieldChosen()
{
    const FilterField *chosen = field();
    const QSignalBlocker quietSign{m_sign};
    const QSignalBlocker quietChoice{m_choice};
    m_sign->clear();
    m_choice->clear();
    if (chosen) {
        for (const QString &sign : signsFor(*chosen))
            m_sign->addItem(signWords(sign), sign);
        for (const Choice &choice : chosen->field.choices)
            m_choice->addItem(choice.text(), QString::fromLatin1(choice.code));
        for (const QString &text : chosen->known)
            m_choice->addItem(text, text);
    }
    m_sign->setEnabled(chosen != nullptr);
    m_text->setPlaceholderText(chosen && chosen->field.type == FieldType::Date ? tr("such as 2026-01-31")
                                   : chosen                                    ? QString{}
                                                                               : example());
    signChosen();
}

void FilterConditionEdit::signChosen()
{
    const FilterField *chosen = field();
    const bool one = sign() == u"="_s || sign() == u"!="_s;
    m_value->setCurrentIndex(chosen && one && m_choice->count() > 0 ? 1 : 0);
    m_value->setVisible(!sign().startsWith(u"is "_s));
    emit edited();
}

void FilterConditionEdit::setNode(const FilterNode &node)
{
    const int at = node.kind == Kind::Compare ? m_field->findData(node.name) : -1;
    if (at < 0) {
        m_field->setCurrentIndex(m_field->count() - 1);
        m_text->setText(toText(node));
        return;
    }
    m_field->setCurrentIndex(at);
    m_sign->setCurrentIndex(qMax(0, m_sign->findData(node.sign)));
    m_text->setText(node.values.join(u", "_s));
    chooseValue(node.values.value(0));
}

/// A text that none of the rows has now is still what was asked.
void FilterConditionEdit::chooseValue(const QString &value)
{
    if (!field()->known.isEmpty() && !value.isEmpty() && m_choice->findData(value) < 0)
        m_choice->addItem(value, value);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(value)));
}

/// A condition as it is written, that these fields can be asked.
QString FilterConditionEdit::example() const
{
    const bool isOfPeople = std::ranges::any_of(m_fields, &FilterField::many);
    return isOfPeople ? u"attendance has (mark = A)"_s : u"%1 is not empty"_s.arg(m_fields.front().name);
}

FilterNode FilterConditionEdit::node() const
{
    const QString typed = m_text->text().trimmed();
    if (!field()) {
        const Result<FilterNode> written = parseFilter(typed);
        // What cannot be read is kept as it is, and refused with the whole.
        return written ? *written : FilterNode{.kind = Kind::Compare, .name = typed, .sign = u"is empty"_s};
    }
    FilterNode node{.kind = Kind::Compare, .name = field()->name, .sign = sign()};
    if (sign().startsWith(u"is "_s))
        return node;
    if (m_value->currentIndex() == 1)
        node.values = {m_choice->currentData().toString()};
    else if (sign() == u"in"_s)
        node.values = typed.split(u',', Qt::SkipEmptyParts);
    else if (!typed.isEmpty())
        node.values = {typed};
    for (QString &value : node.values)
        value = value.trimmed();
    return node.values.isEmpty() ? FilterNode{} : node;
}

FilterGroupEdit::FilterGroupEdit(const std::vector<FilterField> &fields, bool isInner, QWidget *parent)
    : QFrame{parent}
    , m_fields{fields}
    , m_match{new QComboBox{this}}
    , m_column{new QVBoxLayout}
{
    const int grid = measureOf(this, HubStyle::Grid);
    if (isInner)
        setFrameShape(QFrame::StyledPanel);
    auto *whole = new QVBoxLayout{this};
    whole->setContentsMargins(isInner ? grid : 0, isInner ? grid : 0, isInner ? grid : 0, isInner ? grid : 0);
    whole->setSpacing(grid);
    m_match->setAccessibleName(tr("How the conditions go together"));
    m_match->addItems(
        {tr("All of these hold"), tr("At least one of these holds"), tr("None of these holds")});
    auto *head = new QHBoxLayout;
    head->addWidget(m_match);
    head->addStretch(1);
    if (isInner) {
        auto *remove = crossButton(tr("Take this group away"), this);
        connect(remove, &QPushButton::clicked, this, &FilterGroupEdit::removed);
        head->addWidget(remove);
    }
    whole->addLayout(head);
    m_column->setSpacing(grid);
    whole->addLayout(m_column);
    auto *more = new QHBoxLayout;
    auto *condition = new QPushButton{icon(Icon::Add), tr("Condition"), this};
    condition->setAccessibleName(tr("Add a condition"));
    condition->setAutoDefault(false);
    auto *group = new QPushButton{icon(Icon::Add), tr("Group"), this};
    group->setAccessibleName(tr("Add a group of conditions"));
    group->setAutoDefault(false);
    more->addWidget(condition);
    more->addWidget(group);
    more->addStretch(1);
    whole->addLayout(more);
    connect(m_match, &QComboBox::currentIndexChanged, this, &FilterGroupEdit::edited);
    connect(condition, &QPushButton::clicked, this, [this] { addCondition()->setFocus(); });
    connect(group, &QPushButton::clicked, this, [this] { addGroup()->addCondition(); });
}

FilterConditionEdit *FilterGroupEdit::addCondition()
{
    auto *part = new FilterConditionEdit{m_fields, this};
    connect(part, &FilterConditionEdit::edited, this, &FilterGroupEdit::edited);
    connect(part, &FilterConditionEdit::removed, this, [this, part] { drop(part); });
    adopt(part);
    return part;
}

FilterGroupEdit *FilterGroupEdit::addGroup()
{
    auto *part = new FilterGroupEdit{m_fields, true, this};
    connect(part, &FilterGroupEdit::edited, this, &FilterGroupEdit::edited);
    connect(part, &FilterGroupEdit::removed, this, [this, part] { drop(part); });
    adopt(part);
    return part;
}

void FilterGroupEdit::adopt(QWidget *part)
{
    m_column->addWidget(part);
    m_parts << part;
    part->show();
    emit edited();
}

void FilterGroupEdit::drop(QWidget *part)
{
    m_parts.removeOne(part);
    part->hide();
    part->deleteLater();
    emit edited();
}

void FilterGroupEdit::addPart(const FilterNode &node)
{
    if (node.kind == Kind::All || node.kind == Kind::Any || node.kind == Kind::Not)
        addGroup()->setNode(node);
    else
        addCondition()->setNode(node);
}

void FilterGroupEdit::setNode(const FilterNode &node)
{
    for (QWidget *part : std::exchange(m_parts, {}))
        delete part;
    FilterNode group = node;
    Match match = MatchAll;
    if (node.kind == Kind::Not) {
        group = node.parts.front();
        match = MatchNone;
        if (group.kind != Kind::Any)
            group = {.kind = Kind::Any, .parts = {node.parts.front()}};
    } else if (node.kind == Kind::Any) {
        match = MatchAny;
    } else if (node.kind != Kind::All) {
        group = {.kind = Kind::All, .parts = {node}};
    }
    m_match->setCurrentIndex(match);
    for (const FilterNode &part : group.parts)
        addPart(part);
}

FilterNode FilterGroupEdit::node() const
{
    FilterNode group{.kind = m_match->currentIndex() == MatchAll ? Kind::All : Kind::Any};
    for (const QWidget *part : m_parts) {
        const auto *condition = qobject_cast<const FilterConditionEdit *>(part);
        FilterNode node = condition ? condition->node() : static_cast<const FilterGroupEdit *>(part)->node();
        if (!node.isEmpty())
            group.parts.push_back(std::move(node));
    }
    if (group.parts.empty())
        return {};
    if (m_match->currentIndex() == MatchNone)
        return {.kind = Kind::Not, .parts = {std::move(group)}};
    return group;
}

} // namespace hub
