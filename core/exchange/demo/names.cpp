#include "exchange/demo/names.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace hub::demo {

namespace {

constexpr QStringView womenNames[]
    = {u"Amara",  u"Aoife",  u"Beatrice", u"Bethan",   u"Blessing", u"Bronwen",   u"Caitlín", u"Catherine",
       u"Chioma", u"Chloë",  u"Daniela",  u"Deborah",  u"Eleanor",  u"Emma",      u"Ewa",     u"Farzana",
       u"Fatima", u"Fiona",  u"Gemma",    u"Grace",    u"Hannah",   u"Helen",     u"Huda",    u"Imogen",
       u"Ines",   u"Jasmin", u"Joanne",   u"Jodie",    u"Karen",    u"Katarzyna", u"Kirsty",  u"Laura",
       u"Leanne", u"Lucy",   u"Mairéad",  u"Margaret", u"Maria",    u"Mei-Lin",   u"Naomi",   u"Natasha",
       u"Nia",    u"Olivia", u"Parveen",  u"Philippa", u"Priya",    u"Rachel",    u"Rebecca", u"Renée",
       u"Ruth",   u"Samina", u"Sarah",    u"Shanice",  u"Sian",     u"Siobhán",   u"Sophie",  u"Sunita",
       u"Tamsin", u"Tracey", u"Victoria", u"Yetunde",  u"Zainab",   u"Zoë"};
constexpr QStringView menNames[]
    = {u"Abdul",   u"Adam",    u"Ahmed",       u"Alistair", u"Andrew",   u"Anthony", u"Arjun",   u"Ben",
       u"Callum",  u"Chidi",   u"Christopher", u"Daniel",   u"Darren",   u"David",   u"Dominic", u"Emeka",
       u"Gareth",  u"George",  u"Graham",      u"Hamza",    u"Harpreet", u"Iestyn",  u"Imran",   u"Jack",
       u"James",   u"Jamal",   u"José",        u"Kwame",    u"Lewis",    u"Liam",    u"Marcus",  u"Mark",
       u"Matthew", u"Michael", u"Mohammed",    u"Neil",     u"Oisín",    u"Oliver",  u"Owen",    u"Patrick",
       u"Paul",    u"Piotr",   u"Rajesh",      u"Rhys",     u"Robert",   u"Ryan",    u"Samuel",  u"Simon",
       u"Stephen", u"Sunil",   u"Thomas",      u"Timothy",  u"Tunde",    u"Wei",     u"Xavier",  u"Yusuf"};
constexpr QStringView familyNames[] = {
    u"Abbott",    u"Achterberg",  u"Adeyemi",       u"Ahmed",     u"Ainsworth",  u"Akhtar",     u"Alderton",
    u"Ali",       u"Armitage",    u"Asante",        u"Atkinson",  u"Bagshaw",    u"Bailey",     u"Banerjee",
    u"Barnes",    u"Begum",       u"Bennett",       u"Bhatt",     u"Blackwood",  u"Boateng",    u"Bowyer",
    u"Bradshaw",  u"Brennan",     u"Brown",         u"Buckley",   u"Burrows",    u"Campbell",   u"Carter",
    u"Chaudhry",  u"Chen",        u"Clarke",        u"Cooper",    u"Cresswell",  u"D’Souza",    u"Dalgleish",
    u"Davies",    u"De la Cruz",  u"Dhillon",       u"Doyle",     u"Drummond",   u"Edwards",    u"Ellis",
    u"Evans",     u"Fairweather", u"Farouk",        u"Fernandes", u"Fitzgerald", u"Fletcher",   u"Foster",
    u"Francis",   u"Gallagher",   u"García-Moreno", u"Gill",      u"Goodwin",    u"Green",      u"Griffiths",
    u"Gupta",     u"Hall",        u"Harris",        u"Hartley",   u"Hassan",     u"Hawkins",    u"Hayes",
    u"Hill",      u"Holloway",    u"Hughes",        u"Hussain",   u"Ibrahim",    u"Iqbal",      u"Jackson",
    u"James",     u"Jones",       u"Joseph",        u"Kaur",      u"Kelly",      u"Khan",       u"King",
    u"Kowalczyk", u"Kumar",       u"Lambert",       u"Lawson",    u"Le Roux",    u"Lewis",      u"Li",
    u"Lovell",    u"MacDonald",   u"Mahmood",       u"Marsh",     u"Martin",     u"McAllister", u"Mehta",
    u"Mensah",    u"Miller",      u"Mitchell",      u"Mokoena",   u"Morgan",     u"Murphy",     u"Müller",
    u"Nguyen",    u"Novák",       u"O’Brien",       u"O’Connor",  u"O’Neill",    u"Okafor",     u"Osborne",
    u"Osei",      u"Owusu",       u"Palmer",        u"Parekh",    u"Parker",     u"Patel",      u"Pereira",
    u"Phillips",  u"Popescu",     u"Price",         u"Quinn",     u"Rahman",     u"Rashid",     u"Reid",
    u"Reynolds",  u"Richards",    u"Roberts",       u"Robinson",  u"Rowntree",   u"Saunders",   u"Sesay",
    u"Shah",      u"Sharma",      u"Shaw",          u"Siddiqui",  u"Silva",      u"Simpson",    u"Singh",
    u"Smith",     u"Stewart",     u"Stone",         u"Stubbs",    u"Szymański",  u"Taylor",     u"Thomas",
    u"Thompson",  u"Tremayne",    u"Turner",        u"Uddin",     u"Varghese",   u"Walker",     u"Wallace",
    u"Walsh",     u"Ward",        u"Watson",        u"Webb",      u"West",       u"Whitehead",  u"Wilkinson",
    u"Williams",  u"Wilson",      u"Wong",          u"Wood",      u"Wright",     u"Yıldız",     u"Young",
    u"Zając"};
constexpr QStringView otherScripts[]
    = {u"李娜",        u"王芳",      u"محمد الحسن", u"فاطمة أحمد",   u"Ольга Петренко",
       u"Μαρία Παππά", u"ਹਰਪ੍ਰੀਤ ਕੌਰ", u"नेहा शर्मा",   u"তাসনিম রহমান", u"דוד כהן"};

constexpr QStringView placeStarts[]
    = {u"Otter",  u"Merrin", u"Quill",  u"Hather", u"Wyver",  u"Thistle", u"Brackle", u"Pender", u"Larks",
       u"Fenni",  u"Corvel", u"Mallow", u"Dunnel", u"Sorrel", u"Tansy",   u"Bramble", u"Kestle", u"Withy",
       u"Alder",  u"Coppin", u"Dipper", u"Fallow", u"Gorsel", u"Hazel",   u"Juni",    u"Linnet", u"Mossel",
       u"Nettle", u"Orchel", u"Plover", u"Rowan",  u"Sedge",  u"Teasel",  u"Umber",   u"Vetch",  u"Wagtail"};
constexpr QStringView placeEnds[] = {
    u"bourne Vale",  u"combe Parva",   u"den Regis",     u"ford Episcopi", u"wick St Wystan", u"stow Parva",
    u"ham Abbess",   u"ton Canons",    u"ley Underhill", u"cott Barrow",   u"hurst Priors",   u"mere Ducis",
    u"well Gifford", u"bridge Mallet", u"hay Quintin",   u"worth Peverel", u"leigh Monks",    u"don Fallow"};
constexpr QStringView streetStarts[] = {u"School", u"Church", u"Mill",  u"Orchard",  u"Station", u"Meadow",
                                        u"Priory", u"Chapel", u"Green", u"Vicarage", u"Hill",    u"Brook"};
constexpr QStringView streetEnds[] = {u"Lane", u"Road", u"Street", u"Close", u"Way", u"Rise"};
constexpr QStringView saints[]
    = {u"Wystan",  u"Edburga",  u"Frideswide", u"Osyth",   u"Cuthburga", u"Indract",
       u"Decuman", u"Juthware", u"Congar",     u"Sidwell", u"Wite",      u"Aldhelm"};
constexpr QStringView trusts[] = {u"Otter Vale Learning Trust",
                                  u"The Five Beacons Trust",
                                  u"Withy Levels Academies",
                                  u"Larkspur Schools Together",
                                  u"Chalk Stream Trust",
                                  u"The Quillcombe Foundation",
                                  u"Sarsen Way Multi Academy Trust",
                                  u"Fallowdown Church Schools Trust",
                                  u"Kestrel Partnership of Schools",
                                  u"The Blue Lias Trust"};

QString one(Dice &dice, const auto &list)
{
    return dice.oneOf(list).toString();
}

QString previousName(Dice &dice)
{
    if (dice.chance(1))
        return one(dice, otherScripts);
    return dice.chance(6) ? one(dice, familyNames) : QString{};
}

} // namespace

InventedName inventPerson(Dice &dice)
{
    const bool isWoman = dice.chance(68);
    InventedName name;
    if (dice.chance(4))
        name.title = u"Dr"_s;
    else
        name.title = !isWoman ? u"Mr"_s : dice.chance(45) ? u"Mrs"_s : dice.chance(50) ? u"Miss"_s : u"Ms"_s;
    name.first = isWoman ? one(dice, womenNames) : one(dice, menNames);
    name.last = one(dice, familyNames);
    if (dice.chance(4))
        name.last += u'-' + one(dice, familyNames);
    if (isWoman)
        name.previous = previousName(dice);
    return name;
}

std::vector<QString> inventPlaces(Dice &dice)
{
    std::vector<QString> places;
    places.reserve(std::size(placeStarts) * std::size(placeEnds));
    for (const QStringView start : placeStarts) {
        for (const QStringView end : placeEnds)
            places.push_back(start.toString().append(end));
    }
    dice.shuffle(places);
    return places;
}

QString inventStreet(Dice &dice)
{
    const QString start = one(dice, streetStarts);
    return start + u' ' + one(dice, streetEnds);
}

QString inventSaint(Dice &dice)
{
    return u"St "_s + one(dice, saints);
}

QString inventTrust(Dice &dice)
{
    return one(dice, trusts);
}

QString inventLandline(Dice &dice)
{
    return u"01632 960%1"_s.arg(dice.between(0, 999), 3, 10, QChar{u'0'});
}

QString inventMobile(Dice &dice)
{
    return u"07700 900%1"_s.arg(dice.between(0, 999), 3, 10, QChar{u'0'});
}

} // namespace hub::demo
