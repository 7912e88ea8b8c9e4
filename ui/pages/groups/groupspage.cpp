#include "actions/groupwhy.h"
#include "actions/groupwords.h"
#include "base/wording.h"
#include "dialogs/rolloverdialog.h"
#include "forms/recordform.h"
#include "pages/explained.h"
#include "pages/groups/grouppages.h"
#include "pages/groups/grouppanel.h"
#include "pages/recordspage.h"
#include "pages/undooffer.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/pageheader.h"
#include "widgets/recordtable.h"

#include <QAction>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording groupsText{"hub::GroupsPage"};

/// Removes who and what belongs to a group, so that the group itself can go.
void removeParts(Writer &writer, qint64 key)
{
    Store &store = writer.store();
    for (const Membership &member : store.where<Membership>("group", key))
        writer.remove(member.id);
    for (const GroupRecord &record : store.where<GroupRecord>("group", key))
        writer.remove(record.id);
    for (const Resource &resource : store.where<Resource>("group", key))
        writer.remove(resource.id);
}

/// What is counted beside a group: its schools, its people, and what has to be put right.
std::vector<DerivedColumn> groupFigures(FactSource *source, const std::function<QDate()> &today)
{
    const auto schools = [source](qint64 key) {
        return static_cast<qint64>(schoolsIn(source->index(), WorkGroupId{key}).size());
    };
    const auto people = [source](qint64 key) {
        std::vector<PersonId> all;
        for (const Membership *member : source->index().membersOf(WorkGroupId{key})) {
            if (takesPart(member->status) && !member->person.isNull()
                && std::ranges::find(all, member->person) == all.end())
                all.push_back(member->person);
        }
        return static_cast<qint64>(all.size());
    };
    const auto faults = [source, today](qint64 key) {
        const WorkGroup *group = source->index().group(WorkGroupId{key});
        if (group == nullptr)
            return QVariant{};
        const auto findings = compositionOf(source->index(), *group, today());
        const qint64 count = std::ranges::count_if(findings, &CompositionFinding::isFault);
        return count == 0 ? QVariant{} : QVariant{count};
    };
    return {
        figureColumn(groupsText(QT_TRANSLATE_NOOP("hub::GroupsPage", "Schools")), FieldType::Integer,
                     schools),
        figureColumn(groupsText(QT_TRANSLATE_NOOP("hub::GroupsPage", "People")), FieldType::Integer, people),
        figureColumn(groupsText(QT_TRANSLATE_NOOP("hub::GroupsPage", "To put right")), FieldType::Integer,
                     faults)};
}

RecordsPageSpec groupsSpec(FactSource *source, const std::function<QDate()> &today)
{
    return {
        .type = recordType<WorkGroup>(),
        .title = groupsText(QT_TRANSLATE_NOOP("hub::GroupsPage", "Work groups")),
        .icon = Icon::Groups,
        .columns = {u"code"_s, u"title"_s, u"academic_year"_s, u"kind"_s, u"lead"_s, u"focus"_s},
        .sortedBy = u"code"_s,
        .filterHint
        = groupsText(QT_TRANSLATE_NOOP("hub::GroupsPage", "Filter groups by code, title, lead, year")),
        .addText = groupsText(QT_TRANSLATE_NOOP("hub::GroupsPage", "Add a group")),
        .emptyTitle = groupsText(QT_TRANSLATE_NOOP("hub::GroupsPage", "No groups yet")),
        .emptySentence = groupsText(QT_TRANSLATE_NOOP(
            "hub::GroupsPage",
            "Work Groups, cohorts and communities stand here, with their schools, people, sessions and "
            "records "
            "to return. Import a spreadsheet of groups and one of their members, or add the first one.")),
        .addFields = {u"code"_s, u"title"_s, u"academic_year"_s, u"ncp"_s, u"lead"_s},
        .derived = groupFigures(source, today),
        .removeParts = removeParts,
    };
}

/// The hub's groups, each with all that belongs to it.
class GroupsPage final : public RecordsPage
{
    Q_OBJECT
public:
    GroupsPage(const PageContext &context, FactSource *source, QWidget *parent)
        : RecordsPage{context, groupsSpec(source, context.today), parent}
    {
        auto *panel = new GroupPanel{context, *source, this};
        addInspectorPart(tr("Group"), panel);
        connect(this, &RecordsPage::currentChanged, panel, &GroupPanel::setGroup);
        panel->setGroup(form()->record());
        connect(panel, &GroupPanel::wants, this, &Page::wants);
        connect(panel, &GroupPanel::failed, this, &Page::failed);
        connect(panel, &GroupPanel::did, this, [this](const QString &what) { tell(what); });
        connect(source, &FactSource::changed, &model(), &RecordTableModel::deriveAgain);
        explainCellsWith(table(), [this, source](const QModelIndex &cell) {
            const WorkGroup *group
                = source->index().group(WorkGroupId{cell.data(RecordTableModel::KeyRole).toLongLong()});
            return group == nullptr
                ? Explanation{}
                : explained(group->code, whyGroup(source->index(), *group, this->context().today()), goer());
        });
        makeVerbs();
    }

private:
    void makeVerbs()
    {
        auto *match = new QAction{icon(Icon::Match), tr("Match schools"), this};
        auto *next = new QAction{icon(Icon::Calendar), tr("Start next year…"), this};
        addActions({match, next});
        header()->addAction(match);
        header()->addAction(next);
        connect(match, &QAction::triggered, this, [this] { emit wants({.page = u"match-schools"_s}); });
        connect(next, &QAction::triggered, this, [this] {
            RolloverDialog dialog{context().store, AcademicYear::containing(context().today()), this};
            if (dialog.exec() == QDialog::Accepted)
                tell(dialog.outcome());
        });
    }

    /// What was done, with the step that did it to be undone.
    void tell(const QString &what) { tellWithUndo(*this, context().store, what); }
};

} // namespace

Page *makeGroupsPage(const PageContext &context, QWidget *parent)
{
    auto *source = FactSource::of(context.store, context.names, FactsNeeded::WithoutRegisters);
    return new GroupsPage{context, source, parent};
}

} // namespace hub

#include "groupspage.moc"
