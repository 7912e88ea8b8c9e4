#pragma once

#include "icons/icons.h"
#include "models/picturesource.h"
#include "pages/pagecontext.h"
#include "pages/wordlist.h"
#include "shell/page.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QStackedWidget;
QT_END_NAMESPACE

namespace hub {

class PageHeader;

/// What a page of what follows from the events shows and says.
struct PicturePageSpec
{
    WordListSpec list;
    Icon icon = Icon::None;
    QString emptyTitle;    ///< "Nothing clashes"
    QString emptySentence; ///< what belongs here
};

/// A list of what follows from the hub's events, and beside it a panel about the row chosen. Read when it is
/// seen, and again when it is seen after the events have changed.
class PicturePage : public Page
{
    Q_OBJECT
public:
    void show(const Place &place) override { m_list->showPart(place.part); }
    using Page::show;
    [[nodiscard]] QList<QWidget *> panes() override;
    void startFilter() override { m_list->startFilter(); }
    [[nodiscard]] WordList *list() const { return m_list; }

protected:
    PicturePage(const PageContext &context, QAbstractItemModel *model, const PicturePageSpec &spec,
                QWidget *parent);

    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }
    /// Puts @p panel beside the list, and reads for the first time.
    void begin(QWidget *panel);
    /// Fills the model from how things stand now.
    virtual void fill(const PictureSource::Picture &picture) = 0;
    /// Shows the row of the model in the panel; -1: none.
    virtual void showRow(int row) = 0;

    void refresh();
    [[nodiscard]] const PictureSource::Picture &picture() const { return *m_picture; }
    [[nodiscard]] const PageContext &context() const { return m_context; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// Says what was done, with an Undo.
    void offerUndo(const QString &sentence);

    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void showCurrent();

    PageContext m_context;
    PictureSource *m_source;
    QAbstractItemModel *m_model;
    PageHeader *m_header;
    QStackedWidget *m_stack;
    WordList *m_list;
    QWidget *m_panel = nullptr;
    std::shared_ptr<const PictureSource::Picture> m_picture;
    bool m_isStale = false;
    QTimer m_resting;
};

} // namespace hub
