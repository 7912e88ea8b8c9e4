#pragma once

#include "base/result.h"

#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace hub {

class Banner;
class Scene;
class SceneView;
struct MadeDocument;

/// The true pages of a document at the size chosen, and above them what keeps it from being handed out.
class DocumentPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPane(QWidget *parent);

    /// Shows @p document, or nothing; @p whole says why it, or another made with it, cannot be handed out.
    void show(const MadeDocument *document, const Result<> &whole);
    using QWidget::show;

    /// None where nothing is shown.
    [[nodiscard]] std::shared_ptr<const Scene> scene() const;
    [[nodiscard]] SceneView *pages() const { return m_pages; }

private:
    Banner *m_banner;
    SceneView *m_pages;
    QComboBox *m_zoom;
};

} // namespace hub
