#pragma once

#include "actions/developmentdays.h"

#include <QDialog>

namespace hub {

class DevelopmentFields;
class MessageBar;

/// Alters a development day that is recorded: when, how long, what, how far it has come, what evidences it.
class DevelopmentDialog final : public QDialog
{
    Q_OBJECT
public:
    DevelopmentDialog(Store &store, const DevelopmentDay &day, QWidget *parent);

    void accept() override;

private:
    Store &m_store;
    DevelopmentDay m_day;
    MessageBar *m_message;
    DevelopmentFields *m_fields;
};

} // namespace hub
