#pragma once

#include "actions/daysreport.h"
#include "pages/pagecontext.h"
#include "shell/page.h"

#include <QTimer>
#include <QWidget>
#include <queue>

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace hub {

/// One person's days: a bar and words for each kind, why they are not complete, where they could be made up
/// (with a button that books), and the development days recorded.
class DaysPanel final : public QWidget
{
    Q_OBJECT
public:
    DaysPanel(const PageContext &context, QWidget *parent);

    /// Shows those days as @p picture has them, the further down the later, a part between one press and the
    /// next. @p picture must last until the next show() or clear().
    void show(const PersonDays &days, const EventPicture &picture);
    void clear();
    using QWidget::show;

signals:
    void wants(const hub::Place &place);
    void did(const QString &sentence);
    void failed(const hub::Error &error);

private:
    void makeNextPart();
    void addKind(const KindDays &kind, const EventBook &book, QVBoxLayout *column);
    void addAgreement(const KindDays &kind, QVBoxLayout *column);
    void addReasons(const EventBook &book, QVBoxLayout *column);
    void addMakeUps(const KindDays &kind, const EventPicture &picture, QVBoxLayout *column);
    void addDevelopment(QVBoxLayout *column);
    void addDayButtons(const DevelopmentDay &day, const QString &words, QVBoxLayout *column);
    void addDevelopmentEntry(const std::vector<Activity> &activities, QVBoxLayout *column);
    void addHeading(const QString &words, QVBoxLayout *column);
    void addText(const QString &words, QVBoxLayout *column);
    void book(const MakeUp &makeUp);

    PageContext m_context;
    PersonDays m_days;
    QWidget *m_body = nullptr;
    std::queue<std::function<void()>> m_parts; ///< still to be made
    QTimer m_soon;
};

} // namespace hub
