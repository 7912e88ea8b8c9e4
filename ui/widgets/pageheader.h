#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
QT_END_NAMESPACE

namespace hub {

class Label;

/// The head of a page: its title, a line under it saying how much is shown, and what can be done here.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const QString &title, QWidget *parent);

    void setTitle(const QString &title);
    void setLine(const QString &line);
    [[nodiscard]] QString line() const;

    void addAction(QAction *action, bool primary = false);
    void addWidget(QWidget *widget);

private:
    Label *m_title;
    Label *m_line;
    QHBoxLayout *m_actions;
};

} // namespace hub
