#pragma once

#include <QFrame>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class LineButton;

/// A quiet box of lines under a heading.
class Card final : public QFrame
{
    Q_OBJECT
public:
    Card(const QString &heading, QWidget *parent);

    /// Lines added from now on look alike: as high as the highest of them, and with their notes below where
    /// one has no room beside its words. For a few lines only: each asks all.
    void keepLinesAlike();
    /// Takes everything but the heading away.
    void clear();
    void add(QWidget *widget);
    void addGap();
    /// What belongs here, where there is nothing yet.
    void addHint(const QString &sentence);
    void addFact(const QString &name, const QString &value);
    /// A line that can be opened, with a note at its far side.
    QPushButton *addLine(const QString &text, const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    std::shared_ptr<std::vector<const LineButton *>> m_alike; ///< none where each line is by itself
};

} // namespace hub
