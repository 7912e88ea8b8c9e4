#include "widgets/sceneview.h"

#include "scenepaint/scenepainter.h"
#include "theme/hubstyle.h"
#include "widgets/readerrole.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace hub {

SceneView::SceneView(QWidget *parent)
    : QAbstractScrollArea{parent}
{
    setReaderRole(this, QAccessible::Document);
    setFrameShape(StyledPanel); // which shows the focus
    setAccessibleName(tr("Pages of the document"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("No document is shown."));
    viewport()->setBackgroundRole(QPalette::Window);
}

SceneView::~SceneView() = default;

void SceneView::setScene(std::shared_ptr<const Scene> scene)
{
    m_painter.reset(); // it reads the old scene
    m_scene = std::move(scene);
    if (m_scene) {
        m_painter = std::make_unique<ScenePainter>(*m_scene);
        setAccessibleDescription(tr("%1, pages: %L2").arg(m_scene->title).arg(m_scene->pages.size()));
    }
    measure();
    viewport()->update();
}

void SceneView::setZoom(double zoom)
{
    m_zoom = zoom;
    measure();
    viewport()->update();
}

double SceneView::zoom() const
{
    if (m_zoom > 0 || !m_scene)
        return m_zoom > 0 ? m_zoom : 1;
    const int margin = measureOf(this, HubStyle::Grid) * 2;
    return qMax(0.2, (viewport()->width() - 2.0 * margin) / m_scene->pageSize.width());
}

void SceneView::paintEvent(QPaintEvent *)
{
    if (!m_scene)
        return;
    QPainter painter{viewport()};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < static_cast<int>(m_scene->pages.size()); ++page) {
        const QRectF sheet = paper(page);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.save();
        painter.fillRect(sheet, Qt::white); // paper is white in every theme
        painter.setPen(color(Token::Line, palette()));
        painter.drawRect(sheet);
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(zoom(), zoom());
        m_painter->paint(painter, page);
        painter.restore();
    }
}

void SceneView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    measure();
}

void SceneView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SceneView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Home:
        return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
        return verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SceneView::measure()
{
    const QSizeF page = m_scene ? m_scene->pageSize * zoom() : QSizeF{};
    const auto count = m_scene ? static_cast<double>(m_scene->pages.size()) : 0;
    const int gap = measureOf(this, HubStyle::Grid) * 2;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(gap * 2);
    verticalScrollBar()->setRange(
        0, qMax(0, qRound(count * (page.height() + gap)) + gap - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, qRound(page.width()) + 2 * gap - viewport()->width()));
}

QRectF SceneView::paper(int page) const
{
    const QSizeF size = m_scene->pageSize * zoom();
    const int gap = measureOf(this, HubStyle::Grid) * 2;
    const double left
        = qMax(double(gap), (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPointF{left, gap + page * (size.height() + gap) - verticalScrollBar()->value()}, size};
}

} // namespace hub
