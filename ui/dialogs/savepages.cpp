#include "dialogs/savepages.h"

#include "dialogs/workdialog.h"
#include "widgets/sceneoutput.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hub {

Result<> savePages(QWidget *window, const std::vector<PagesToSave> &documents, const QDateTime &created)
{
    Result<> saved;
    doAside(window, QCoreApplication::translate("hub::SavePages", "Writing the pages …"),
            [&saved, &documents, &created] {
                for (const PagesToSave &document : documents) {
                    saved = writeScenePdf(document.scene(), document.path, created);
                    if (!saved)
                        return;
                }
            });
    return saved;
}

} // namespace hub
