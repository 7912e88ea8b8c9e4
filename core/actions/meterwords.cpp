// The words of selectionwords.h that concern the meters and the quota.
#include "actions/contexts.h"
#include "actions/selectionwords.h"
#include "programmes/editionnames.h"

#include <QLocale>

namespace hub {

namespace {

using Figure = MeterFigure::Kind;

QString quintileLabel(size_t quintile)
{
    switch (quintile) {
    case 0:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Free school meals not known"));
    case 1:
        return selectionText(
            QT_TRANSLATE_NOOP("hub::SelectionWords", "Fifth 1, fewest on free school meals"));
    case 5:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Fifth 5, most on free school meals"));
    default:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Fifth %1")).arg(quintile);
    }
}

/// A figure for each name, where it counts anybody before or after; those without a name come last.
void addNamed(std::vector<MeterFigure> &figures, Figure kind, const QStringList &names,
              const QString &nameless, const std::vector<int> &before, const std::vector<int> &after)
{
    std::vector<MeterFigure> found;
    std::optional<MeterFigure> rest;
    for (size_t i = 0; i < before.size() && i < after.size(); ++i) {
        const QString name = names.at(static_cast<qsizetype>(i));
        if (name.isEmpty())
            rest = {kind, nameless, before[i], after[i]};
        else if (before[i] != 0 || after[i] != 0)
            found.push_back({kind, name, before[i], after[i]});
    }
    std::ranges::sort(found, {}, &MeterFigure::label);
    figures.insert(figures.end(), found.begin(), found.end());
    if (rest && (rest->before != 0 || rest->after != 0))
        figures.push_back(*rest);
}

} // namespace

std::vector<MeterFigure> meterFigures(const MeterScale &scale, const Meters &before, const Meters &after)
{
    std::vector<MeterFigure> figures;
    addNamed(figures, Figure::Authority, scale.las,
             selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "No local authority recorded")),
             before.byLa(), after.byLa());
    QStringList phases;
    for (size_t i = 0; i < before.byPhase().size(); ++i)
        phases += displayName(static_cast<Phase>(i));
    addNamed(figures, Figure::Phase, phases, {}, before.byPhase(), after.byPhase());
    addNamed(figures, Figure::Trust, scale.trusts,
             selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "In no trust")), before.byTrust(),
             after.byTrust());
    constexpr size_t fifths = 5;
    for (size_t i = 1; i <= fifths + 1; ++i) {
        const size_t quintile = i <= fifths ? i : 0;
        const int now = before.byQuintile()[quintile];
        const int then = after.byQuintile()[quintile];
        if (quintile != 0 || now != 0 || then != 0)
            figures.push_back({Figure::Quintile, quintileLabel(quintile), now, then});
    }
    figures.push_back(
        {Figure::NeverEngaged,
         selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Schools never engaged before")),
         before.schoolsNeverEngaged(), after.schoolsNeverEngaged()});
    figures.push_back(
        {Figure::Essential,
         selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Essential criteria met, of %1 each"))
             .arg(scale.essential),
         before.essentialMet(), after.essentialMet()});
    figures.push_back(
        {Figure::Desirable,
         selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords", "Desirable criteria met, of %1 each"))
             .arg(scale.desirable),
         before.desirableMet(), after.desirableMet()});
    return figures;
}

QString quintileNote(const FsmQuintiles &quintiles)
{
    const QString schools = QLocale{QLocale::English, QLocale::UnitedKingdom}.toString(quintiles.schools);
    switch (quintiles.source) {
    case FsmQuintiles::Source::NationalRegister:
        return selectionText(
                   QT_TRANSLATE_NOOP("hub::SelectionWords",
                                     "The fifths of free school meals are those of the %1 open state-funded "
                                     "schools of the phase in the national register."))
            .arg(schools);
    case FsmQuintiles::Source::HubSchools:
        return selectionText(QT_TRANSLATE_NOOP(
                                 "hub::SelectionWords",
                                 "The fifths of free school meals are those of the hub's own %1 schools of "
                                 "the phase, since no national register is loaded."))
            .arg(schools);
    case FsmQuintiles::Source::None:
        return selectionText(
            QT_TRANSLATE_NOOP("hub::SelectionWords",
                              "Too few schools have a share of free school meals recorded to tell "
                              "fifths apart. Load the national register to see them."));
    }
    return {};
}

QString explanation(MeterFigure::Kind kind)
{
    switch (kind) {
    case Figure::Authority:
        return selectionText(QT_TRANSLATE_NOOP(
            "hub::SelectionWords", "Applicants with a place, by the local authority of their school."));
    case Figure::Phase:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords",
                                               "Applicants with a place, by the phase of their school."));
    case Figure::Trust:
        return selectionText(QT_TRANSLATE_NOOP("hub::SelectionWords",
                                               "Applicants with a place, by the trust of their school."));
    case Figure::Quintile:
        return selectionText(
            QT_TRANSLATE_NOOP("hub::SelectionWords",
                              "Applicants with a place, by the share of pupils of their school on free "
                              "school meals, in fifths of all schools of the phase."));
    case Figure::NeverEngaged:
        return selectionText(
            QT_TRANSLATE_NOOP("hub::SelectionWords",
                              "Schools of applicants with a place that never took part in a group, in "
                              "another cohort or with a specialist, they or a school they succeeded."));
    case Figure::Essential:
        return selectionText(QT_TRANSLATE_NOOP(
            "hub::SelectionWords", "Essential criteria met, added up over the applicants with a place."));
    case Figure::Desirable:
        return selectionText(QT_TRANSLATE_NOOP(
            "hub::SelectionWords", "Desirable criteria met, added up over the applicants with a place."));
    }
    return {};
}

QString quotaExplanation()
{
    return selectionText(
        QT_TRANSLATE_NOOP("hub::SelectionWords",
                          "Free is the places less those held, offered and accepted, never below 0; over "
                          "is what exceeds the places. An offer takes its place from the moment it is "
                          "made, until it is declined, withdrawn or lapses."));
}

} // namespace hub
