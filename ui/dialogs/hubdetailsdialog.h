#pragma once

#include <QDialog>

namespace hub {

class MessageBar;
class RecordNames;
class Store;

/// What the hub's documents say of it: its name, lead school, contact and local authorities. Each finished
/// edit is a step of its own, as everywhere.
class HubDetailsDialog final : public QDialog
{
    Q_OBJECT
public:
    HubDetailsDialog(Store &store, RecordNames &names, QWidget *parent);

private:
    MessageBar *m_message;
};

} // namespace hub
