#pragma once

#include "models/boardmodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace hub {

class MetersModel;
struct Explanation;

/// The meters beside the board: how those with a place spread over authorities, phases, trusts, fifths of
/// free school meals and criteria, now and as they would. Each figure explains itself.
class MetersPane final : public QWidget
{
    Q_OBJECT
public:
    MetersPane(BoardModel &model, QWidget *parent);

    /// Shows what would be, while cards are dragged.
    void preview(const Trial &trial);
    void endPreview();
    [[nodiscard]] QTreeView *view() const { return m_view; }

signals:
    /// A row of an explanation was opened.
    void applicationWanted(hub::ApplicationId application);

private:
    void showFigures(const Trial &trial);
    [[nodiscard]] Explanation why();

    BoardModel &m_model;
    MetersModel *m_meters;
    QTreeView *m_view;
};

} // namespace hub
