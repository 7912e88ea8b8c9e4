#include "actions/rolewhy.h"
#include "base/wording.h"
#include "dialogs/duplicatesdialog.h"
#include "dialogs/privacydialogs.h"
#include "models/hubrows.h"
#include "models/recordname.h"
#include "pages/explained.h"
#include "pages/groups/journeypanel.h"
#include "pages/pages.h"
#include "pages/recordspage.h"
#include "records/fieldtext.h"
#include "records/nouns.h"
#include "store/store.h"
#include "widgets/recordtable.h"

#include <QAction>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

constexpr Wording peopleText{"hub::PeoplePage"};

/// Each person's roles, for the columns that are not fields of a person.
class RolesOfPeople final : public QObject
{
public:
    RolesOfPeople(const PageContext &context, QObject *parent)
        : QObject{parent}
        , m_context{context}
    {
        read();
    }

    void read()
    {
        m_roles.clear();
        HubRows::of(m_context.names)->each(recordType<Role>(), [this](const Row &row) {
            const auto role = fromRow<Role>(row);
            m_roles[role.person.value()].push_back(role);
        });
    }

    [[nodiscard]] QString schools(qint64 person) const
    {
        return joined(person, [this](const Role &role) {
            return m_context.names.of(recordType<School>(), role.school.value());
        });
    }
    [[nodiscard]] QString kinds(qint64 person) const
    {
        return joined(person, [](const Role &role) { return choiceText(role.kind); });
    }

private:
    /// What is true of the person today, without repeats.
    template<typename Words>
    [[nodiscard]] QString joined(qint64 person, Words words) const
    {
        const auto found = m_roles.find(person);
        if (found == m_roles.end())
            return {};
        QStringList all;
        for (const Role &role : found->second) {
            const QString text = words(role);
            if (DateRange{role.from, role.until}.contains(m_context.today()) && !text.isEmpty()
                && !all.contains(text))
                all << text;
        }
        return all.join(u"; "_s);
    }

    PageContext m_context;
    std::unordered_map<qint64, std::vector<Role>> m_roles;
};

class PeoplePage final : public RecordsPage
{
public:
    PeoplePage(const PageContext &context, RolesOfPeople *roles, RecordsPageSpec spec, QWidget *parent)
        : RecordsPage{context, std::move(spec), parent}
        , m_roles{roles}
    {
        roles->setParent(this);
        connect(&context.store, &Store::changed, this, &PeoplePage::follow);
        auto *find
            = new QAction{hub::icon(Icon::Compare),
                          peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "People who may be one…")), this};
        find->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D});
        connect(find, &QAction::triggered, this, [this] { settle(findDuplicates(this->context().store)); });
        auto *both = new QAction{
            peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Compare the two selected…")), this};
        connect(both, &QAction::triggered, this, &PeoplePage::compareSelected);
        addActions({find, both});
        addPrivacyActions();
        explainCellsWith(table(), [this](const QModelIndex &cell) {
            return explainRoles(cell.data(RecordTableModel::KeyRole).toLongLong());
        });
    }

    void show(const Place &place) override
    {
        RecordsPage::show(place);
        if (place.part == u"duplicates"_s)
            settle(findDuplicates(context().store));
    }

private:
    void settle(std::vector<PossibleDuplicate> pairs)
    {
        DuplicatesDialog dialog{context().store, context().names, std::move(pairs), this};
        dialog.exec();
    }

    [[nodiscard]] Explanation explainRoles(qint64 person)
    {
        return explained(context().names.of(recordType<Person>(), person),
                         whyRoles(context().store, PersonId{person}), goer());
    }

    void compareSelected()
    {
        const std::vector<qint64> keys = selectedKeys();
        if (keys.size() != 2)
            return emit failed(
                {.kind = Error::Kind::Invalid,
                 .subject = {},
                 .message = peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Two people can be compared.")),
                 .advice
                 = peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Select two in the list, with Ctrl."))});
        settle({{.first = PersonId{keys[0]}, .second = PersonId{keys[1]}}});
    }

    void addPrivacyActions()
    {
        auto *forget = new QAction{
            peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Erase the selected people for good…")), this};
        connect(forget, &QAction::triggered, this, &PeoplePage::eraseSelected);
        auto *due = new QAction{
            peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "What is kept longer than its period…")), this};
        connect(due, &QAction::triggered, this, [this] {
            RetentionDialog dialog{context().store, context().names, context().today(), this};
            if (dialog.exec() == QDialog::Accepted)
                emit did(dialog.whatWasDone(), {});
        });
        addActions({forget, due});
    }

    void eraseSelected()
    {
        std::vector<PersonId> people;
        for (const qint64 key : selectedKeys())
            people.emplace_back(key);
        if (people.empty())
            return;
        EraseDialog dialog{context().store, context().names, std::move(people), this};
        if (dialog.exec() == QDialog::Accepted)
            emit did(dialog.whatWasDone(), {});
    }

    void follow(const Changes &changes)
    {
        if (!changes.touch(recordType<Role>()) && !changes.touch(recordType<School>()))
            return;
        m_roles->read();
        model().deriveAgain();
    }

    RolesOfPeople *m_roles;
};

} // namespace

Page *makePeoplePage(const PageContext &context, QWidget *parent)
{
    auto *roles = new RolesOfPeople{context, parent};
    RecordsPageSpec spec{
        .type = recordType<Person>(),
        .title = peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "People")),
        .icon = Icon::People,
        .columns = {u"first_name"_s, u"last_name"_s, u"email"_s},
        .sortedBy = u"last_name"_s,
        .filterHint = peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Filter people")),
        .addText = peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Add a person")),
        .emptyTitle = peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Nobody yet")),
        .emptySentence = peopleText(
            QT_TRANSLATE_NOOP("hub::PeoplePage",
                              "The people your hub works with stand here: teachers, heads, specialists, "
                              "work-group leads. Import a spreadsheet, or add the first one.")),
        .addFields = {u"first_name"_s, u"last_name"_s, u"email"_s},
        .derived = {{peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "School")),
                     [roles](qint64 key) { return roles->schools(key); }},
                    {peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Roles")),
                     [roles](qint64 key) { return roles->kinds(key); }}},
        .open = [](qint64 key) { return Place{.page = u"person"_s, .record = key}; },
        .openText = peopleText(QT_TRANSLATE_NOOP("hub::PeoplePage", "Whole story")),
        .removeParts =
            [](Writer &writer, qint64 key) {
                for (const Role &role : writer.store().where<Role>("person", key))
                    writer.remove(role.id);
            },
    };
    auto *page = new PeoplePage{context, roles, std::move(spec), parent};
    addJourney(*page, context, JourneyPanel::Of::Person);
    return page;
}

} // namespace hub
