#include "pages/firststeps.h"

#include "dialogs/hubdetailsdialog.h"
#include "dialogs/termsdialog.h"
#include "records/nouns.h"
#include "store/store.h"
#include "theme/hubstyle.h"
#include "widgets/card.h"
#include "widgets/iconlabel.h"
#include "widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace hub {

using namespace Qt::StringLiterals;

FirstSteps::FirstSteps(const PageContext &context, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_card{new Card{tr("First steps"), this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    setObjectName(u"firstSteps"_s);
    connect(&context.store, &Store::changed, this, &FirstSteps::read);
    read();
}

QString FirstSteps::hiddenSetting() const
{
    return u"firstSteps/hidden/"_s + QFileInfo{m_context.store.path()}.completeBaseName();
}

bool FirstSteps::isWanted() const
{
    Store &store = m_context.store;
    const bool atWork = store.count(recordType<Application>()) > 0 || store.count(recordType<Event>()) > 0;
    return !atWork && !m_context.settings.value(hiddenSetting()).toBool();
}

std::vector<FirstSteps::Line> FirstSteps::lines()
{
    Store &store = m_context.store;
    const auto details = store.all<HubDetails>();
    const auto registers = store.all<NationalRegister>();
    const auto edit = [this] { HubDetailsDialog{m_context.store, m_context.names, window()}.exec(); };
    const auto terms = [this] { TermsDialog{m_context.store, m_context.today(), window()}.exec(); };
    return {
        {tr("Name the hub"), !details.empty() && !details.front().name.isEmpty(), edit},
        {tr("Say which local authorities it covers"), !details.empty() && !details.front().laCodes.isEmpty(),
         edit},
        {tr("Import the national register of schools"), !registers.empty() && registers.front().schools > 0,
         m_context.import},
        {tr("Enter the term dates of its schools"), store.count(recordType<TermDate>()) > 0, terms},
        {tr("Bring in the people, from a spreadsheet or one by one"), store.count(recordType<Person>()) > 0,
         m_context.import},
    };
}

void FirstSteps::read()
{
    const std::vector<Line> all = isWanted() ? lines() : std::vector<Line>{};
    const bool isComplete = std::ranges::all_of(all, &Line::isDone);
    setVisible(!isComplete);
    if (isComplete)
        return;
    m_card->clear();
    m_card->addHint(
        tr("There is no Save: whatever you finish is kept at once, and Undo (Ctrl+Z) takes it back, "
           "today or next month."));
    for (const Line &line : all)
        addStep(line);
    auto *hide = new QPushButton{tr("Hide this list"), m_card};
    hide->setFlat(true);
    hide->setAutoDefault(false);
    connect(hide, &QPushButton::clicked, this, [this] {
        m_context.settings.setValue(hiddenSetting(), true);
        setVisible(false);
    });
    m_card->add(hide);
}

void FirstSteps::addStep(const Line &line)
{
    auto *row = new QWidget{m_card};
    auto *across = new QHBoxLayout{row};
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(measureOf(this, HubStyle::Grid));
    across->addWidget(new IconLabel{line.isDone ? Icon::Good : Icon::ChevronRight,
                                    line.isDone ? Token::Good : Token::Muted, 1, row});
    auto *words = new Label{line.words, Label::Kind::Body, row, line.isDone ? Token::Muted : Token::Ink};
    words->setWordWrap(true);
    across->addWidget(words, 1);
    if (line.isDone || !line.act) {
        across->addWidget(
            new Label{line.isDone ? tr("Done") : QString{}, Label::Kind::Body, row, Token::Good});
    } else {
        auto *button = new QPushButton{tr("Do it…"), row};
        button->setAutoDefault(false);
        button->setAccessibleName(line.words);
        // The list is made anew while the dialog is open.
        connect(
            button, &QPushButton::clicked, this, [act = line.act] { act(); }, Qt::QueuedConnection);
        across->addWidget(button);
    }
    m_card->add(row);
}

} // namespace hub
