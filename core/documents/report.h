#pragma once

#include "documents/blocks.h"
#include "documents/masthead.h"

namespace hub {

enum class Paper { Portrait, Landscape };

/// A document in one column under a masthead, on as many pages as it takes: what reports, registers and
/// records have in common. Parts are added in the order they are read.
class Report
{
public:
    Report(const MastheadContent &masthead, Paper paper = Paper::Portrait);
    Q_DISABLE_COPY_MOVE(Report)

    /// Begins a section; what follows belongs to it.
    void section(const QString &heading);
    void subheading(const QString &heading);
    void text(const QString &text);
    /// Nothing where there is no text.
    void labelled(const QString &label, const QString &text);
    void list(const QStringList &items);
    /// Nothing for a table without rows.
    void table(const TableContent &content);
    /// On a tinted ground: what must not be missed.
    void notice(const QString &label, const QString &text);

    [[nodiscard]] Scene finish();

private:
    Scene m_scene;
    Shaper m_shaper;
    Blocks m_blocks;
    NodeId m_section = documentRoot;
    QString m_footer;
    double m_top = 0;
    double m_width = 0;
    Galley m_galley;

    void add(Galley &&part) { append(m_galley, std::move(part)); }
};

} // namespace hub
