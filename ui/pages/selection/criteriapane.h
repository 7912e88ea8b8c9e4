#pragma once

#include "models/boardmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QTreeWidget;
QT_END_NAMESPACE

namespace hub {

class Label;

/// The criteria of one application: whether each is met and why, the evidence from three sources, and two
/// reviewers' scores. What is finished is stored as a step.
class CriteriaPane final : public QWidget
{
    Q_OBJECT
public:
    CriteriaPane(Store &store, BoardModel &model, QWidget *parent);

    void setApplication(ApplicationId application);

signals:
    void failed(const hub::Error &error);

private:
    void makeEditors();
    void fill();
    void showCriterion();
    void save();
    [[nodiscard]] Judgement recorded() const;
    [[nodiscard]] QString currentId() const;

    Store &m_store;
    BoardModel &m_model;
    ApplicationId m_application;
    QTreeWidget *m_list;
    QWidget *m_editors;
    Label *m_text;
    Label *m_why;
    QComboBox *m_met;
    QSpinBox *m_first;
    QSpinBox *m_second;
    QPlainTextEdit *m_form;
    QPlainTextEdit *m_teacher;
    QPlainTextEdit *m_head;
    QPlainTextEdit *m_notes;
    bool m_isFilling = false;
};

} // namespace hub
