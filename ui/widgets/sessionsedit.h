#pragma once

#include "models/sessionsmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPushButton;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Label;
class RecordTable;

/// The half-days of an event: added, removed, put in another order, each with its times and its worth, and
/// what is wrong with them below.
class SessionsEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit SessionsEdit(QWidget *parent);

    [[nodiscard]] SessionsModel &model() { return *m_model; }
    [[nodiscard]] const SessionsModel &model() const { return *m_model; }
    /// Says how the sessions add up against what the event is worth, and what is wrong with them.
    void judge(Days ofEvent, const QString &problem);
    [[nodiscard]] QString problem() const;
    /// Whether it is asked which sessions heads come to.
    void showHeads(bool shown);

signals:
    void changed();

private:
    QWidget *makeButtons();
    void enableButtons();
    void move(int by);

    SessionsModel *m_model;
    RecordTable *m_table;
    FormField *m_field;
    QCheckBox *m_follow;
    Label *m_sum;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
};

} // namespace hub
