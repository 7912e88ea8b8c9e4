#pragma once

#include "widgets/searchresults.h"

#include <QLineEdit>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace hub {

/// Finds anything by name as one types, keyboard only if wished: Down and Up walk the results, Enter opens,
/// Escape closes. What is found comes from outside.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    using Finder = std::function<std::vector<FoundItem>(const QString &)>;

    explicit SearchBox(QWidget *parent);

    void setFinder(Finder finder) { m_finder = std::move(finder); }
    /// What was opened last, shown again while nothing is typed, goes: the hub it belongs to is closed.
    void forget() { m_recent.clear(); }
    [[nodiscard]] QListView *results() const { return m_list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showResults();
    void step(int by);
    void open(const QModelIndex &index);

    void remember(FoundItem hit);

    Finder m_finder;
    std::vector<FoundItem> m_recent; ///< the latest first
    SearchResults *m_model;
    QListView *m_list;
};

} // namespace hub
