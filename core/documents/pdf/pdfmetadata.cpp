#include "documents/pdf/pdfmetadata.h"

#include "documents/pdf/iccprofile.h"

using namespace Qt::StringLiterals;

namespace hub::pdf {

namespace {

QString producer()
{
    return u"Hubkeeper "_s + QStringLiteral(HUBKEEPER_VERSION);
}

/// PDF/A wants every schema it does not know described in the file itself.
constexpr const char *accessibilitySchema = R"(
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file keeps to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
)";

constexpr const char *opening = R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
)";

QString alternatives(const QString &property, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>\n"_s.arg(
        property, text.toHtmlEscaped());
}

QString listOf(const QString &property, const QString &container, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<dc:%1><rdf:%2><rdf:li>%3</rdf:li></rdf:%2></dc:%1>\n"_s.arg(property, container,
                                                                          text.toHtmlEscaped());
}

QByteArray xmp(const Scene &scene, const QDateTime &created)
{
    const QString date = created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    const QString properties = alternatives(u"title"_s, scene.title)
        + alternatives(u"description"_s, scene.subject) + listOf(u"creator"_s, u"Seq"_s, scene.author)
        + listOf(u"language"_s, u"Bag"_s, scene.language)
        + u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>\n"_s.arg(date)
        + u"<pdf:Producer>%1</pdf:Producer>\n"_s.arg(producer())
        + u"<pdfuaid:part>1</pdfuaid:part>\n"
          "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"_s;
    return QByteArrayLiteral("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n") + opening
        + properties.toUtf8() + accessibilitySchema
        + "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

ObjectNumber writeOutputIntent(File &file)
{
    static const QByteArray profile = packed(sRgbProfile());
    const ObjectNumber stream = file.addPackedStream("/Filter /FlateDecode /N 3 ", profile);
    Syntax intent;
    intent.raw("<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) ");
    intent.raw("/Info (sRGB IEC61966-2.1) /DestOutputProfile ").reference(stream).raw(">>");
    return file.add(intent.bytes());
}

} // namespace

ObjectNumber writeInformation(File &file, const Scene &scene, const QDateTime &created)
{
    const QByteArray date = created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1();
    Syntax information;
    information.raw("<</Title ").text(scene.title);
    if (!scene.subject.isEmpty())
        information.raw("/Subject ").text(scene.subject);
    if (!scene.author.isEmpty())
        information.raw("/Author ").text(scene.author);
    information.raw("/CreationDate ").string(date).raw("/ModDate ").string(date);
    information.raw("/Producer ").text(producer()).raw(">>");
    return file.add(information.bytes());
}

QByteArray writeMetadata(File &file, const Scene &scene, const QDateTime &created)
{
    Syntax entries;
    entries.raw("/Metadata ");
    entries.reference(file.addPackedStream("/Type /Metadata /Subtype /XML ", xmp(scene, created)));
    entries.raw("/Lang ").string(scene.language.toLatin1());
    entries.raw("/ViewerPreferences <</DisplayDocTitle true>> /OutputIntents [");
    entries.reference(writeOutputIntent(file)).raw("] ");
    return entries.bytes();
}

} // namespace hub::pdf
