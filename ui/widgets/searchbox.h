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
    [[nodiscard]] QListView *results() const { return m_list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showResults();
    void step(int by);
    void open(const QModelIndex &index);

    Finder m_finder;
    SearchResults *m_model;
    QListView *m_list;
};

} // namespace hub
