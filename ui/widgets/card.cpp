#include "widgets/card.h"

#include "theme/hubstyle.h"
#include "widgets/focusring.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTextOption>

#include <algorithm>

namespace hub {

/// Two texts on one line that opens something; where they have no room beside one another, the note is below.
class LineButton final : public QPushButton
{
public:
    /// Lines that look alike: where one of them has its note below, all have, and all are as high as the
    /// highest.
    using Alike = std::vector<const LineButton *>;

    LineButton(const QString &text, const QString &note, QWidget *parent)
        : QPushButton{parent}
        , m_text{text}
        , m_note{note}
    {
        setAccessibleName(text);
        setAccessibleDescription(note);
        setToolTip(plainToolTip(text));
        setCursor(Qt::PointingHandCursor);
        setAutoDefault(false);
        QSizePolicy policy{QSizePolicy::Ignored,
                           QSizePolicy::Minimum}; // a fixed one would forbid a second row
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void lookLike(std::shared_ptr<const Alike> alike) { m_alike = std::move(alike); }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_text + m_note), measureOf(this, HubStyle::RowHeight)};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const bool oneLine = isOneLine(width);
        int most = ownHeight(width, oneLine);
        for (const LineButton *other : others())
            most = qMax(most, other->ownHeight(width, oneLine));
        return most;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        if (underMouse())
            painter.fillRect(rect(), color(Token::Hover, palette()));
        const int grid = measureOf(this, HubStyle::Grid);
        QRect content = rect().adjusted(grid / 2, 0, -grid / 2, 0);
        const bool oneLine = isOneLine(width()) || height() < heightForWidth(width());
        if (!oneLine)
            content.adjust(0, grid / 2, 0, -grid / 2);
        painter.setPen(color(Token::Muted, palette()));
        const Qt::Alignment where
            = oneLine ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignBottom;
        painter.drawText(QRectF{content}, m_note, QTextOption{where});
        painter.setPen(color(Token::Ink, palette()));
        if (oneLine) {
            content.setRight(content.right() - fontMetrics().horizontalAdvance(m_note) - grid);
            painter.drawText(content, Qt::AlignLeading | Qt::AlignVCenter,
                             fontMetrics().elidedText(m_text, Qt::ElideRight, content.width()));
        } else {
            painter.drawText(content, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_text);
        }
        drawFocusRing(painter, *this);
    }

private:
    [[nodiscard]] const Alike &others() const
    {
        static const Alike none;
        return m_alike ? *m_alike : none;
    }
    [[nodiscard]] bool isOneLine(int width) const
    {
        return fitsOneLine(width) && std::ranges::all_of(others(), [width](const LineButton *other) {
                   return other->fitsOneLine(width);
               });
    }
    /// Whether text and note stand beside each other; else the note is below.
    [[nodiscard]] bool fitsOneLine(int width) const
    {
        return fontMetrics().horizontalAdvance(m_text) + fontMetrics().horizontalAdvance(m_note)
            + measureOf(this, HubStyle::Grid) * 2
            <= width;
    }
    [[nodiscard]] int ownHeight(int width, bool oneLine) const
    {
        const int row = measureOf(this, HubStyle::RowHeight);
        const int grid = measureOf(this, HubStyle::Grid);
        if (oneLine)
            return row;
        const int words
            = fontMetrics().boundingRect(0, 0, width - grid, 0, Qt::TextWordWrap, m_text).height();
        return qMax(row, words + (m_note.isEmpty() ? 0 : fontMetrics().height()) + grid);
    }

    QString m_text;
    QString m_note;
    std::shared_ptr<const Alike> m_alike;
};

namespace {

/// Whether a text has a word too long to be broken in lines, such as the path of a file.
bool hasLongWord(const QString &text)
{
    constexpr qsizetype longest = 24;
    const QStringList words = text.split(u' ');
    return std::ranges::any_of(words, [](const QString &word) { return word.size() > longest; });
}

} // namespace

Card::Card(const QString &heading, QWidget *parent)
    : QFrame{parent}
    , m_column{new QVBoxLayout{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    m_column->setContentsMargins(grid * 2, grid * 2, grid * 2, grid * 2);
    m_column->setSpacing(grid);
    setAccessibleName(heading);
    auto *title = new Label{heading, Label::Kind::Heading, this};
    title->setWordWrap(true);
    m_column->addWidget(title);
    clear();
}

void Card::keepLinesAlike()
{
    m_alike = std::make_shared<LineButton::Alike>();
}

void Card::clear()
{
    delete m_body;
    if (m_alike)
        keepLinesAlike(); // of the lines to come
    m_body = new QWidget{this};
    m_lines = new QVBoxLayout{m_body};
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(measureOf(this, HubStyle::Grid) / 2);
    m_lines->addStretch(); // an alignment would clip sentences that need several lines
    m_column->addWidget(m_body, 1);
}

void Card::add(QWidget *widget)
{
    m_lines->insertWidget(m_lines->count() - 1, widget);
}

void Card::addGap()
{
    m_lines->insertSpacing(m_lines->count() - 1, measureOf(this, HubStyle::Grid));
}

void Card::addHint(const QString &sentence)
{
    auto *hint = new Label{sentence, Label::Kind::Body, m_body, Token::Muted};
    hint->setWordWrap(true);
    m_lines->insertWidget(m_lines->count() - 1, hint);
}

void Card::addFact(const QString &name, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(measureOf(this, HubStyle::Grid) * 2);
    row->addWidget(new Label{name, Label::Kind::Body, m_body, Token::Muted}, 0, Qt::AlignTop);
    auto *words = new Label{value, Label::Kind::Body, m_body};
    if (hasLongWord(value))
        words->setElided(true);
    else
        words->setWordWrap(true);
    constexpr qsizetype figure = 24; // letters: longer is a sentence
    words->setAlignment((value.size() > figure ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop);
    row->addWidget(words, 1);
    m_lines->insertLayout(m_lines->count() - 1, row);
}

QPushButton *Card::addLine(const QString &text, const QString &note)
{
    auto *line = new LineButton{text, note, m_body};
    if (m_alike) {
        m_alike->push_back(line);
        line->lookLike(m_alike);
    }
    m_lines->insertWidget(m_lines->count() - 1, line);
    return line;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Line, palette()));
    painter.setBrush(color(Token::Surface, palette()));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    drawFocusRing(painter, *this);
}

} // namespace hub
