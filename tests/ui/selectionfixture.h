#pragma once

#include "models/recordname.h"
#include "pages/selection/boardview.h"
#include "pages/selection/selectionpage.h"
#include "store/store.h"
#include "theme/look.h"

#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// The selection page on a hub of its own, with the ways people use it.
class SelectionFixture : public QObject
{
    Q_OBJECT
protected:
    void makePage();
    void dropPage();
    void importForm(int count);
    void choose(int row) { m_page->board()->choose(m_page->model().at(row).application.id); }
    /// The first card that has only been applied for.
    void chooseNext();
    [[nodiscard]] int count(hub::ApplicationStatus status) const
    {
        return static_cast<int>(at(status).size());
    }
    [[nodiscard]] std::vector<hub::ApplicationId> at(hub::ApplicationStatus status) const;
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page->board(), static_cast<Qt::Key>(key), modifiers);
    }
    void dragTo(QPoint from, QPoint to);
    template<typename T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton *button(const QString &words) const;
    [[nodiscard]] QPoint columnOf(hub::ApplicationStatus status) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<hub::LookChoice> m_look;
    std::unique_ptr<hub::Store> m_store;
    std::unique_ptr<hub::RecordNames> m_names;
    std::unique_ptr<hub::SelectionPage> m_page;
};
