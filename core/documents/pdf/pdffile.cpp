#include "documents/pdf/pdffile.h"

#include <QCryptographicHash>

namespace hub::pdf {

namespace {

/// Most significant byte first.
void appendBytes(QByteArray &to, quint64 value, int count)
{
    while (count-- > 0)
        to.append(static_cast<char>(value >> 8 * count & 0xFF));
}

} // namespace

QByteArray packed(const QByteArray &bytes)
{
    constexpr int level = 1;
    constexpr qsizetype lengthThatQtPutsInFront = 4;
    return qCompress(bytes, level).mid(lengthThatQtPutsInFront);
}

File::File()
    : m_bytes{"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"} // bytes that tell a transfer this is no text
{
}

ObjectNumber File::reserve()
{
    m_places.emplace_back();
    return static_cast<ObjectNumber>(m_places.size());
}

void File::write(ObjectNumber number, const QByteArray &object)
{
    constexpr int mostInAStream = 1000;
    if (m_count == 0)
        m_stream = reserve();
    m_places[at(number - 1)] = {m_stream, m_count++};
    m_index.integer(number).integer(m_objects.size());
    m_objects.append(object).append('\n');
    if (m_count == mostInAStream)
        writeObjectStream();
}

ObjectNumber File::add(const QByteArray &object)
{
    const ObjectNumber number = reserve();
    write(number, object);
    return number;
}

ObjectNumber File::addStream(const QByteArray &entries, const QByteArray &bytes)
{
    constexpr qsizetype worthPacking = 2048; // to set the packer up takes longer than to pack so little
    if (bytes.size() < worthPacking)
        return addPackedStream(entries, bytes);
    return addPackedStream("/Filter /FlateDecode " + entries, packed(bytes));
}

ObjectNumber File::addPackedStream(const QByteArray &entries, const QByteArray &bytes)
{
    const ObjectNumber number = reserve();
    writeStream(number, entries, bytes);
    return number;
}

void File::writeStream(ObjectNumber number, const QByteArray &entries, const QByteArray &bytes)
{
    m_places[at(number - 1)] = {0, m_bytes.size()};
    Syntax head;
    head.integer(number).raw("0 obj\n<<").raw(entries).raw("/Length ").integer(bytes.size());
    m_bytes.append(head.bytes()).append(">>\nstream\n").append(bytes).append("\nendstream\nendobj\n");
}

void File::writeObjectStream()
{
    Syntax entries;
    entries.raw("/Filter /FlateDecode /Type /ObjStm /N ").integer(m_count);
    entries.raw("/First ").integer(m_index.bytes().size());
    writeStream(m_stream, entries.bytes(), packed(m_index.bytes() + m_objects));
    m_count = 0;
    m_index.clear();
    m_objects.resize(0);
}

/// For each object its kind in one byte, then four and two that say where it is.
QByteArray File::crossReferences() const
{
    constexpr quint64 inFile = 1;
    constexpr quint64 inObjectStream = 2;
    QByteArray table;
    appendBytes(table, 0, 5); // object 0, the head of the list of free ones
    appendBytes(table, 0xFFFF, 2);
    for (const Place &place : m_places) {
        const bool isPacked = place.stream != 0;
        const auto where = static_cast<quint64>(place.at);
        appendBytes(table, isPacked ? inObjectStream : inFile, 1);
        appendBytes(table, isPacked ? static_cast<quint64>(place.stream) : where, 4);
        appendBytes(table, isPacked ? where : 0, 2);
    }
    return table;
}

QByteArray File::finish(ObjectNumber catalogue, ObjectNumber information)
{
    if (m_count > 0)
        writeObjectStream();
    const QByteArray id = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
    const qsizetype start = m_bytes.size();
    const ObjectNumber table = reserve();
    m_places.back() = {0, start};
    Syntax entries;
    entries.raw("/Type /XRef /W [1 4 2] /Filter /FlateDecode /Size ").integer(table + 1);
    entries.raw("/Root ").reference(catalogue).raw("/Info ").reference(information);
    entries.raw("/ID [<").raw(id).raw("> <").raw(id).raw(">] ");
    writeStream(table, entries.bytes(), packed(crossReferences()));
    m_bytes.append("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    return std::move(m_bytes);
}

} // namespace hub::pdf
