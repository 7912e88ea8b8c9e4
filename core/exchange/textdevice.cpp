#include "exchange/textdevice.h"

#include "exchange/textdecode.h"

#include <algorithm>
#include <cstring>

namespace hub {

namespace {

constexpr qint64 headSize = 4096;
constexpr qint64 chunkSize = 256 * qsizetype{1024};

} // namespace

TextDevice::TextDevice(std::unique_ptr<QIODevice> source)
    : m_source{std::move(source)}
{
    const QByteArray head = m_source->read(headSize);
    const TextEncoding encoding = detectEncoding(head);
    const qsizetype mark = byteOrderMarkLength(head);
    if (encoding == TextEncoding::Utf16LittleEndian)
        m_decoder = QStringDecoder{QStringConverter::Utf16LE};
    else if (encoding == TextEncoding::Utf16BigEndian)
        m_decoder = QStringDecoder{QStringConverter::Utf16BE};
    m_utf8 = m_decoder.isValid() || mark == 3;
    if (m_decoder.isValid()) {
        const QString text = m_decoder.decode(QByteArrayView{head}.sliced(mark));
        m_pending = m_encoder.encode(text);
    } else {
        m_pending = head.sliced(mark);
    }
    m_head = m_pending;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 TextDevice::takePending(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_pending.size() - m_pendingAt);
    std::memcpy(data, m_pending.constData() + m_pendingAt, static_cast<size_t>(size));
    m_pendingAt += size;
    return size;
}

qint64 TextDevice::readData(char *data, qint64 maxSize)
{
    if (m_pendingAt < m_pending.size())
        return takePending(data, maxSize);
    if (!m_decoder.isValid())
        return m_source->read(data, maxSize);
    do {
        QByteArray bytes{chunkSize, Qt::Uninitialized};
        const qint64 size = m_source->read(bytes.data(), bytes.size());
        if (size <= 0)
            return size;
        const QString text = m_decoder.decode(QByteArrayView{bytes}.first(size));
        m_pending = m_encoder.encode(text);
        m_pendingAt = 0;
    } while (m_pending.isEmpty());
    return takePending(data, maxSize);
}

qint64 TextDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace hub
