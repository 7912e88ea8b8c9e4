#pragma once

#include "theme/look.h"

#include <QProxyStyle>

namespace hub {

/// Fusion with our measures and quiet edges: flat headers and tool bars, round fields and buttons, a 2 px
/// focus ring, and a bar beside what is selected, so that colour is never the only sign.
class HubStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    /// Measures of our own, asked with measureOf().
    enum Metric : int {
        RowHeight = static_cast<int>(PM_CustomBase) + 1, ///< a row of a table or list
        SmallIcon,                                       ///< an icon in a line of text
        Grid,                                            ///< the step of all spacing: 8 px at 100 % text
    };

    explicit HubStyle(const Look &look);

    [[nodiscard]] const Look &look() const { return m_look; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    /// The words of headings, buttons and choices.
    void drawLabel(ControlElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int scaled(int pixels) const { return pixels * m_look.textPercent / 100; }

    Look m_look;
};

/// One of HubStyle's measures in pixels for @p widget; sensible under any other style.
[[nodiscard]] int measureOf(const QWidget *widget, HubStyle::Metric metric);

/// Marks a button as the first action of its place: it is filled with the brand colour.
void makePrimary(QWidget *button);

} // namespace hub
