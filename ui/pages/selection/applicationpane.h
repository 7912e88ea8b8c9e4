#pragma once

#include "models/boardmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTabWidget;
class QToolButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace hub {

class CriteriaPane;
class IconLabel;
class Label;
class MetersPane;
class RecordNames;
class ReviewPane;

/// The right side of the board: the application chosen, in a few lines and a tab for each thing to look into,
/// with the meters as the first.
class ApplicationPane final : public QWidget
{
    Q_OBJECT
public:
    ApplicationPane(Store &store, RecordNames &names, BoardModel &model, QAction *move, QAction *explain,
                    QWidget *parent);

    void setApplication(ApplicationId application);
    [[nodiscard]] ApplicationId application() const { return m_application; }
    [[nodiscard]] MetersPane *meters() const { return m_meters; }
    /// Brings the criteria to the front, for reading what the verdict rests on.
    void showCriteria();

signals:
    void failed(const hub::Error &error);

private:
    QWidget *makeHead(QAction *move, QAction *explain);
    void fill();
    void fillMoves(const Candidate *candidate);

    BoardModel &m_model;
    ApplicationId m_application;
    Label *m_name;
    Label *m_school;
    Label *m_status;
    IconLabel *m_verdictIcon;
    Label *m_verdict;
    Label *m_warning;
    QTabWidget *m_tabs;
    MetersPane *m_meters;
    CriteriaPane *m_criteria;
    ReviewPane *m_review;
    QTreeWidget *m_moves;
};

} // namespace hub
