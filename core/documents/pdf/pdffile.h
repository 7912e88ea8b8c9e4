#pragma once

#include "documents/pdf/pdfsyntax.h"

#include <vector>

namespace hub::pdf {

/// Bytes as a stream holds them: packed with zlib, quickly rather than tightly.
[[nodiscard]] QByteArray packed(const QByteArray &bytes);

/// A PDF file, put together object by object. Objects that are no streams are packed together, as
/// PDF 1.5 and later allow; the same objects in the same order make the same bytes.
class File
{
public:
    File();

    /// A number for an object that others refer to before it is written.
    [[nodiscard]] ObjectNumber reserve();
    void write(ObjectNumber number, const QByteArray &object);
    ObjectNumber add(const QByteArray &object);
    /// A stream of @p bytes, which the file packs where that is worth it. @p entries stand in its dictionary
    /// beside what the file says of it.
    ObjectNumber addStream(const QByteArray &entries, const QByteArray &bytes);
    /// A stream as it is: packed already, or said in @p entries to be something else.
    ObjectNumber addPackedStream(const QByteArray &entries, const QByteArray &bytes);

    /// The whole file; nothing can be added to it any more.
    [[nodiscard]] QByteArray finish(ObjectNumber catalogue, ObjectNumber information);

private:
    /// Where an object begins in the file, or which one of the packed ones in an object stream it is.
    struct Place
    {
        ObjectNumber stream = 0;
        qsizetype at = 0;
    };

    QByteArray m_bytes;
    std::vector<Place> m_places; ///< by number less one
    // The objects packed next.
    ObjectNumber m_stream = 0;
    int m_count = 0;
    Syntax m_index; ///< their numbers and where they begin
    QByteArray m_objects;

    void writeStream(ObjectNumber number, const QByteArray &entries, const QByteArray &bytes);
    void writeObjectStream();
    [[nodiscard]] QByteArray crossReferences() const;
};

} // namespace hub::pdf
