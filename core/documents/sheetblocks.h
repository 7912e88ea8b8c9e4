#pragma once

#include "documents/blocks.h"
#include "documents/informationsheet.h"

namespace hub {

/// Turns an edition's sheet blocks into one galley for columns of a given width.
class SheetBlocks
{
public:
    SheetBlocks(Blocks &blocks, const Edition &edition, const HubDetails &hub, const SheetOptions &options,
                double width);

    [[nodiscard]] Galley galley();

private:
    Blocks &m_blocks;
    const Edition &m_edition;
    const HubDetails &m_hub;
    const SheetOptions &m_options;
    double m_width;
    NodeId m_section = documentRoot;
    Galley m_galley;

    /// Space in sizes of the body type, as airy as the theme.
    [[nodiscard]] double gap(double sizes) const;
    void add(const SheetBlock &block);
    void addBody(SheetBlock::Kind kind);
    void addText(const QString &text);
    void addHeading(const QString &heading);
    void addList(const QStringList &items);
    void addTable(const TableContent &content);

    void addGlance(const SheetBlock &block);
    void addCallout(const SheetBlock &block);
    void addCriteria();
    void addYears();
    void addDays(const ProgrammeYear &year);
    void addExpectations();
    void addFunding();
    void addDates();
    void addOutcomes();
    void addComposition();
    void addFigures();
    void addNextSteps();
    void addNote();
    void addContact();
};

/// The facts of the "At a glance" panel: what is asked first, with its answer. Only what the edition says.
[[nodiscard]] std::vector<QStringList> glanceFacts(const Edition &edition, const SheetOptions &options);

} // namespace hub
