// A school's audit pack, saved from the window.
#include "actions/auditpack.h"
#include "dialogs/savepages.h"
#include "documents/auditpack.h"
#include "exchange/csvwriter.h"
#include "exchange/financefiles.h"
#include "pages/funding/fundingtabs.h"
#include "store/store.h"

#include <QDir>
#include <QFileDialog>

namespace hub {

void saveAuditPack(const PageContext &context, Page &page, qint64 school)
{
    if (school == 0)
        return;
    const Result<AuditPack> pack = auditPackOf(context.store, SchoolId{school}, {}, context.today());
    if (!pack)
        return emit page.failed(pack.error());
    const QString folder = QFileDialog::getExistingDirectory(
        &page, Page::tr("Where should the audit pack of %1 go?").arg(pack->school));
    if (folder.isEmpty())
        return;
    const QString stem = QDir{folder}.filePath(QStringLiteral("audit-pack-%1").arg(pack->urn));
    const auto pages = [pack = *pack] { return auditPackDocument(pack); };
    const Result<> written
        = savePages(&page, {{pages, stem + QStringLiteral(".pdf")}}, londonTime(context.today()));
    if (!written)
        return emit page.failed(written.error());
    if (const Result<> saved = saveCsv(auditSheet(*pack), stem + QStringLiteral(".csv")); !saved)
        return emit page.failed(saved.error());
    emit page.did(Page::tr("Saved the audit pack of %1").arg(pack->school), {});
}

} // namespace hub
