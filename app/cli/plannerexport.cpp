#include "actions/wallyear.h"
#include "base/londontime.h"
#include "cli/documentexports.h"
#include "cli/report.h"
#include "documents/pdf/pdfwriter.h"
#include "documents/wallplanner.h"

namespace hub::cli {

Result<> exportPlanner(Context &context, Store &store, const QString &path)
{
    const Result<AcademicYear> year = chosenYear(context);
    if (!year)
        return year.error();
    const Result<QByteArray> pdf
        = writePdf(wallPlanner(wallYear(store, *year)), {.created = londonTime(context.today)});
    return pdf ? saveOutput(context, path, *pdf) : Result<>{pdf.error()};
}

} // namespace hub::cli
