#include "scenepaint/scenepainter.h"

#include "documents/fonts.h"
#include "documents/rasterimage.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hub {

namespace {

constexpr int findingSize = 100;

QColor toQt(Colour colour)
{
    return {colour.red, colour.green, colour.blue};
}

/// A raw font made from a registered font spools as text; one loaded from its data spools as outlines,
/// fourteen times the size. The computer may hold another version of the same family, whose glyphs have
/// other numbers: the head table, which carries a checksum of the whole font, tells them apart.
QRawFont rawFontOf(const Face &face)
{
    const int id = QFontDatabase::addApplicationFontFromData(face.data);
    const QByteArray head = face.headTable();
    const QStringList families = QFontDatabase::applicationFontFamilies(id);
    for (const QString &family : families) {
        const QStringList styles = QFontDatabase::styles(family);
        for (const QString &style : styles) {
            QFont font{family};
            font.setStyleName(style);
            font.setHintingPreference(QFont::PreferNoHinting);
            font.setPixelSize(findingSize);
            const QRawFont raw = QRawFont::fromFont(font);
            if (raw.fontTable("head") == head)
                return raw;
        }
    }
    return QRawFont{face.data, findingSize, QFont::PreferNoHinting};
}

QPainterPath toQt(const VectorPath &path)
{
    QPainterPath made;
    for (const PathStep &step : path.steps) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            made.moveTo(step.to);
            break;
        case PathStep::Kind::Line:
            made.lineTo(step.to);
            break;
        case PathStep::Kind::Curve:
            made.cubicTo(step.firstControl, step.secondControl, step.to);
            break;
        case PathStep::Kind::Close:
            made.closeSubpath();
            break;
        }
    }
    made.setFillRule(Qt::WindingFill);
    return made;
}

void drawPath(QPainter &painter, const VectorPath &path)
{
    const QPen pen = path.stroke
        ? QPen{toQt(*path.stroke), path.strokeWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin}
        : QPen{Qt::NoPen};
    painter.setPen(pen);
    painter.setBrush(path.fill ? QBrush{toQt(*path.fill)} : QBrush{Qt::NoBrush});
    painter.drawPath(toQt(path));
}

void drawBox(QPainter &painter, const FilledBox &box)
{
    const double radius = std::min({box.radius, box.rect.width() / 2, box.rect.height() / 2});
    if (radius <= 0) {
        painter.fillRect(box.rect, toQt(box.fill));
        return;
    }
    QPainterPath path;
    path.addRoundedRect(box.rect, radius, radius);
    painter.fillPath(path, toQt(box.fill));
}

} // namespace

ScenePainter::ScenePainter(const Scene &scene)
    : m_scene{scene}
{
}

void ScenePainter::paint(QPainter &painter, int page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    for (const SceneItem &item : m_scene.pages[static_cast<size_t>(page)].items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.what))
            draw(painter, *run);
        else if (const auto *box = std::get_if<FilledBox>(&item.what))
            drawBox(painter, *box);
        else if (const auto *path = std::get_if<VectorPath>(&item.what))
            drawPath(painter, *path);
        else if (const auto *picture = std::get_if<Picture>(&item.what))
            draw(painter, *picture);
    }
    painter.restore();
}

void ScenePainter::draw(QPainter &painter, const GlyphRun &run)
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    for (const PlacedGlyph &glyph : run.glyphs) {
        indexes.append(glyph.id);
        positions.append({static_cast<double>(glyph.x), -static_cast<double>(glyph.y)});
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(font(run.face, run.size));
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(positions);
    painter.setPen(toQt(run.colour));
    painter.drawGlyphRun(run.origin, glyphs);
}

void ScenePainter::draw(QPainter &painter, const Picture &picture)
{
    painter.drawImage(picture.rect, image(*picture.image));
}

const QRawFont &ScenePainter::font(int face, double size)
{
    const auto [sized, isNew] = m_sized.try_emplace({face, size});
    if (isNew) {
        const auto [found, unknown] = m_faces.try_emplace(face);
        if (unknown)
            found->second = rawFontOf(m_scene.fonts->face(face));
        sized->second = found->second;
        sized->second.setPixelSize(size);
    }
    return sized->second;
}

const QImage &ScenePainter::image(const RasterImage &image)
{
    const auto [made, isNew] = m_images.try_emplace(&image);
    if (!isNew)
        return made->second;
    using Format = RasterImage::Format;
    const auto *bytes = reinterpret_cast<const uchar *>(image.bytes.constData());
    const qsizetype width = image.width;
    if (image.format == Format::Rgb)
        made->second = QImage{bytes, image.width, image.height, width * 3, QImage::Format_RGB888};
    else if (image.format == Format::Rgba)
        made->second = QImage{bytes, image.width, image.height, width * 4, QImage::Format_RGBA8888};
    else
        made->second = QImage::fromData(image.bytes, "JPG");
    return made->second;
}

} // namespace hub
