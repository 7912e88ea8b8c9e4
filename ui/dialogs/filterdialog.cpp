#include "dialogs/filterdialog.h"

#include "base/errortext.h"
#include "dialogs/filtergroupedit.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"
#include "widgets/label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

FilterDialog::FilterDialog(FilterSubject subject, const FilterNode &start, QWidget *parent)
    : QDialog{parent}
    , m_subject{std::move(subject)}
    , m_filter{start}
    , m_text{new QLineEdit{this}}
    , m_problem{new Label{{}, Label::Kind::Body, this, Token::Bad}}
{
    setObjectName(u"filterDialog"_s);
    setWindowTitle(tr("Filter: %1", "what a list shows").arg(m_subject.title));
    const int grid = measureOf(this, HubStyle::Grid);
    resize(grid * 96, grid * 56);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    column->setSpacing(grid);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inner = new QWidget{scroll};
    auto *innerColumn = new QVBoxLayout{inner};
    innerColumn->setContentsMargins(0, 0, 0, 0);
    m_group = new FilterGroupEdit{m_subject.fields, false, inner};
    innerColumn->addWidget(m_group);
    innerColumn->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    m_text->setObjectName(u"text"_s);
    column->addWidget(new FormField{tr("As it is written"), m_text, this});
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox{QDialogButtonBox::Cancel, this};
    auto *apply = buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    makePrimary(apply);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_group, &FilterGroupEdit::edited, this, &FilterDialog::write);
    connect(m_text, &QLineEdit::editingFinished, this, &FilterDialog::readText);
    m_group->setNode(start.isEmpty() ? FilterNode{.parts = {{.kind = FilterNode::Kind::Compare,
                                                             .name = m_subject.fields.front().name,
                                                             .sign = u"~"_s}}}
                                     : start);
    write();
}

void FilterDialog::accept()
{
    readText();
    if (check())
        QDialog::accept();
}

void FilterDialog::write()
{
    m_filter = m_group->node();
    m_text->setText(toText(m_filter));
    m_text->setModified(false);
    m_problem->hide();
}

void FilterDialog::readText()
{
    if (!m_text->isModified())
        return;
    m_text->setModified(false);
    const Result<FilterNode> node = parseFilter(m_text->text());
    if (!node) {
        m_text->setModified(true);
        m_problem->setText(describe(node.error()).happened);
        m_problem->show();
        return;
    }
    const QSignalBlocker quiet{m_group};
    m_group->setNode(*node);
    m_filter = *node;
    m_problem->hide();
}

bool FilterDialog::check()
{
    const auto filter = m_subject.read(m_text->isModified() ? m_text->text() : toText(m_filter));
    if (filter)
        return true;
    m_problem->setText(describe(filter.error()).happened);
    m_problem->show();
    m_text->setFocus(Qt::OtherFocusReason);
    return false;
}

} // namespace hub
