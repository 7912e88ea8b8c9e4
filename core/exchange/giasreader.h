#pragma once

#include "base/result.h"
#include "exchange/csvreader.h"
#include "exchange/giascolumns.h"
#include "exchange/giasfile.h"
#include "exchange/giasschool.h"
#include "exchange/sheet.h"
#include "exchange/textdecode.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace hub {

/// Reads the national register school by school, in the memory of one row: the zip as downloaded, the CSV
/// inside it, or a results.csv of chosen columns. Columns are found by their headings, in any order; only URN
/// and EstablishmentName must be there. Rows that cannot be trusted (too few or too many cells, no URN, no
/// name, a URN met before) are reported and left out; a single cell that makes no sense is reported and left
/// empty. Zeros and dates that Excel changed in a saved copy are put right.
class GiasReader
{
public:
    [[nodiscard]] static Result<GiasReader> open(const QString &path);

    /// Moves to the next school that can be used. False at the end, and where reading broke off: see
    /// failure().
    [[nodiscard]] bool next();
    /// Its texts last until next().
    [[nodiscard]] const GiasSchool &school() const { return m_school; }
    [[nodiscard]] int row() const { return m_csv->record(); }

    /// Set once next() came back false before the end of the file: cut short, or damaged.
    [[nodiscard]] std::optional<Error> failure() const;

    [[nodiscard]] int schools() const { return m_schools; }
    [[nodiscard]] int skipped() const { return m_skipped; }
    /// Grows while reading. After the first thousand only their number grows, see problemCount().
    [[nodiscard]] const std::vector<FileProblem> &problems() const { return m_problems; }
    [[nodiscard]] int problemCount() const { return m_problemCount; }

    /// Headings this program would read and the file lacks; what they hold is simply not known.
    [[nodiscard]] QStringList missingColumns() const { return m_missing; }
    /// Headings of the file that are not read.
    [[nodiscard]] QStringList ignoredColumns() const { return m_ignored; }
    [[nodiscard]] int columnCount() const { return static_cast<int>(m_width); }

    /// How the letters beyond ASCII met so far were written.
    [[nodiscard]] TextEncoding encoding() const { return m_texts.encoding(); }
    [[nodiscard]] const QString &fileName() const { return m_file.name; }
    [[nodiscard]] QDate extractDate() const { return m_file.extractDate; }
    [[nodiscard]] qint64 bytesRead() const { return m_csv->bytesRead(); }
    [[nodiscard]] qint64 bytesInAll() const { return m_file.size; }

private:
    struct Place
    {
        size_t field = 0;
        const GiasColumn *column = nullptr;
    };

    GiasReader(GiasFile file, QString path);
    [[nodiscard]] Result<> readHeadings();
    [[nodiscard]] bool takeRow();
    [[nodiscard]] bool fits();
    [[nodiscard]] bool isUsable();
    void report(const QString &column, const QString &message);
    bool skip(const QString &column, const QString &message);

    GiasFile m_file;
    QString m_path;
    std::unique_ptr<CsvReader> m_csv;
    std::vector<Place> m_places;
    size_t m_width = 0;
    GiasTexts m_texts;
    GiasSchool m_school;
    std::vector<bool> m_seen; // by URN
    std::vector<FileProblem> m_problems;
    QStringList m_missing;
    QStringList m_ignored;
    int m_problemCount = 0;
    int m_schools = 0;
    int m_skipped = 0;
};

} // namespace hub
