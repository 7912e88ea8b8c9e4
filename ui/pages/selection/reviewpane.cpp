#include "pages/selection/reviewpane.h"

#include "actions/selectionmoves.h"
#include "base/errortext.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/formfield.h"

#include <QVBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

ReviewPane::ReviewPane(Store &store, RecordNames &names, BoardModel &model, QWidget *parent)
    : QScrollArea{parent}
    , m_store{store}
    , m_model{model}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int grid = measureOf(this, HubStyle::Grid);
    auto *body = new QWidget{this};
    auto *column = new QVBoxLayout{body};
    column->setContentsMargins(grid * 2, grid, grid * 2, grid * 2);
    column->setSpacing(grid);
    const RecordType &type = recordType<Application>();
    for (const QString &name :
         {u"strategic_fit"_s, u"first_reviewer"_s, u"second_reviewer"_s, u"moderation"_s, u"feedback"_s,
          u"reason"_s, u"late_reason"_s, u"over_reason"_s, u"exception"_s}) {
        Line line{.field = static_cast<size_t>(type.indexOf(name)), .editor = {}};
        const size_t place = m_lines.size();
        const FieldInfo &field = type.fields[line.field];
        line.editor = makeFieldEditor(field, names, body, [this, place] { finish(place); });
        line.editor.widget->setObjectName(name);
        line.frame = new FormField{field.labelText(), line.editor.widget, body};
        column->addWidget(line.frame);
        m_lines.push_back(std::move(line));
    }
    column->addStretch();
    setWidget(body);
    connect(&model, &BoardModel::figuresChanged, this, &ReviewPane::fill);
    fill();
}

void ReviewPane::setApplication(ApplicationId application)
{
    if (application == m_application)
        return;
    m_application = application;
    fill();
}

void ReviewPane::fill()
{
    const Candidate *candidate = m_model.isReady() ? m_model.selection().find(m_application) : nullptr;
    widget()->setEnabled(candidate != nullptr);
    m_isFilling = true;
    const Row row = toRow(candidate != nullptr ? candidate->application : Application{});
    for (const Line &line : m_lines) {
        line.editor.show(row.values[line.field]);
        line.frame->setProblem({});
    }
    m_isFilling = false;
}

void ReviewPane::finish(size_t place)
{
    const Candidate *candidate = m_model.isReady() ? m_model.selection().find(m_application) : nullptr;
    if (m_isFilling || candidate == nullptr)
        return;
    const Line &line = m_lines[place];
    const Result<QVariant> value = line.editor.read();
    line.frame->setProblem(value ? QString{} : describe(value.error()).happened);
    Row row = toRow(candidate->application);
    if (!value || row.values[line.field] == *value)
        return;
    row.values[line.field] = *value;
    if (const Result<> done = recordReview(m_store, fromRow<Application>(row)); !done)
        emit failed(done.error());
}

} // namespace hub
