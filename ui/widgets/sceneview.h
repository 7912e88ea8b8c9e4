#pragma once

#include "documents/scene.h"

#include <QAbstractScrollArea>

#include <memory>

namespace hub {

class ScenePainter;

/// A document's pages as they will be printed, one below the other, on their paper.
class SceneView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit SceneView(QWidget *parent);
    ~SceneView() override;

    void setScene(std::shared_ptr<const Scene> scene);
    [[nodiscard]] const std::shared_ptr<const Scene> &scene() const { return m_scene; }

    /// Pixels for a point; 0 fits the page's width to the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void measure();
    [[nodiscard]] QRectF paper(int page) const;

    std::shared_ptr<const Scene> m_scene;
    std::unique_ptr<ScenePainter> m_painter;
    double m_zoom = 0;
};

} // namespace hub
