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
constexpr double comfortableType = 0.98; ///< a single page is better than two, down to this

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
        return compose(2, smallestType).scene;
    }

private:
    const Edition &m_edition;
    const HubDetails &m_hub;
    const SheetOptions &m_options;
    Shaper m_shaper{Fonts::shared()};

    /// The sheet in the largest type that fits, if that is not below @p smallest.
    std::optional<Scene> largest(int pages, double smallest)
    {
        Composed attempt = compose(pages, largestType);
        if (attempt.fits)
            return std::move(attempt.scene);
        attempt = compose(pages, smallest);
        if (!attempt.fits)
            return std::nullopt;
        Scene best = std::move(attempt.scene);
        double fitting = smallest;
        double tooLarge = largestType;
        while (tooLarge - fitting > 0.015) {
            const double middle = (fitting + tooLarge) / 2;
            attempt = compose(pages, middle);
            (attempt.fits ? fitting : tooLarge) = middle;
            if (attempt.fits)
                best = std::move(attempt.scene);
        }
        return best;
    }

    Composed compose(int pages, double typeScale)
    {
        Composed made;
        Scene &scene = made.scene;
        scene.fonts = m_shaper.fonts();
        scene.title = m_edition.title;
        scene.subject = m_edition.subtitle;
        scene.author = m_hub.name;
        Blocks blocks{scene, m_shaper, Theme{}.scaled(typeScale)};
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
