#pragma once

#include "documents/scene.h"

#include <QImage>
#include <QRawFont>

#include <map>
#include <utility>

class QPainter;

namespace hub {

/// Draws the pages of a scene on screen, printer or image: the same glyphs in the same places as in its PDF.
/// Keeps what it has loaded, so keep it while the scene is shown. The scene must outlive it.
class ScenePainter
{
public:
    explicit ScenePainter(const Scene &scene);

    /// Draws one page, a unit of the painter's for each point, from (0, 0). The paper itself is not drawn.
    void paint(QPainter &painter, int page);

private:
    const Scene &m_scene;
    std::map<int, QRawFont> m_faces; ///< at the size they were found with
    std::map<std::pair<int, double>, QRawFont> m_sized;
    std::map<const RasterImage *, QImage> m_images;

    void draw(QPainter &painter, const GlyphRun &run);
    void draw(QPainter &painter, const Picture &picture);
    const QRawFont &font(int face, double size);
    const QImage &image(const RasterImage &image);
};

} // namespace hub
