#pragma once

#include "records/hubdetails.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace hub {

class FormField;

/// Asks what a new hub is called, where it works and where its file is to stand.
class NewHubDialog final : public QDialog
{
    Q_OBJECT
public:
    NewHubDialog(const QString &folder, QWidget *parent);

    [[nodiscard]] HubDetails details() const;
    [[nodiscard]] QString path() const;

    void accept() override;

private:
    void suggestPath();
    void browse();

    QString m_folder;
    QLineEdit *m_name;
    QLineEdit *m_laCodes;
    QLineEdit *m_path;
    FormField *m_nameField;
    FormField *m_laField;
    FormField *m_pathField;
    bool m_pathChosen = false;
};

} // namespace hub
