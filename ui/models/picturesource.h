#pragma once

#include "actions/clashreport.h"
#include "models/hubvalue.h"

#include <QObject>

#include <optional>

namespace hub {

class RecordNames;
struct Changes;

/// The hub's events as they stand today, with everybody's days and the clashes still ahead: read once for the
/// pages that show them, and again after a step that touched any.
class PictureSource final : public QObject
{
    Q_OBJECT
public:
    /// Clashes from today on, and what people and schools are called in them.
    struct Clashes
    {
        HubNames names;
        SettledClashes settled;
    };

    class Picture
    {
    public:
        Picture(Store &store, QDate today);
        Q_DISABLE_COPY_MOVE(Picture)

        [[nodiscard]] const EventPicture &events() const { return m_events; }
        /// Worked out when first asked for.
        [[nodiscard]] const Clashes &clashes(Store &store) const;

    private:
        QDate m_today;
        EventPicture m_events;
        mutable std::optional<Clashes> m_clashes;
    };

    /// Made when first asked for. Lives as long as @p names.
    [[nodiscard]] static PictureSource *of(Store &store, RecordNames &names, std::function<QDate()> today);

    /// As it is now; whoever shows it keeps it until the next.
    [[nodiscard]] std::shared_ptr<const Picture> now() { return m_picture.now(); }
    /// Whether it was read ahead.
    [[nodiscard]] bool isReady() const { return m_picture.isReady(); }

signals:
    /// What now() gave before is out of date.
    void changed();

private:
    PictureSource(Store &store, std::function<QDate()> today, QObject *parent);
    void follow(const Changes &changes);

    HubValue<Picture> m_picture;
};

} // namespace hub
