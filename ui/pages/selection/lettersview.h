#pragma once

#include "models/boardmodel.h"
#include "pages/pagecontext.h"
#include "rules/lettercontent.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTreeWidget;
QT_END_NAMESPACE

namespace hub {

class Banner;
class Label;
class SceneView;

/// Letters to the applicants: which kind, to whom, the true pages, and the hub's own wording of each kind.
/// Exported one PDF a person into a folder, and noted in the document log.
class LettersView final : public QWidget
{
    Q_OBJECT
public:
    LettersView(const PageContext &context, BoardModel &model, QWidget *parent);

    /// Nothing: to each person the letter their status calls for.
    void setKind(std::optional<LetterKind> kind);
    /// Writes the letters ticked into @p folder and notes them in the log, as one step; none where one of
    /// them has gaps.
    void exportTo(const QString &folder);

signals:
    void did(const QString &sentence, const std::function<void()> &undo);
    void failed(const hub::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeLetter();
    QWidget *makeWording();
    void fill();
    void showCurrent();
    void count();
    void fillWording();
    void forgetEdits();
    void saveWording();
    void useShipped();
    void exportChosen();
    void printCurrent();
    [[nodiscard]] std::optional<LetterKind> kind() const;
    [[nodiscard]] LetterKind wordingKind() const;
    [[nodiscard]] std::vector<const LetterContent *> ticked() const;
    [[nodiscard]] const LetterContent *current() const;
    [[nodiscard]] std::optional<LetterTemplate> ownWording() const;

    PageContext m_context;
    BoardModel &m_model;
    QComboBox *m_kind;
    QTreeWidget *m_list;
    Label *m_line;
    QTabWidget *m_tabs;
    Banner *m_fault; ///< what keeps the letter from being printed
    SceneView *m_pages;
    QComboBox *m_wordingKind;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    Label *m_problem;
    QAction *m_export;
    QAction *m_print;
    QAction *m_save;
    QAction *m_shipped;
    std::vector<LetterContent> m_letters;
    LetterKind m_filledKind = LetterKind::Offer; ///< of the wording in the editor
    bool m_isStale = true;
};

} // namespace hub
