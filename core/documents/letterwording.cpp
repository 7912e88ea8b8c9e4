#include "documents/letterwording.h"

#include "documents/sheetwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hub {

namespace {

struct LetterFillWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::Letter)
};

/// A field's value; empty where the hub does not know it.
QString valueOf(const QString &field, const LetterContent &content)
{
    const HubDetails &hub = content.hub;
    if (field == u"first_name")
        return content.person.firstName;
    if (field == u"last_name")
        return content.person.lastName;
    if (field == u"school")
        return content.school ? content.school->name : QString{};
    if (field == u"programme")
        return content.programme;
    if (field == u"cohort")
        return content.cohort.code;
    if (field == u"academic_year")
        return content.cohort.year.isNull() ? QString{} : content.cohort.year.toText();
    if (field == u"reply_by")
        return words::moment(content.application.replyBy);
    if (field == u"reserve_rank")
        return content.application.reserveRank ? QString::number(*content.application.reserveRank)
                                               : QString{};
    if (field == u"feedback")
        return content.application.feedback.trimmed();
    if (field == u"expectations")
        return content.expected.isEmpty() ? QString{} : u"- "_s + content.expected.join(u"\n- "_s);
    if (field == u"date")
        return words::date(content.date);
    if (field == u"hub")
        return hub.name;
    if (field == u"lead_school")
        return hub.leadSchool;
    if (field == u"contact")
        return words::contact(hub);
    if (field == u"email")
        return hub.email;
    return field == u"phone" ? hub.phone : QString{};
}

bool isField(const QString &name)
{
    return std::ranges::any_of(letterFields(), [&](const LetterField &field) { return field.id == name; });
}

const QRegularExpression &inBraces()
{
    static const QRegularExpression pattern{u"\\{([^{}\\n]*)\\}"_s};
    return pattern;
}

QString meaningOf(const QString &field)
{
    return std::ranges::find(letterFields(), field, &LetterField::id)->meaning;
}

/// What stands in a letter where a value should.
QString gapFor(const QString &field)
{
    return u'[' + meaningOf(field) + u']';
}

void note(QStringList &list, const QString &name)
{
    if (!list.contains(name))
        list += name;
}

class Filler
{
public:
    explicit Filler(const LetterContent &content)
        : m_content{content}
    {
    }

    FilledLetter fill(const LetterWording &wording)
    {
        m_letter.subject = filled(wording.subject).simplified();
        QString body = wording.body;
        body.replace(u"\r\n"_s, u"\n"_s);
        static const QRegularExpression emptyLines{u"\\n[ \\t]*\\n\\s*"_s};
        for (const QString &paragraph : body.split(emptyLines, Qt::SkipEmptyParts))
            if (const QString text = paragraph.trimmed(); !text.isEmpty() && !vanishes(text))
                m_letter.paragraphs += filled(text).split(emptyLines, Qt::SkipEmptyParts);
        return std::move(m_letter);
    }

private:
    const LetterContent &m_content;
    FilledLetter m_letter;

    /// A paragraph that is nothing but one field goes where the field has no value.
    bool vanishes(const QString &paragraph)
    {
        const auto match = inBraces().match(paragraph);
        const QString field = match.captured(1);
        const bool alone = match.hasMatch() && match.capturedLength() == paragraph.size() && isField(field);
        if (!alone || !valueOf(field, m_content).isEmpty())
            return false;
        note(m_letter.leftOut, field);
        return true;
    }

    QString filled(const QString &text)
    {
        QString result;
        qsizetype done = 0;
        for (auto it = inBraces().globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            result += QStringView{text}.mid(done, match.capturedStart() - done);
            result += standsFor(match.captured(1), match.captured());
            done = match.capturedEnd();
        }
        return result + text.mid(done);
    }

    QString standsFor(const QString &field, const QString &typed)
    {
        if (!isField(field)) {
            note(m_letter.unknown, field);
            return typed;
        }
        const QString value = valueOf(field, m_content);
        if (value.isEmpty())
            note(m_letter.missing, field);
        return value.isEmpty() ? gapFor(field) : value;
    }
};

} // namespace

const std::vector<LetterField> &letterFields()
{
    static const std::vector<LetterField> fields{
        {u"first_name"_s, LetterFillWords::tr("first name of the applicant")},
        {u"last_name"_s, LetterFillWords::tr("last name of the applicant")},
        {u"school"_s, LetterFillWords::tr("name of the school")},
        {u"programme"_s, LetterFillWords::tr("name of the programme")},
        {u"cohort"_s, LetterFillWords::tr("code of the cohort")},
        {u"academic_year"_s, LetterFillWords::tr("academic year the cohort starts in")},
        {u"reply_by"_s, LetterFillWords::tr("day and hour the offer is to be answered by")},
        {u"reserve_rank"_s, LetterFillWords::tr("place on the reserve list")},
        {u"feedback"_s, LetterFillWords::tr("feedback on the application")},
        {u"expectations"_s, LetterFillWords::tr("list of what is still open with somebody followed up")},
        {u"date"_s, LetterFillWords::tr("date of the letter")},
        {u"hub"_s, LetterFillWords::tr("name of the hub")},
        {u"lead_school"_s, LetterFillWords::tr("lead school of the hub")},
        {u"contact"_s, LetterFillWords::tr("contact of the hub: name, e-mail and telephone")},
        {u"email"_s, LetterFillWords::tr("e-mail address of the hub")},
        {u"phone"_s, LetterFillWords::tr("telephone number of the hub")}};
    return fields;
}

LetterWording wordingOf(const LetterContent &content)
{
    if (content.wording)
        return {content.wording->subject, content.wording->body};
    return shippedWording(content.kind);
}

QStringList unknownFields(const LetterWording &wording)
{
    QStringList unknown;
    for (auto it = inBraces().globalMatch(wording.subject + u'\n' + wording.body); it.hasNext();)
        if (const QString name = it.next().captured(1); !isField(name))
            note(unknown, name);
    return unknown;
}

FilledLetter filledIn(const LetterWording &wording, const LetterContent &content)
{
    return Filler{content}.fill(wording);
}

Result<> checkWhole(const LetterContent &content)
{
    const FilledLetter filled = filledIn(wordingOf(content), content);
    const auto braced = [](const QStringList &fields) { return u'{' + fields.join(u"}, {"_s) + u'}'; };
    if (!filled.unknown.isEmpty())
        return Error{.kind = Error::Kind::Invalid,
                     .subject = braced(filled.unknown),
                     .message
                     = LetterFillWords::tr("The wording of the letter asks for %1, which is no field.")
                           .arg(braced(filled.unknown)),
                     .advice = LetterFillWords::tr("Correct the wording. No letter was written.")};
    if (filled.missing.isEmpty())
        return {};
    const QString name = content.person.firstName + u' ' + content.person.lastName;
    QStringList lacking;
    for (const QString &field : filled.missing)
        lacking << LetterFillWords::tr("the %1 ({%2})", "what a field stands for: its name in the wording")
                       .arg(meaningOf(field), field);
    return Error{
        .kind = Error::Kind::Invalid,
        .subject = name,
        .message = LetterFillWords::tr("The letter to %1 lacks %2.").arg(name, lacking.join(u", "_s)),
        .advice
        = LetterFillWords::tr("Record what is missing, or change the wording. No letter was written.")};
}

} // namespace hub
