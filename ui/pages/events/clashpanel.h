#pragma once

#include "actions/clashreport.h"
#include "pages/pagecontext.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

/// One clash and what can be done about it: move one of the events, take somebody off one, or accept it with
/// the reason.
class ClashPanel final : public QWidget
{
    Q_OBJECT
public:
    ClashPanel(const PageContext &context, QWidget *parent);

    void clear();
    void show(const Clash &clash, const QString &sentence, const std::optional<QString> &accepted);
    using QWidget::show;

signals:
    void did(const QString &sentence);
    void failed(const hub::Error &error);
    void wantsEvent(hub::EventId event);

private:
    void addEvent(const Event &event, QVBoxLayout *column);
    void addPeople(QVBoxLayout *column);
    void addAcceptance(const std::optional<QString> &accepted, QVBoxLayout *column);
    template<typename Outcome>
    void tell(const Outcome &done, const QString &sentence);

    PageContext m_context;
    Clash m_clash;
    QWidget *m_body = nullptr;
};

} // namespace hub
