#include "exchange/formmapping.h"

#include "base/id.h"
#include "base/textfold.h"
#include "exchange/contexts.h"
#include "exchange/importcolumns.h"
#include "records/application.h"
#include "records/importmapping.h"
#include "store/store.h"

#include <QJsonDocument>

#include <algorithm>

namespace hub {

namespace {

using namespace Qt::StringLiterals;

bool isApplications(const QString &table)
{
    return recordTypeNamed(table) == &recordType<Application>();
}

/// Words by which a question gives itself away: all of @p has and none of @p hasNot.
struct Clue
{
    const char *column;
    const char *has;
    const char *hasNot;
};

/// In the order in which they are tried.
constexpr Clue clues[] = {
    {"", "head name", ""},
    {"", "headteacher name", ""},
    {"", "head email", ""},
    {"", "headteacher email", ""},
    {"first_name", "first name", ""},
    {"first_name", "forename", ""},
    {"first_name", "given name", ""},
    {"last_name", "last name", ""},
    {"last_name", "surname", ""},
    {"last_name", "family name", ""},
    {"school_urn", "urn", ""},
    {"school_postcode", "postcode", ""},
    {"school_postcode", "post code", ""},
    {"school_town", "town", ""},
    {"school_town", "city", ""},
    {"school_name", "school name", ""},
    {"school_name", "name school", ""},
    {"school_name", "which school", "role"},
    {"school_name", "your school", "address phone role"},
    {"submitted_at", "timestamp", ""},
    {"submitted_at", "completion time", ""},
    {"submitted_at", "date submitted", ""},
    {"email", "email", "head headteacher confirm"},
    {"email", "e mail", "head headteacher confirm"},
    {"phone", "phone", "school head headteacher"},
    {"phone", "telephone", "school head headteacher"},
    {"phone", "mobile", ""},
    {"trn", "trn", ""},
    {"trn", "teacher reference number", ""},
    {"maths_teaching_since", "how long taught", ""},
    {"maths_teaching_since", "how many years", ""},
    {"maths_teaching_since", "years teaching", ""},
    {"maths_teaching_since", "since taught", ""},
    {"maths_teaching_since", "since teaching", ""},
    {"qts", "qualified teacher status", ""},
    {"qts", "qts", ""},
    {"pd_lead", "pd lead", ""},
    {"title", "title", "job"},
    {"name", "full name", "school"},
    {"name", "your name", "school"},
    {"name", "name", "school head headteacher user"},
};

bool hasAll(const QStringList &words, const char *clue)
{
    const QStringList wanted = QString::fromLatin1(clue).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&words](const QString &word) { return words.contains(word); });
}

bool hasAny(const QStringList &words, const char *clue)
{
    const QStringList wanted = QString::fromLatin1(clue).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(wanted, [&words](const QString &word) { return words.contains(word); });
}

QStringList telling(const QString &sentence)
{
    static const QStringList common{u"the"_s,   u"applicant"_s, u"a"_s,    u"an"_s,   u"is"_s,    u"has"_s,
                                    u"have"_s,  u"of"_s,        u"in"_s,   u"and"_s,  u"or"_s,    u"to"_s,
                                    u"that"_s,  u"their"_s,     u"you"_s,  u"your"_s, u"do"_s,    u"for"_s,
                                    u"with"_s,  u"it"_s,        u"what"_s, u"are"_s,  u"about"_s, u"as"_s,
                                    u"maths"_s, u"please"_s,    u"tell"_s, u"us"_s,   u"how"_s,   u"s"_s};
    QStringList words = foldedWords(sentence);
    words.removeIf([](const QString &word) { return common.contains(word); });
    words.removeDuplicates();
    return words;
}

/// The beginning that "collaborates", "collaborate" and "collaborating" share.
bool isAkin(const QString &a, const QString &b)
{
    constexpr qsizetype stem = 5;
    return a == b || (a.size() >= stem && b.size() >= stem && a.left(stem) == b.left(stem));
}

/// How much of the criterion a question asks about, in hundredths.
int nearness(const QString &heading, const Criterion &criterion)
{
    const QString id = QString{criterion.id}.replace(u'_', u' ');
    if (folded(heading).contains(folded(criterion.text)) || folded(heading) == folded(id))
        return 100;
    const QStringList asked = telling(heading);
    const auto share = [&asked](const QStringList &wanted) {
        if (wanted.isEmpty())
            return 0;
        const auto met = std::ranges::count_if(wanted, [&asked](const QString &word) {
            return std::ranges::any_of(asked, [&word](const QString &one) { return isAkin(one, word); });
        });
        return static_cast<int>(met * 100 / wanted.size());
    };
    return std::max(share(telling(criterion.text)), share(foldedWords(id)) * 9 / 10);
}

QString criterionFor(const QString &heading, const Edition &edition, const QStringList &taken)
{
    constexpr int nearEnough = 60;
    QString best;
    int most = nearEnough - 1;
    for (const Criterion &criterion : edition.criteria) {
        const QString column = u"criterion:"_s + criterion.id;
        const int near = taken.contains(column) ? 0 : nearness(heading, criterion);
        if (near > most) {
            most = near;
            best = column;
        }
    }
    return best;
}

QString clueFor(const QString &heading, const QStringList &taken)
{
    const QStringList words = foldedWords(heading);
    for (const Clue &clue : clues) {
        const QString column = QString::fromLatin1(clue.column);
        if (hasAll(words, clue.has) && !hasAny(words, clue.hasNot))
            return taken.contains(column) ? QString{} : column;
    }
    return {};
}

QString headingsKey(const QStringList &headings)
{
    QStringList plain;
    for (const QString &heading : headings)
        plain += folded(heading);
    plain.sort();
    return plain.join(u'\n');
}

std::optional<ImportMapping> rememberedRecord(Store &store, const QString &table, const QStringList &headings)
{
    const QString key = headingsKey(headings);
    for (ImportMapping &mapping : store.all<ImportMapping>()) {
        if (mapping.forTable == table && mapping.headings == key)
            return std::move(mapping);
    }
    return {};
}

} // namespace

std::vector<MappableColumn> mappableColumns(const QString &table, const Edition *edition)
{
    const RecordType *type = recordTypeNamed(table);
    if (type == nullptr || !isImportable(*type))
        return {};
    std::vector<MappableColumn> columns;
    const QStringList required = requiredColumns(*type);
    for (const TableColumn &column : columnsForImport(*type))
        columns.push_back({column.name, column.label, required.contains(column.name)});
    if (!isApplications(table) || edition == nullptr)
        return columns;
    for (const Criterion &criterion : edition->criteria) {
        columns.push_back({u"criterion:"_s + criterion.id,
                           importText(QT_TRANSLATE_NOOP("hub::Import", "Met: %1")).arg(criterion.text)});
        columns.push_back({u"evidence:"_s + criterion.id,
                           importText(QT_TRANSLATE_NOOP("hub::Import", "Evidence: %1")).arg(criterion.text)});
        columns.push_back({u"score:"_s + criterion.id,
                           importText(QT_TRANSLATE_NOOP("hub::Import", "Score: %1")).arg(criterion.text)});
    }
    return columns;
}

ImportMap suggestMapping(const QStringList &headings, const QString &table, const Edition *edition)
{
    ImportMap map;
    const RecordType *type = recordTypeNamed(table);
    if (type == nullptr)
        return map;
    QStringList taken;
    const auto take = [&](const QString &heading, const QString &column) {
        map.columns.insert(folded(heading), column);
        if (!column.isEmpty())
            taken += column;
    };
    // Headings that name a column outright come first, so that no guess takes it from them.
    for (const QString &heading : headings) {
        const QString column = columnForHeading(*type, heading);
        if (!column.isEmpty() && !taken.contains(column))
            take(heading, column);
    }
    for (const QString &heading : headings) {
        if (map.columns.contains(folded(heading)))
            continue;
        QString column;
        if (isApplications(table) && edition != nullptr)
            column = criterionFor(heading, *edition, taken);
        const QString clue = clueFor(heading, taken);
        const bool isKnown = std::ranges::any_of(
            columnsForImport(*type), [&clue](const TableColumn &one) { return one.name == clue; });
        // What people have is kept with the person; the criterion follows from it.
        if (column.isEmpty() || (isKnown && (clue == u"qts"_s || clue == u"maths_teaching_since"_s)))
            column = isKnown ? clue : column;
        take(heading, column);
    }
    return map;
}

std::optional<ImportMap> rememberedMapping(Store &store, const QString &table, const QStringList &headings)
{
    const auto record = rememberedRecord(store, table, headings);
    const Result<ImportMap> map
        = record ? ImportMap::fromJson(record->map.toUtf8(), {}) : Result<ImportMap>{Error{}};
    return map ? std::optional{*map} : std::nullopt;
}

void rememberMapping(Store &store, const QString &table, const QStringList &headings, const ImportMap &map,
                     ImportPlan &plan)
{
    if (plan.isHopeless())
        return;
    const auto before = rememberedRecord(store, table, headings);
    ImportMapping after = before.value_or(
        ImportMapping{.id = ImportMappingId{newKey()}, .forTable = table, .headings = headingsKey(headings)});
    after.map = QString::fromUtf8(QJsonDocument{map.toJson()}.toJson(QJsonDocument::Compact));
    if (before && *before == after)
        return;
    plan.besides.push_back(
        {&recordType<ImportMapping>(), before ? Operation::Update : Operation::Insert, toRow(after)});
}

} // namespace hub
