#include "documents/informationsheet.h"

#include "documents/blocks.h"
#include "documents/fonts.h"
#include "documents/masthead.h"
#include "documents/sheetblocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

constexpr double margin = 42;
constexpr double columnGap = 24;
constexpr double footerRoom = 50;
constexpr double runningRoom = 48;
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

struct Composed
{
    Scene scene;
    bool fits = false;
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
        if (auto onePage = largest(1, comfortableType))
            return std::move(*onePage);
        if (auto twoPages = largest(2, smallestType))
            return std::move(*twoPages);
        return compose(2, {smallestType, 1}).scene;
    }

private:
    const Edition &m_edition;
    const HubDetails &m_hub;
    const SheetOptions &m_options;
    Shaper m_shaper{Fonts::shared()};

    /// The sheet in the largest type that fits, if that is not below @p smallest.
    std::optional<Scene> largest(int pages, double smallest)
    {
        const auto inType = [&](double scale) { return compose(pages, {scale, 1}); };
        const auto comfortable = [&] { return largestThatFits(comfortableType, largestType, inType); };
        if (inType(largestType).fits)
            return largestThatFits(1, mostAir, [&](double air) {
                return compose(pages, {largestType, air});
            });
        if (auto scene = comfortable(); scene || smallest >= comfortableType)
            return scene;
        return largestThatFits(smallest, comfortableType, inType);
    }

    /// What @p compose makes of the largest value that still fits; nothing where not even the least does.
    template<typename Compose>
    static std::optional<Scene> largestThatFits(double least, double most, Compose compose)
    {
        Composed best = compose(least);
        if (!best.fits)
            return std::nullopt;
        while (most - least > 0.03 * most) {
            const double middle = (least + most) / 2;
            Composed attempt = compose(middle);
            (attempt.fits ? least : most) = middle;
            if (attempt.fits)
                best = std::move(attempt);
        }
        return std::move(best.scene);
    }

    Composed compose(int pages, const Fit &fit)
    {
        Theme theme = Theme{}.scaled(fit.type);
        theme.air = fit.air;
        Composed made;
        Scene &scene = made.scene;
        scene.fonts = m_shaper.fonts();
        scene.title = m_edition.title;
        scene.subject = m_edition.subtitle;
        scene.author = m_hub.name;
        Blocks blocks{scene, m_shaper, theme};
        const double top = masthead(blocks, mastheadOf(m_edition, m_hub), margin) + 18;
        const double column = (scene.pageSize.width() - 2 * margin - columnGap) / 2;
        const Galley galley = SheetBlocks{blocks, m_edition, m_hub, m_options, column}.galley();
        made.fits = flowBalanced(scene, galley, frames(scene, pages, top, column)).fits;
        QStringList names{m_edition.title, m_edition.subtitle};
        names.removeAll(QString{});
        const QString name = names.join(u" · "_s);
        runningHeads(blocks, name, margin);
        blocks.footers(m_hub.name.isEmpty() ? name : m_hub.name + u" · "_s + m_edition.title, margin);
        return made;
    }

    static std::vector<Frame> frames(const Scene &scene, int pages, double top, double column)
    {
        std::vector<Frame> frames;
        const double bottom = scene.pageSize.height() - footerRoom;
        for (int page = 0; page < pages; ++page) {
            const double from = page == 0 ? top : runningRoom;
            for (const double left : {margin, margin + column + columnGap})
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
