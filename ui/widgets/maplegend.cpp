#include "widgets/maplegend.h"

#include "theme/hubstyle.h"
#include "widgets/explain.h"
#include "widgets/label.h"
#include "widgets/mapview.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hub {

namespace {

/// One of the shapes, as large as the text.
class Sample final : public QWidget
{
public:
    Sample(MapShape shape, Token colour, QWidget *parent)
        : QWidget{parent}
        , m_shape{shape}
        , m_colour{colour}
    {
        setFixedSize(fontMetrics().height(), fontMetrics().height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        paintMapShape(painter, m_shape, QPointF(width() / 2.0, height() / 2.0), height() * 0.32,
                      color(m_colour, palette()), color(Token::Surface, palette()));
    }

private:
    MapShape m_shape;
    Token m_colour;
};

} // namespace

MapLegend::MapLegend(std::vector<Entry> entries, QWidget *parent)
    : QWidget{parent}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measureOf(this, HubStyle::Grid) / 2);
    for (const Entry &entry : entries) {
        auto *line = new QHBoxLayout;
        line->addWidget(new Sample{entry.shape, entry.colour, this});
        auto *words = new Label{entry.words, Label::Kind::Small, this};
        words->setWordWrap(true);
        line->addWidget(words, 1);
        column->addLayout(line);
        m_lines.push_back({entry, words});
    }
}

void MapLegend::setCounts(const std::function<int(const Entry &)> &count)
{
    for (const Line &line : m_lines)
        line.words->setText(tr("%1: %L2", "what a mark of the map means, how many there are")
                                .arg(line.entry.words)
                                .arg(count(line.entry)));
}

void MapLegend::explainEntries(const std::function<Explanation(const Entry &)> &explain)
{
    for (const Line &line : m_lines)
        explainWith(line.words, [explain, entry = line.entry] { return explain(entry); });
}

} // namespace hub
