#pragma once

#include "icons/icons.h"

#include <QAbstractButton>

namespace hub {

/// A figure with its words, that opens what it counts.
class CountCard final : public QAbstractButton
{
    Q_OBJECT
public:
    CountCard(Icon icon, const QString &words, QWidget *parent);

    void setFigure(const QString &figure, const QString &note = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// How high a text comes in a card of that width.
    [[nodiscard]] int heightOf(const QString &text, const QFont &font, int width) const;

    Icon m_icon;
    QString m_figure;
    QString m_note;
};

} // namespace hub
