#include "documents/informationsheet.h"

#include "documents/blocks.h"
#include "documents/fonts.h"
#include "documents/masthead.h"
#include "documents/sheetblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double columnGap = 24;
constexpr double largestType = 1.2;
constexpr double smallestType = 0.7;
constexpr double mostAir = 1.8;
constexpr double comfortableType = 0.98; ///< a single page is better than two, down to this

/// What a sheet may be stretched by to fill its pages.
struct Fit
{
    double type = 1;
    double air = 1;
};

MastheadContent mastheadOf(const Edition &edition, const HubDetails &hub)
{
    MastheadContent content{hub.name, edition.title, edition.subtitle, edition.summary, {}};
    const Labels &labels = edition.labels;
    for (const auto &[text, fill] :
         {std::pair{labels.strategicGoal, paper::good}, std::pair{labels.developmentType, paper::accent},
          std::pair{labels.ribbon, paper::warn}})
        if (!text.isEmpty())
            content.tags.push_back({text, fill});
    return content;
}

class SheetComposer
{
public:
    SheetComposer(const Edition &edition, const HubDetails &hub, const SheetOptions &options)
        : m_edition{edition}
        , m_hub{hub}
        , m_options{options}
    {
    }

    Scene best()
    {
        if (const auto fit = largest(1, comfortableType))
            return compose(1, *fit);
        return compose(2, largest(2, smallestType).value_or(Fit{smallestType, 1}));
    }

private:
    const Edition &m_edition;
    const HubDetails &m_hub;
    const SheetOptions &m_options;
    Shaper m_shaper{Fonts::shared()};

    /// The largest type that fits, if that is not below @p smallest.
    std::optional<Fit> largest(int pages, double smallest)
    {
        const auto inType = [&](double scale) { return sketchFits(pages, {scale, 1}); };
        if (!inType(comfortableType)) {
            const bool mayBeSmaller = smallest < comfortableType && inType(smallest);
            return mayBeSmaller ? std::optional{Fit{between(smallest, comfortableType, inType), 1}}
                                : std::nullopt;
        }
        if (!inType(largestType))
            return Fit{between(comfortableType, largestType, inType), 1};
        return Fit{largestType, between(1, mostAir, [&](double air) {
                       return sketchFits(pages, {largestType, air});
                   })};
    }

    /// The largest value for which @p fits, as @p least does.
    template<typename Fits>
    static double between(double least, double most, Fits fits)
    {
        while (most - least > 0.03 * most) {
            const double middle = (least + most) / 2;
            (fits(middle) ? least : most) = middle;
        }
        return least;
    }

    /// All that is laid out in columns, and where the columns are.
    struct Columns
    {
        Galley galley;
        std::vector<Frame> frames;
    };

    Columns columns(Blocks &blocks, int pages)
    {
        const Scene &scene = blocks.scene();
        const double top = masthead(blocks, mastheadOf(m_edition, m_hub), paper::margin) + 18;
        const double column = (scene.pageSize.width() - 2 * paper::margin - columnGap) / 2;
        return {SheetBlocks{blocks, m_edition, m_hub, m_options, column}.galley(),
                frames(scene, pages, top, column)};
    }

    static Theme themeFor(const Fit &fit)
    {
        Theme theme = Theme{}.scaled(fit.type);
        theme.air = fit.air;
        return theme;
    }

    bool sketchFits(int pages, const Fit &fit)
    {
        Scene sketch;
        sketch.isSketch = true;
        Blocks blocks{sketch, m_shaper, themeFor(fit)};
        const Columns sketched = columns(blocks, pages);
        return fits(sketched.galley, sketched.frames);
    }

    Scene compose(int pages, const Fit &fit)
    {
        Scene scene;
        scene.fonts = m_shaper.fonts();
        scene.title = m_edition.title;
        scene.subject = m_edition.subtitle;
        scene.author = m_hub.name;
        Blocks blocks{scene, m_shaper, themeFor(fit)};
        const Columns composed = columns(blocks, pages);
        flowBalanced(scene, composed.galley, composed.frames);
        QStringList names{m_edition.title, m_edition.subtitle};
        names.removeAll(QString{});
        const QString name = names.join(u" · "_s);
        runningHeads(blocks, name, paper::margin);
        blocks.footers(m_hub.name.isEmpty() ? name : m_hub.name + u" · "_s + m_edition.title, paper::margin);
        return scene;
    }

    static std::vector<Frame> frames(const Scene &scene, int pages, double top, double column)
    {
        std::vector<Frame> frames;
        const double bottom = scene.pageSize.height() - paper::footerRoom;
        for (int page = 0; page < pages; ++page) {
            const double from = page == 0 ? top : paper::runningRoom;
            for (const double left : {paper::margin, paper::margin + column + columnGap})
                frames.push_back({page, {left, from, column, bottom - from}});
        }
        return frames;
    }
};

} // namespace

Scene informationSheet(const Edition &edition, const HubDetails &hub, const SheetOptions &options)
{
    return SheetComposer{edition, hub, options}.best();
}

} // namespace hub
