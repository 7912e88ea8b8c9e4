#include "widgets/recordedit.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace hub {

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

RecordEdit::RecordEdit(const std::vector<RecordEntry> &entries, QWidget *parent)
    : QLineEdit{parent}
{
    QStringList labels;
    QHash<QString, int> twins;
    for (const RecordEntry &entry : entries)
        ++twins[folded(entry.label)];
    for (const RecordEntry &entry : entries) {
        // Even two of one name, school and no e-mail are two: their keys tell them apart.
        const bool isTwin = twins.value(folded(entry.label)) > 1;
        const QString label = isTwin ? tr("%1, record %2").arg(entry.label).arg(entry.key) : entry.label;
        labels << label;
        m_labels.insert(folded(label), entry.key);
        m_names[folded(entry.name)].push_back(entry.key);
        m_byKey.insert(entry.key, label);
    }
    auto *completer = new QCompleter{labels, this};
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Those that match"));
    setCompleter(completer);
}

qint64 RecordEdit::key() const
{
    const QString typed = folded(text());
    if (const qint64 known = m_labels.value(typed); known != 0)
        return known;
    const auto same = m_names.constFind(typed);
    return same != m_names.constEnd() && same->size() == 1 ? same->front() : 0;
}

int RecordEdit::called() const
{
    return static_cast<int>(m_names.value(folded(text())).size());
}

void RecordEdit::choose(qint64 key)
{
    setText(m_byKey.value(key));
    setCursorPosition(0); // a long name is read from its beginning
}

} // namespace hub
