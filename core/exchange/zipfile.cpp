#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <zip.h>

namespace hub {

using namespace Qt::StringLiterals;

namespace {

struct ZipFileWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::ZipFile)
};

/// Lets libzip read through QFile, which knows every system's file names.
class FileSource
{
public:
    explicit FileSource(const QString &path)
        : m_file{path}
    {
        zip_error_init(&m_error);
    }

    static zip_int64_t answer(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<FileSource *>(state)->answer(data, length, command);
    }

private:
    zip_int64_t answer(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return m_file.open(QIODevice::ReadOnly) ? 0 : fail(ZIP_ER_OPEN);
        case ZIP_SOURCE_READ:
            return checked(m_file.read(static_cast<char *>(data), static_cast<qint64>(length)));
        case ZIP_SOURCE_CLOSE:
            m_file.close();
            return 0;
        case ZIP_SOURCE_STAT:
            return stat(static_cast<zip_stat_t *>(data));
        case ZIP_SOURCE_SEEK: {
            const auto to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(m_file.pos()),
                                                           static_cast<zip_uint64_t>(m_file.size()), data,
                                                           length, &m_error);
            return to >= 0 && m_file.seek(to) ? 0 : fail(ZIP_ER_SEEK);
        }
        case ZIP_SOURCE_TELL:
            return m_file.pos();
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_error, data, length);
        case ZIP_SOURCE_FREE:
            delete this;
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_SEEKABLE;
        default:
            return fail(ZIP_ER_OPNOTSUPP);
        }
    }

    zip_int64_t fail(int code)
    {
        zip_error_set(&m_error, code, 0);
        return -1;
    }

    zip_int64_t checked(qint64 size) { return size < 0 ? fail(ZIP_ER_READ) : size; }

    zip_int64_t stat(zip_stat_t *out) const
    {
        zip_stat_init(out);
        out->valid = ZIP_STAT_SIZE;
        out->size = static_cast<zip_uint64_t>(m_file.size());
        return sizeof(*out);
    }

    QFile m_file;
    zip_error_t m_error{};
};

Error damaged(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::Invalid,
            .subject = path,
            .message
            = ZipFileWords::tr("“%1” cannot be unpacked: it is damaged, or not all of it was downloaded.")
                  .arg(path),
            .advice = ZipFileWords::tr("Download or copy it again. Nothing was changed."),
            .detail = detail};
}

class EntryDevice : public QIODevice
{
public:
    EntryDevice(std::shared_ptr<zip> archive, zip_file_t *entry, qint64 limit)
        : m_archive{std::move(archive)}
        , m_entry{entry, &zip_fclose}
        , m_left{limit}
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = zip_fread(m_entry.get(), data, static_cast<zip_uint64_t>(maxSize));
        m_left -= std::max<qint64>(size, 0);
        return m_left < 0 ? -1 : size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::shared_ptr<zip> m_archive; // closed after the entry
    std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> m_entry;
    qint64 m_left;
};

bool isMacJunk(const QString &name)
{
    const QString base = name.section(u'/', -1);
    return name.startsWith("__MACOSX/"_L1) || name.contains("/__MACOSX/"_L1) || base.startsWith("._"_L1)
        || base == ".DS_Store"_L1;
}

} // namespace

ZipFile::ZipFile(std::shared_ptr<zip> archive, QString path)
    : m_archive{std::move(archive)}
    , m_path{std::move(path)}
{
    list();
}

Result<ZipFile> ZipFile::open(const QString &path)
{
    if (!QFile::exists(path))
        return Error{.kind = Error::Kind::Missing, .subject = path};
    zip_error_t error;
    zip_error_init(&error);
    auto file = std::make_unique<FileSource>(path);
    zip_source_t *source = zip_source_function_create(&FileSource::answer, file.get(), &error);
    if (source == nullptr)
        return damaged(path, QString::fromUtf8(zip_error_strerror(&error)));
    [[maybe_unused]] const FileSource *ownedBySource = file.release();
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const Error failure = damaged(path, QString::fromUtf8(zip_error_strerror(&error)));
        zip_source_free(source);
        zip_error_fini(&error);
        return failure;
    }
    return ZipFile{std::shared_ptr<zip>{archive, &zip_discard}, path};
}

void ZipFile::list()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const auto index = static_cast<zip_uint64_t>(i);
        if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || stat.name == nullptr)
            continue;
        QString name = QString::fromUtf8(stat.name);
        name.replace(u'\\', u'/');
        if (!name.endsWith(u'/') && !isMacJunk(name))
            m_entries.push_back({.name = name, .index = index, .size = static_cast<qint64>(stat.size)});
    }
}

const ZipFile::Entry *ZipFile::find(const QString &name) const
{
    const Entry *alike = nullptr;
    for (const Entry &entry : m_entries) {
        if (entry.name == name)
            return &entry;
        if (alike == nullptr && entry.name.compare(name, Qt::CaseInsensitive) == 0)
            alike = &entry;
    }
    return alike;
}

Result<std::unique_ptr<QIODevice>> ZipFile::stream(const Entry &entry, qint64 limit) const
{
    if (entry.size > limit)
        return Error{
            .kind = Error::Kind::Invalid,
            .subject = m_path,
            .message
            = ZipFileWords::tr("“%1” inside “%2” is larger than can be read.").arg(entry.name, m_path),
            .advice = ZipFileWords::tr("Check that it is the file you meant. Nothing was changed.")};
    zip_file_t *file = zip_fopen_index(m_archive.get(), entry.index, 0);
    if (file == nullptr) {
        zip_error_t *error = zip_get_error(m_archive.get());
        if (zip_error_code_zip(error) == ZIP_ER_NOPASSWD)
            return Error{.kind = Error::Kind::Invalid,
                         .subject = m_path,
                         .message = ZipFileWords::tr("“%1” is protected with a password.").arg(m_path),
                         .advice = ZipFileWords::tr(
                             "Unpack it first, then choose the file inside. Nothing was changed.")};
        return damaged(m_path, QString::fromUtf8(zip_error_strerror(error)));
    }
    return std::unique_ptr<QIODevice>{std::make_unique<EntryDevice>(m_archive, file, limit)};
}

Result<QByteArray> ZipFile::read(const Entry &entry, qint64 limit) const
{
    auto device = stream(entry, limit);
    if (!device)
        return device.error();
    QByteArray bytes;
    QByteArray chunk{256 * qsizetype{1024}, Qt::Uninitialized};
    while (true) {
        const qint64 size = (*device)->read(chunk.data(), chunk.size());
        if (size < 0)
            return damaged(m_path, {});
        if (size == 0)
            return bytes;
        bytes.append(chunk.constData(), size);
    }
}

} // namespace hub
