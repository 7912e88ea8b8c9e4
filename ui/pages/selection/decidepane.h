#pragma once

#include "models/boardmodel.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

class FormField;
class Label;

/// The last look before a decision, in place: what it is called, why, until when offers may be answered, and
/// a reason for each applicant for whom the rules ask one. Says what is wanted; the page decides.
class DecidePane final : public QFrame
{
    Q_OBJECT
public:
    DecidePane(Store &store, BoardModel &model, std::function<QDate()> today, QWidget *parent);

    /// Reads the arrangement of the board and asks.
    void ask();
    /// The arrangement with what was said about it.
    [[nodiscard]] Arrangement arrangement() const;

signals:
    void decided();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Asked
    {
        ApplicationId application;
        QLineEdit *edit = nullptr;
        FormField *field = nullptr;
    };

    void askFor(const Placing &placing);
    void finish();

    Store &m_store;
    BoardModel &m_model;
    std::function<QDate()> m_today;
    Label *m_summary;
    QLineEdit *m_title;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QDateTimeEdit *m_replyBy;
    FormField *m_replyField;
    QWidget *m_askedPane;
    QVBoxLayout *m_askedColumn;
    QPushButton *m_decide;
    std::vector<Asked> m_asked;
};

} // namespace hub
