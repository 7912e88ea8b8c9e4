#include "documents/documentchecks.h"

#include "documents/logicaltree.h"
#include "documents/pdf/pdfwriter.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
// qpdf's JSON.hh holds a vector of a class that is not complete yet, which Clang 14 refuses in C++20. We need
// no more of it than its name.
#if defined(__clang__) && __clang_major__ < 15
#define JSON_HH
class JSON;
#endif
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace hub::testing {

namespace {

using Object = QPDFObjectHandle;
using CharacterMap = std::map<int, QString>;

QString fromUtf16Hex(const QByteArray &hex)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        text += QChar{hex.mid(i, 4).toUShort(nullptr, 16)};
    return text;
}

CharacterMap characterMap(Object font)
{
    CharacterMap map;
    const auto buffer = font.getKey("/ToUnicode").getStreamData();
    const QByteArray bytes{reinterpret_cast<const char *>(buffer->getBuffer()),
                           static_cast<qsizetype>(buffer->getSize())};
    const auto lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        const auto parts = line.split('>');
        if (line.startsWith('<') && parts.size() == 3)
            map[parts[0].mid(1).toInt(nullptr, 16)] = fromUtf16Hex(parts[1].trimmed().mid(1));
    }
    return map;
}

/// Reads one page's text by marked content.
class PageReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit PageReader(Object page)
    {
        Object fonts = page.getKey("/Resources").getKey("/Font");
        for (const auto &key : fonts.getKeys())
            m_maps[key] = characterMap(fonts.getKey(key));
    }

    std::map<int, QString> textByMcid;

    void handleObject(Object object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string op = object.getOperatorValue();
        if (op == "BDC") {
            Object mcid = m_operands.back().getKey("/MCID");
            m_mcid = mcid.isInteger() ? mcid.getIntValueAsInt() : -1;
        } else if (op == "EMC") {
            m_mcid = -1;
        } else if (op == "Tf") {
            m_map = &m_maps[m_operands.front().getName()];
        } else if (op == "TJ" && m_mcid >= 0) {
            for (Object part : m_operands.front().getArrayAsVector())
                if (part.isString())
                    read(part.getStringValue());
        }
        m_operands.clear();
    }
    void handleEOF() override { }

private:
    std::map<std::string, CharacterMap> m_maps;
    const CharacterMap *m_map = nullptr;
    std::vector<Object> m_operands;
    int m_mcid = -1;

    void read(const std::string &codes)
    {
        for (size_t i = 0; i + 1 < codes.size(); i += 2) {
            const int code = static_cast<quint8>(codes[i]) << 8 | static_cast<quint8>(codes[i + 1]);
            textByMcid[m_mcid] += m_map->at(code);
        }
    }
};

class TreeReader
{
public:
    explicit TreeReader(QPDF &file)
    {
        for (const Object &page : file.getAllPages()) {
            PageReader reader{page};
            QPDFPageObjectHelper{page}.parseContents(&reader);
            m_text[page.getObjGen()] = reader.textByMcid;
        }
        read(file.getRoot().getKey("/StructTreeRoot").getKey("/K"));
    }

    QString text;

private:
    std::map<QPDFObjGen, std::map<int, QString>> m_text;

    void read(Object node)
    {
        if (node.isArray()) {
            for (const Object &kid : node.getArrayAsVector())
                read(kid);
            return;
        }
        if (!node.isDictionary())
            return;
        if (node.getKey("/Type").isNameAndEquals("/MCR")) {
            text += m_text[node.getKey("/Pg").getObjGen()][node.getKey("/MCID").getIntValueAsInt()];
            return;
        }
        for (const char *key : {"/ActualText", "/Alt"}) {
            if (node.hasKey(key)) {
                text += QString::fromStdString(node.getKey(key).getUTF8Value());
                return;
            }
        }
        const bool isInline
            = node.getKey("/S").isNameAndEquals("/Span") || node.getKey("/S").isNameAndEquals("/Link");
        if (!isInline)
            text += u'\n';
        read(node.getKey("/K"));
        if (!isInline)
            text += u'\n';
    }
};

QStringList wordsOf(QString text)
{
    text.remove(QChar::SoftHyphen);
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

void open(QPDF &file, const QByteArray &pdf)
{
    file.processMemoryFile("test", pdf.constData(), static_cast<size_t>(pdf.size()));
}

/// Runs a program on the file; what it printed, and whether it was content.
struct ProgramRun
{
    bool succeeded = false;
    QString output;
};

ProgramRun run(const QString &program, const QStringList &before, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.pdf"_s);
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, before + QStringList{path});
    const bool finished = process.waitForFinished();
    return {finished && process.exitCode() == 0, QString::fromUtf8(process.readAll())};
}

Verdict verdict(const QString &program, const QStringList &before, const QByteArray &pdf)
{
    if (program.isEmpty())
        return {};
    const ProgramRun result = run(program, before, pdf);
    return {true, result.succeeded ? QString{} : result.output};
}

double luminance(Colour colour)
{
    const auto linear = [](quint8 value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Colour a, Colour b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// What lies under a point when only the items before @p end are drawn.
Colour groundAt(const std::vector<SceneItem> &items, size_t end, QPointF point)
{
    Colour ground{255, 255, 255};
    for (size_t i = 0; i < end; ++i) {
        if (const auto *box = std::get_if<FilledBox>(&items[i].what); box && box->rect.contains(point))
            ground = box->fill;
    }
    return ground;
}

} // namespace

QStringList wordsOfStructureTree(const QByteArray &pdf)
{
    QPDF file;
    open(file, pdf);
    return wordsOf(TreeReader{file}.text);
}

Verdict qpdfCheck(const QByteArray &pdf)
{
    return verdict(QStandardPaths::findExecutable(u"qpdf"_s), {u"--check"_s}, pdf);
}

Verdict accessibilityCheck(const QByteArray &pdf)
{
    const QString script = QStringLiteral(HUBKEEPER_SHARED_DIR) + u"/tools/pdf_accessibility_check.py"_s;
    QString python = u"/usr/bin/python3"_s; // the system's: another one may lack the script's modules
    if (!QFile::exists(python))
        python = QStandardPaths::findExecutable(u"python3"_s);
    return verdict(QFile::exists(script) ? python : QString{}, {script}, pdf);
}

std::optional<QStringList> wordsForPoppler(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"pdfinfo"_s);
    if (program.isEmpty())
        return std::nullopt;
    const ProgramRun result = run(program, {u"-struct-text"_s}, pdf);
    QStringList words;
    const QStringList lines = result.output.split(u'\n');
    for (const QString &line : lines) // text stands in quotes, elements bare
        if (const QString trimmed = line.trimmed(); trimmed.startsWith(u'"') && trimmed.endsWith(u'"'))
            words += trimmed.mid(1, trimmed.size() - 2);
    return wordsOf(words.join(u'\n'));
}

QStringList fontsNotEmbedded(const QByteArray &pdf)
{
    QPDF file;
    open(file, pdf);
    QStringList missing;
    for (Object object : file.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/FontDescriptor"))
            continue;
        if (!object.hasKey("/FontFile2") && !object.hasKey("/FontFile3"))
            missing += QString::fromStdString(object.getKey("/FontName").getName());
    }
    return missing;
}

double lowestContrast(const Scene &scene)
{
    double lowest = 21;
    for (const ScenePage &page : scene.pages) {
        for (size_t i = 0; i < page.items.size(); ++i) {
            const auto *run = std::get_if<GlyphRun>(&page.items[i].what);
            if (!run || run->read().trimmed().isEmpty())
                continue;
            const QRectF bounds = boundsOf(page.items[i]);
            for (const QPointF &point : {bounds.center(), bounds.topLeft(), bounds.bottomRight()})
                lowest = std::min(lowest, contrast(run->colour, groundAt(page.items, i, point)));
        }
    }
    return lowest;
}

QStringList textOutsidePage(const Scene &scene)
{
    QStringList outside;
    const QRectF page{QPointF{}, scene.pageSize};
    for (const ScenePage &scenePage : scene.pages)
        for (const SceneItem &item : scenePage.items)
            if (const auto *run = std::get_if<GlyphRun>(&item.what))
                if (!run->read().trimmed().isEmpty() && !page.contains(boundsOf(item)))
                    outside += run->read().toString();
    return outside;
}

QByteArray savedPdf(const Scene &scene, const char *name)
{
    const auto pdf = writePdf(scene, {.created = QDateTime{{2025, 9, 1}, {9, 0}, Qt::UTC}});
    const QString folder = qEnvironmentVariable("HUBKEEPER_KEEP_DOCUMENTS");
    QFile file{folder + u'/' + QString::fromUtf8(name) + u".pdf"_s};
    if (pdf && !folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(*pdf);
    return pdf ? *pdf : QByteArray{};
}

namespace {

/// Poppler's reading time grows with the square of the tree; half a minute for a thousand cells.
constexpr size_t mostNodesForPoppler = 500;

} // namespace

void verifyDocument(const Scene &scene, const QByteArray &pdf)
{
    QCOMPARE(wordsOfStructureTree(pdf), readingWords(scene));
    const bool hasFigures = std::ranges::any_of(
        scene.nodes, [](const SceneNode &node) { return node.role == NodeRole::Figure; });
    if (!hasFigures && scene.nodes.size() <= mostNodesForPoppler) { // it leaves descriptions out
        if (const auto words = wordsForPoppler(pdf))
            QCOMPARE(words->join(QString{}), readingWords(scene).join(QString{}));
    }
    QCOMPARE(fontsNotEmbedded(pdf), QStringList{});
    QCOMPARE(textOutsidePage(scene), QStringList{});
    QVERIFY2(lowestContrast(scene) >= 4.5, qPrintable(QString::number(lowestContrast(scene))));
    QCOMPARE(qpdfCheck(pdf).complaint, QString{});
    QCOMPARE(accessibilityCheck(pdf).complaint, QString{});
}

} // namespace hub::testing
