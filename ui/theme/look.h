#pragma once

#include "theme/tokens.h"

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace hub {

enum class Density { Comfortable, Compact };

/// How the window looks, all of it: what the style, the palette and the font are made from.
struct Look
{
    Scheme scheme = Scheme::Light;
    int textPercent = 100; ///< 80 to 200
    Density density = Density::Comfortable;

    bool operator==(const Look &) const = default;
};

inline constexpr int leastTextPercent = 80;
inline constexpr int mostTextPercent = 200;

/// Gives the running application this look: every open window changes at once.
void applyLook(const Look &look);

/// The chosen look, remembered. Where no scheme was chosen it is what the system showed at the start.
class LookChoice final : public QObject
{
    Q_OBJECT
public:
    /// @p settings is only read and written here and must outlive this. Make it after the application and
    /// before the first applyLook(), while the palette is still the system's.
    explicit LookChoice(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] Look look() const;
    [[nodiscard]] std::optional<Scheme> scheme() const { return m_scheme; }

    void apply() const;
    void chooseScheme(std::optional<Scheme> scheme); ///< nothing: as the system
    void chooseTextPercent(int percent);
    void chooseDensity(Density density);

signals:
    void changed();

private:
    void save();

    QSettings &m_settings;
    Scheme m_system;
    std::optional<Scheme> m_scheme;
    Look m_look;
};

/// "light", "dark", "high-contrast", as in settings and on the command line; nothing for other words.
[[nodiscard]] std::optional<Scheme> schemeFromName(QStringView name);
[[nodiscard]] QString nameOf(Scheme scheme);

} // namespace hub
