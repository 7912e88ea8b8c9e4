#include "icons/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *files[] = {
    "",
    "overview",
    "people",
    "person",
    "school",
    "programmes",
    "history",
    "search",
    "undo",
    "redo",
    "add",
    "edit",
    "delete",
    "import",
    "export",
    "print",
    "pdf",
    "open",
    "save",
    "backup",
    "filter",
    "close",
    "chevron-down",
    "chevron-up",
    "chevron-right",
    "chevron-left",
    "info",
    "warning",
    "bad",
    "good",
    "calendar",
    "email",
    "copy",
    "settings",
    "help",
    "specialists",
    "groups",
    "attendance",
    "selection",
    "funding",
    "documents",
    "columns",
    "compare",
    "hub",
    "link",
    "more",
    "check",
    "zoom-in",
    "zoom-out",
    "refresh",
    "map",
    "forecast",
    "match",
    "expectations",
    "not-reached",
};
static_assert(std::size(files) == static_cast<size_t>(Icon::Count));

/// Draws the SVG's shape in one colour.
QPixmap drawn(Icon which, const QSize &pixels, const QColor &ink)
{
    const QString key
        = u"hub-icon-%1-%2x%3-%4"_s.arg(int(which)).arg(pixels.width()).arg(pixels.height()).arg(ink.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap{pixels};
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer{iconPath(which)};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter{&pixmap};
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TokenIconEngine final : public QIconEngine
{
public:
    TokenIconEngine(Icon which, Token token)
        : m_which{which}
        , m_token{token}
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(m_which, rect.size() * ratio, ink(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_which, size, ink(mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = drawn(m_which, size, ink(mode));
        result.setDevicePixelRatio(scale);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TokenIconEngine{m_which, m_token}; }
    [[nodiscard]] QString key() const override { return u"HubTokenIcon"_s; }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return color(m_token, palette);
    }

    Icon m_which;
    Token m_token;
};

} // namespace

QIcon icon(Icon which, Token token)
{
    if (which == Icon::None)
        return {};
    return QIcon{new TokenIconEngine{which, token}}; // the icon takes its engine
}

QString iconPath(Icon which)
{
    return u":/icons/%1.svg"_s.arg(QLatin1StringView{files[static_cast<size_t>(which)]});
}

} // namespace hub
