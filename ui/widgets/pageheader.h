#pragma once

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
QT_END_NAMESPACE

namespace hub {

class FlowLayout;
class Label;
struct Explanation;

/// The head of a page: its title, a line under it saying how much is shown, and what can be done here: beside
/// the title where there is room, else below it, so that the words stay whole.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    [[nodiscard]] QString line() const;
    /// Lets the figures of the line explain themselves.
    void explainLine(std::function<Explanation()> explain);

    void addAction(QAction *action, bool primary = false);
    void addWidget(QWidget *widget);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_row;
    Label *m_title;
    Label *m_line;
    FlowLayout *m_actions;
};

} // namespace hub
