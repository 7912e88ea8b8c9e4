#pragma once

#include "theme/tokens.h"

#include <QHash>
#include <QLabel>

namespace hub {

/// Text as it is: a name with angle brackets in it is shown with them. Its size and colour follow the look.
class Label final : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Body, Small, Strong, Heading, Title, Figure };

    Label(const QString &text, Kind kind, QWidget *parent, Token ink = Token::Ink);
    explicit Label(QWidget *parent)
        : Label{{}, Kind::Body, parent}
    {
    }

    void setInk(Token ink);
    /// One line, shortened at its end where there is no room; the whole is its tool tip.
    void setElided(bool elided);

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Remembered: layouts ask for the same few widths many times over.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Kind m_kind;
    Token m_ink;
    bool m_elided = false;
    mutable QString m_measured; ///< the text that m_heights are of
    mutable QHash<int, int> m_heights;
};

/// @p text as a tool tip that shows angle brackets as they are.
[[nodiscard]] QString plainToolTip(const QString &text);

/// The application's font, larger or bolder, for a kind of label.
[[nodiscard]] QFont fontOf(Label::Kind kind);

} // namespace hub
