#pragma once

#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>

#include <memory>

namespace hub {

/// Reads another device as bytes in which commas, quotes and line ends are single bytes: a byte order mark
/// is left out and UTF-16 becomes UTF-8. Bytes in UTF-8 or Windows-1252 pass as they are, since which of the
/// two a whole file is cannot be known before its end; readers of single fields tell them apart there.
class TextDevice : public QIODevice
{
public:
    /// @p source is open for reading.
    explicit TextDevice(std::unique_ptr<QIODevice> source);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Whether what comes out is UTF-8 because it was UTF-16, or said so with a mark.
    [[nodiscard]] bool isUtf8() const { return m_utf8; }
    /// The first few thousand bytes of what comes out, whatever was read already.
    [[nodiscard]] const QByteArray &head() const { return m_head; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] qint64 takePending(char *data, qint64 maxSize);

    std::unique_ptr<QIODevice> m_source;
    QByteArray m_head;
    QByteArray m_pending;
    qint64 m_pendingAt = 0;
    QStringDecoder m_decoder; // valid for UTF-16 only
    QStringEncoder m_encoder{QStringConverter::Utf8};
    bool m_utf8 = false;
};

} // namespace hub
