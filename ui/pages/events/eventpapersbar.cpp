#include "pages/events/eventpapersbar.h"

#include "icons/icons.h"
#include "models/recordtablemodel.h"
#include "shell/page.h"
#include "theme/hubstyle.h"
#include "widgets/actionbutton.h"
#include "widgets/flowlayout.h"

#include <QAbstractItemView>
#include <QAction>

#include <tuple>

namespace hub {

using namespace Qt::StringLiterals;

EventPapersBar::EventPapersBar(Page &page, QAbstractItemView *events, QWidget *parent)
    : QWidget{parent}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *row = new FlowLayout{this, grid};
    row->setContentsMargins(grid * 2, grid / 2, grid * 2, grid / 2);
    const std::tuple<Icon, QString, QString> papers[]{
        {Icon::Attendance, tr("Register on paper"), u"register"_s},
        {Icon::Edit, tr("Sign-in sheet"), u"sign-in"_s},
        {Icon::Person, tr("Badges"), u"badges"_s},
        {Icon::Good, tr("Certificates"), u"certificates"_s}};
    for (const auto &[which, text, part] : papers) {
        auto *action = new QAction{icon(which), text, this};
        addAction(action);
        row->addWidget(new ActionButton{action, this});
        events->addAction(action);
        connect(action, &QAction::triggered, this, [&page, events, kind = part] {
            const qint64 event = events->currentIndex().data(RecordTableModel::KeyRole).toLongLong();
            if (event != 0)
                emit page.wants({.page = u"documents"_s, .record = event, .part = kind});
        });
    }
}

} // namespace hub
