// How names sound, and which first names are forms of one another.
#include "base/textfold.h"
#include "rules/duplicates.h"

#include <array>

namespace hub {

namespace {

/// Each line: a name, then its common forms.
constexpr const char *firstNames[] = {
    "abigail abi abby gail",
    "alexander alex sandy xander",
    "alexandra alexa sandra lexi",
    "alison ali",
    "andrew andy drew",
    "anthony tony",
    "benjamin ben benji",
    "catherine cath cathy kate katie kathy katherine kathryn catharine cathryn",
    "charles charlie chas",
    "charlotte lottie charley",
    "christina chrissie tina",
    "christine chris",
    "christopher kit topher",
    "daniel dan danny",
    "david dave davy",
    "deborah deb debbie debra",
    "dorothy dot dotty",
    "edward ed eddie ted teddy ned",
    "eleanor ellie nell nora elinor",
    "elizabeth liz lizzie beth betty bess eliza libby elisabeth betsy",
    "frances fran francesca frankie",
    "frederick fred freddie",
    "gregory greg",
    "harold harry",
    "helen nell helena",
    "isabel isabella izzy isobel bella",
    "jacqueline jackie jacqui",
    "james jim jimmy jamie",
    "jennifer jen jenny",
    "jessica jess jessie",
    "john jack jon johnny",
    "jonathan jonny jon jonathon",
    "joseph joe joey",
    "joshua josh",
    "judith judy jude",
    "kenneth ken kenny",
    "laurence larry laurie lawrence",
    "leonard len lenny",
    "margaret maggie meg peggy marge margie",
    "martin marty",
    "matthew matt mathew",
    "michael mike mick micky",
    "mohammed mohammad muhammad mohamed muhammed mo",
    "nathaniel nate nat nathan",
    "nicholas nick nicky nicolas",
    "nicola nikki nicky nicole",
    "oliver olly ollie",
    "pamela pam",
    "patricia pat patsy tricia trish",
    "patrick paddy",
    "peter pete",
    "philip phil phillip",
    "rachel rach rachael",
    "rebecca becky becca bex rebekah",
    "richard rich dick rick ricky",
    "robert rob bob robbie bobby bert",
    "ronald ron ronnie",
    "samantha sam sammy",
    "samuel sam",
    "stephen steve stevie steven stephan",
    "stephanie steph stef",
    "susan sue susie suzanne susanna",
    "teresa terri theresa tess",
    "thomas tom tommy",
    "timothy tim",
    "valerie val",
    "victoria vicky vikki tori",
    "vincent vince vinny",
    "william will bill billy liam",
    "zachary zac zach zack",
};

constexpr std::array<std::pair<QStringView, QStringView>, 19> sounds{{
    {u"sch", u"sk"}, {u"tch", u"ch"}, {u"ph", u"f"},  {u"gh", u"g"},   {u"ck", u"k"},
    {u"wr", u"r"},   {u"kn", u"n"},   {u"gn", u"n"},  {u"mac", u"mk"}, {u"mc", u"mk"},
    {u"ce", u"se"},  {u"ci", u"si"},  {u"cy", u"si"}, {u"th", u"t"},   {u"qu", u"k"},
    {u"x", u"ks"},   {u"z", u"s"},    {u"v", u"f"},   {u"dg", u"g"},
}};

} // namespace

QString soundOf(QStringView name)
{
    QString text = folded(name).remove(u' ');
    if (text.isEmpty())
        return text;
    for (const auto &[written, said] : sounds)
        text.replace(written.toString(), said.toString());
    text.replace(u'c', u'k');
    static constexpr QStringView silent{u"aeiouyhw"};
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (silent.contains(letter)) {
            if (i == 0)
                out += u'a'; // however it begins
            continue;
        }
        if (out.isEmpty() || out.back() != letter)
            out += letter;
    }
    return out;
}

QString fullFirstName(QStringView name)
{
    static const QHash<QString, QString> full = [] {
        QHash<QString, QString> all;
        for (const char *line : firstNames) {
            const QStringList forms = QString::fromLatin1(line).split(u' ');
            for (const QString &form : forms) {
                if (!all.contains(form))
                    all.insert(form, forms.first());
            }
        }
        return all;
    }();
    const QString plain = folded(name);
    return full.value(plain, plain);
}

} // namespace hub
