#pragma once

#include "models/boardmodel.h"
#include "pages/pagecontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QListWidget;
class QStackedWidget;
QT_END_NAMESPACE

namespace hub {

class SceneView;

/// The records of a cohort's decisions: read as they will be printed, exported as an accessible PDF, printed.
class DecisionsView final : public QWidget
{
    Q_OBJECT
public:
    DecisionsView(const PageContext &context, BoardModel &model, QWidget *parent);

    void choose(DecisionId decision);
    /// Writes the chosen record to @p path.
    void exportTo(const QString &path);

signals:
    void did(const QString &sentence, const std::function<void()> &undo);
    void failed(const hub::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void showCurrent();
    void exportPdf();

    PageContext m_context;
    BoardModel &m_model;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    SceneView *m_pages;
    QAction *m_export;
    QAction *m_print;
    std::vector<DecisionId> m_shown;
};

} // namespace hub
