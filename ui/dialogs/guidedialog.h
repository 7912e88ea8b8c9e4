#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QTextBrowser;
QT_END_NAMESPACE

namespace hub {

/// The user guide, read in the application. Its pages link to one another.
class GuideDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit GuideDialog(QWidget *parent);

    /// Turns to a page of the guide ("people"); the table of contents where there is none of that name.
    void turnTo(const QString &page);
    using QDialog::open;
    /// The file of the guide that a page of the window is explained in ("attention.md" for "overview").
    [[nodiscard]] static QString fileFor(const QString &page);

private:
    QTextBrowser *m_text;
};

} // namespace hub
