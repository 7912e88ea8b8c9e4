#include "documents/fonts.h"

#include "documents/pdf/fontsubset.h"
#include "documents/substitutions.h"
#include "documents/systemfonts.h"

#include <QFile>
#include <QMutexLocker>

#include <hb-ot.h>
#include <hb.h>

using namespace Qt::StringLiterals;

static void initFontResources() // Q_INIT_RESOURCE must stand outside any namespace
{
    Q_INIT_RESOURCE(fonts);
}

namespace hub {

namespace {

QByteArray tableOf(hb_face_t *face, hb_tag_t tag)
{
    hb_blob_t *blob = hb_face_reference_table(face, tag);
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    QByteArray table{data, static_cast<qsizetype>(length)};
    hb_blob_destroy(blob);
    return table;
}

int wordAt(const QByteArray &table, qsizetype at)
{
    if (at + 2 > table.size())
        return 0;
    return static_cast<quint8>(table.at(at)) << 8 | static_cast<quint8>(table.at(at + 1));
}

int signedWordAt(const QByteArray &table, qsizetype at)
{
    return static_cast<qint16>(wordAt(table, at));
}

QByteArray postScriptNameOf(hb_face_t *face)
{
    std::array<char, 128> name{};
    auto length = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name.data());
    return QByteArray{name.data(), static_cast<qsizetype>(length)}.simplified().replace(' ', '-');
}

QByteArray bundledFile(const QString &name)
{
    QFile file{u":/fonts/"_s + name};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "hub::Fonts", "a bundled font is not in the program");
    return opened ? file.readAll() : QByteArray{};
}

} // namespace

void Face::Release::operator()(hb_face_t *face) const
{
    hb_face_destroy(face);
}

void Face::Release::operator()(hb_font_t *font) const
{
    hb_font_destroy(font);
}

Face::Face()
    : m_subsets{std::make_unique<pdf::CommonSubsets>()}
{
}

Face::~Face() = default;

const Substitutions &Face::substitutions() const
{
    std::call_once(m_substitutionsMade,
                   [this] { m_substitutions = std::make_unique<const Substitutions>(*this); });
    return *m_substitutions;
}

std::unique_ptr<Face> Face::fromData(const QByteArray &data, unsigned index)
{
    auto result = std::make_unique<Face>();
    result->data = data;
    result->index = index;
    hb_blob_t *blob = hb_blob_create(result->data.constData(), static_cast<unsigned>(data.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    result->m_face.reset(hb_face_create(blob, index));
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(result->face()) == 0)
        return nullptr;
    result->m_font.reset(hb_font_create(result->face()));
    result->readMetrics();
    hb_font_set_scale(result->font(), result->unitsPerEm, result->unitsPerEm);
    hb_font_make_immutable(result->font());
    return result;
}

/// Offsets are those of the OpenType tables OS/2, head, hhea and post.
void Face::readMetrics()
{
    const QByteArray os2 = tableOf(face(), HB_TAG('O', 'S', '/', '2'));
    const QByteArray head = tableOf(face(), HB_TAG('h', 'e', 'a', 'd'));
    const QByteArray hhea = tableOf(face(), HB_TAG('h', 'h', 'e', 'a'));
    const QByteArray post = tableOf(face(), HB_TAG('p', 'o', 's', 't'));
    unitsPerEm = static_cast<int>(hb_face_get_upem(face()));
    ascent = signedWordAt(hhea, 4);
    descent = signedWordAt(hhea, 6);
    weight = wordAt(os2, 4);
    capHeight = os2.size() >= 90 ? signedWordAt(os2, 88) : unitsPerEm * 7 / 10;
    italicAngle = signedWordAt(post, 4);
    for (qsizetype i = 0; i < 4; ++i)
        boundingBox.at(static_cast<size_t>(i)) = signedWordAt(head, 36 + 2 * i);
    constexpr int restrictedLicence = 0x0002;
    constexpr int noSubsetting = 0x0100;
    constexpr int bitmapOnly = 0x0200;
    mayBeEmbedded = (wordAt(os2, 8) & (restrictedLicence | noSubsetting | bitmapOnly)) == 0;
    hasCff = !tableOf(face(), HB_TAG('C', 'F', 'F', ' ')).isEmpty();
    hasGlyf = !tableOf(face(), HB_TAG('g', 'l', 'y', 'f')).isEmpty();
    postScriptName = postScriptNameOf(face());
}

quint32 Face::glyphFor(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font(), character, &glyph) != 0 ? glyph : 0;
}

QByteArray Face::headTable() const
{
    return tableOf(face(), HB_TAG('h', 'e', 'a', 'd'));
}

bool Face::covers(char32_t character) const
{
    return glyphFor(character) != 0;
}

double Face::advanceOf(quint32 glyph) const
{
    return static_cast<double>(hb_font_get_glyph_h_advance(font(), glyph)) / unitsPerEm;
}

Fonts::Fonts(Beyond beyond)
    : m_beyond{beyond}
{
    initFontResources();
    // The first four are in the order of FaceStyle.
    for (const auto &file : {u"Inter-Regular.otf"_s, u"Inter-Italic.otf"_s, u"Inter-SemiBold.otf"_s,
                             u"Inter-Bold.otf"_s, u"DejaVuSans.ttf"_s})
        m_bundled.push_back(Face::fromData(bundledFile(file)));
}

std::shared_ptr<const Fonts> Fonts::shared()
{
    static const auto fonts = std::make_shared<const Fonts>(Beyond::SystemFonts);
    return fonts;
}

const Face &Fonts::face(int index) const
{
    const auto at = static_cast<size_t>(index);
    if (at < m_bundled.size())
        return *m_bundled[at];
    const QMutexLocker lock{&m_mutex};
    return *m_found[at - m_bundled.size()];
}

std::optional<int> Fonts::faceFor(char32_t character, FaceStyle style) const
{
    const auto wanted = static_cast<int>(style);
    if (m_bundled[static_cast<size_t>(wanted)]->covers(character))
        return wanted;
    const int count = static_cast<int>(m_bundled.size());
    for (int i = count - 1; i >= 0; --i)
        if (m_bundled[static_cast<size_t>(i)]->covers(character))
            return i;
    return m_beyond == Beyond::SystemFonts ? faceBeyond(character) : std::nullopt;
}

std::optional<int> Fonts::faceBeyond(char32_t character) const
{
    const QMutexLocker lock{&m_mutex};
    for (const auto &[asked, answer] : m_answers)
        if (asked == character)
            return answer;
    const int bundled = static_cast<int>(m_bundled.size());
    std::optional<int> answer;
    for (size_t i = 0; i < m_found.size() && !answer; ++i)
        if (m_found[i]->covers(character))
            answer = bundled + static_cast<int>(i);
    if (!answer) {
        if (auto found = systemFaceCovering(character)) {
            m_found.push_back(std::move(found));
            answer = bundled + static_cast<int>(m_found.size()) - 1;
        }
    }
    m_answers.emplace_back(character, answer);
    return answer;
}

} // namespace hub
