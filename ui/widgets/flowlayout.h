#pragma once

#include <QLayout>

namespace hub {

/// Puts widgets beside one another as long as there is room, then on the next line: nothing is cut off at
/// large text or in a narrow window.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    FlowLayout(QWidget *parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items << item; }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// How high the lines come; @p place also puts the widgets there.
    int arrange(const QRect &whole, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace hub
