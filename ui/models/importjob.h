#pragma once

#include "exchange/table.h"
#include "models/hubworker.h"
#include "models/hubwriter.h"
#include "models/importplanning.h"
#include "programmes/edition.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace hub {

class Store;

/// What a heading of the file stands for.
struct ImportHeading
{
    QString heading;
    QStringList samples = {}; ///< a few different cells of the column
    QString column = {};      ///< ours; empty leaves it out
};

/// One of the different values in a column whose values are a closed list.
struct ImportValue
{
    QString column; ///< ours
    QString theirs;
    int rows = 0;
    QString ours = {};      ///< the code it is read as; empty while it is not understood
    bool isOurWord = false; ///< understood without anybody's help
    bool isLeftOut = false; ///< somebody said: as if the cell were empty
};

/// An import being prepared: the file and what it holds, what its columns and values stand for, which cells
/// are put right or left out on the way, and the plan that follows from all that. Only apply() writes.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    /// @p store must outlive the job.
    ImportJob(Store &store, QDate today, QObject *parent);
    ~ImportJob() override;

    // --- The file.

    /// Begins anew with what was read of a file.
    void open(ImportFile file);
    [[nodiscard]] QString path() const { return m_file.path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QStringList sheetNames() const { return m_file.sheetNames; }
    [[nodiscard]] QString sheetName() const { return m_file.sheet.name; }
    [[nodiscard]] const Sheet &sheet() const { return m_file.sheet; }
    /// What it holds, as the command line calls it; empty while nobody knows.
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    /// Whether it is a table of ours, so that columns and values can be mapped.
    [[nodiscard]] bool isMapped() const;
    [[nodiscard]] const RecordType &type() const { return *recordTypeNamed(m_kind); }

    // --- Columns and values.

    [[nodiscard]] const std::vector<ImportHeading> &headings() const { return m_headings; }
    void setColumn(int heading, const QString &column);
    /// Every column a heading may stand for, with the words for it.
    [[nodiscard]] std::vector<std::pair<QString, QString>> columnChoices() const;
    [[nodiscard]] QString labelOf(const QString &column) const;
    /// The field a column's values are of; nothing for a column there is not.
    [[nodiscard]] std::optional<FieldInfo> fieldOf(const QString &column) const;
    /// Columns that no heading gives and every row needs.
    [[nodiscard]] QStringList missingColumns() const;
    [[nodiscard]] QString defaultOf(const QString &column) const { return m_map.defaults.value(column); }
    void setDefault(const QString &column, const QString &value);
    [[nodiscard]] std::vector<ImportValue> values() const;
    void setValue(const QString &column, const QString &theirs, const QString &ours);
    /// What a value of @p column may be: code and label. Empty where anything may.
    [[nodiscard]] std::vector<std::pair<QString, QString>> valueChoices(const QString &column) const;
    /// The hub's schools that @p row may mean, the likeliest first: URN and name.
    [[nodiscard]] std::vector<std::pair<QString, QString>> schoolChoices(int row) const;
    /// True where the mapping is one remembered from a file with these headings.
    [[nodiscard]] bool isRemembered() const { return m_isRemembered; }

    // --- Rows.

    /// What the cell of @p column (ours) says, with what somebody put right.
    [[nodiscard]] QString cell(int row, const QString &column) const;
    void setCell(int row, const QString &column, const QString &text);
    void leaveOut(int row, bool out);
    [[nodiscard]] bool isLeftOut(int row) const { return m_leftOut.contains(row); }
    [[nodiscard]] int leftOut() const { return static_cast<int>(m_leftOut.size()); }
    [[nodiscard]] const std::vector<ImportMatch> &matches() const { return m_answer->matches; }
    void choosePerson(int row, qint64 person);

    // --- The plan.

    /// Works out what would happen, on another thread. Comes back when it is known; the window lives on
    /// meanwhile. Cancelled where stop() was called. What was planned before stays where it fails.
    [[nodiscard]] Result<> plan();
    /// Begins the same and comes back at once: wasPlanned() or planFailed() tells. What is asked while it is
    /// being worked out takes its place.
    void planSoon();
    /// Nobody wants it any more, be it planned or written.
    void stop();
    [[nodiscard]] const ImportPlan &planned() const { return m_answer->plan; }
    /// What happens to the register, where that is imported.
    [[nodiscard]] const std::optional<GiasImport> &registerImport() const { return m_answer->registerImport; }
    [[nodiscard]] int count(PlanLine::Outcome outcome) const;
    /// Whether carrying the plan out would change anything.
    [[nodiscard]] bool changesAnything() const;
    /// Begins to carry the plan out, on another thread; @p applied is told how that ends.
    void apply(HubWriter::Written applied);
    /// Stops that and waits for it: what follows the hub is still there.
    void abandon() { m_writer.abandon(); }

signals:
    /// What the columns or values stand for has changed.
    void mappingChanged();
    /// There is a new plan.
    void wasPlanned();
    void planFailed(const hub::Error &error);
    /// Whether it is being worked out on another thread.
    void planningChanged(bool isPlanning);
    void stopped();
    /// How far carrying it out has come.
    void progressed(int done, int of);

private:
    [[nodiscard]] ImportQuestion question() const;
    void take(Result<ImportAnswer> planned);
    void suggest();
    [[nodiscard]] std::optional<Edition> editionOfForm() const;
    [[nodiscard]] Sheet sheetToPlan() const;
    [[nodiscard]] ImportMap mapToPlan() const;
    [[nodiscard]] int headingFor(const QString &column) const;

    Store &m_store;
    QDate m_today;
    ImportFile m_file; ///< whose kind is what was guessed
    QString m_kind;
    std::vector<ImportHeading> m_headings;
    ImportMap m_map; ///< of which the columns stand in m_headings
    bool m_isRemembered = false;
    QHash<std::pair<int, QString>, QString> m_cells; ///< put right, by row and column
    QSet<int> m_leftOut;
    QHash<int, qint64> m_people;                  ///< chosen, by row
    std::shared_ptr<const ImportAnswer> m_answer; ///< never none; read by the thread that writes, too
    Result<> m_outcome;                           ///< of planning, lately
    HubWorker *m_worker;
    HubWriter m_writer; ///< waits for its thread before the rest goes
};

} // namespace hub
