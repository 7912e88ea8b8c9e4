#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace hub {

/// Paints the cells of tables as the style does, but keeps what was shaped: a key that moves through a table
/// paints the same words over and over, and shaping them is most of the work. Cells with boxes to tick,
/// several lines or a font of their own, and the one with the focus, are left to the style.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    /// A text as it reads in so many pixels.
    struct Fitted
    {
        QString text;
        int width;
        Qt::TextElideMode elision;

        friend bool operator==(const Fitted &, const Fitted &) = default;
        friend size_t qHash(const Fitted &fitted, size_t seed) noexcept
        {
            return qHashMulti(seed, fitted.text, fitted.width, fitted.elision);
        }
    };

    [[nodiscard]] bool isPlain(const QStyleOptionViewItem &cell) const;
    [[nodiscard]] QStaticText shaped(const QStyleOptionViewItem &cell, int width) const;

    mutable QFont m_font; ///< of everything kept
    mutable QCache<Fitted, QStaticText> m_kept;
};

} // namespace hub
