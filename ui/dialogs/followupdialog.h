#pragma once

#include "actions/followups.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace hub {

class MessageBar;

/// Drafts to several people, one each: looked at, changed, then copied or saved as e-mail drafts and texts.
/// Nothing is sent.
class FollowUpDialog final : public QDialog
{
    Q_OBJECT
public:
    FollowUpDialog(Store &store, std::vector<FollowUp> drafts, QWidget *parent);

    /// Writes every draft into @p folder as an e-mail draft and a text, and notes it in the document log.
    [[nodiscard]] Result<> saveTo(const QString &folder);
    /// What was done, for the toast; empty where nothing was.
    [[nodiscard]] QString toast() const { return m_toast; }

private:
    struct Draft
    {
        FollowUp about;
        QString subject;
        QString body;
    };

    void makeButtons();
    void showDraft(int row);
    void keepEdits();
    void save();

    Store &m_store;
    std::vector<Draft> m_drafts;
    MessageBar *m_message;
    QListWidget *m_people;
    QLineEdit *m_to;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    int m_shown = -1;
    QString m_toast;
};

} // namespace hub
