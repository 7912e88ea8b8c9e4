#include "pages/documents/documentpane.h"

#include "base/errortext.h"
#include "pages/documents/documentmaker.h"
#include "theme/hubstyle.h"
#include "widgets/banner.h"
#include "widgets/sceneview.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace hub {

using namespace Qt::StringLiterals;

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget{parent}
    , m_banner{new Banner{Icon::Warning, Token::Warn, this}}
    , m_pages{new SceneView{this}}
    , m_zoom{new QComboBox{this}}
{
    const int grid = measureOf(this, HubStyle::Grid);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    m_zoom->setAccessibleName(tr("Size of the pages"));
    m_zoom->addItem(tr("Whole width"), 0.0);
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent / 100.0);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_zoom);
    row->addSpacing(grid * 2);
    column->addLayout(row);
    m_banner->setObjectName(u"documentFault"_s);
    column->addWidget(m_banner);
    m_pages->setObjectName(u"documentPages"_s);
    column->addWidget(m_pages, 1);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] {
        constexpr double pixelsPerPoint = 96.0 / 72;
        m_pages->setZoom(m_zoom->currentData().toDouble() * pixelsPerPoint);
    });
}

void DocumentPane::show(const MadeDocument *document, const Result<> &whole)
{
    m_pages->setScene(document != nullptr ? std::make_shared<Scene>(document->scene()) : nullptr);
    m_banner->setText(whole ? QString{} : oneLine(whole.error()));
    m_banner->setVisible(!whole);
}

std::shared_ptr<const Scene> DocumentPane::scene() const
{
    return m_pages->scene();
}

} // namespace hub
