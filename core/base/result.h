#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace hub {

/// Why an operation did not happen. The kind is for code; message and advice, where the place that failed
/// knows them, are whole sentences for a person; base/errortext.h supplies what is missing.
struct Error
{
    enum class Kind {
        Usage,    ///< the request itself is malformed
        NotFound, ///< no such record
        Invalid,  ///< the request breaks a rule, or the data cannot be understood
        Conflict, ///< the store refuses it: a duplicate, a record still in use, or something newer depends on
                  ///< it
        NeedsReason, ///< allowed only with a reason given
        Missing,     ///< no such file
        Locked,      ///< another program, or other work of this one, holds the file
        ReadOnly,    ///< the file or its folder cannot be written
        NotAHub,     ///< a file, but not one of ours
        TooNew,      ///< written by a later version of this program
        Damaged,     ///< a hub file whose contents do not hold together
        Io,          ///< the disk, the permissions, the path
        Cancelled,   ///< somebody stopped it
    };

    Kind kind = Kind::Io;
    QString subject;      ///< what it concerned: a path, a field, a code
    QString message = {}; ///< what happened, when the kind and the subject do not say it all
    QString advice = {};  ///< what is safe and what to do next
    QString detail = {};  ///< for the log only

    bool operator==(const Error &) const = default;
};

/// A value, or the reason there is none. The names are std::expected's, so that C++23 can replace this file
/// with one alias.
template<typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state{std::in_place_index<0>, std::move(value)}
    {
    }
    Result(Error error)
        : m_state{std::in_place_index<1>, std::move(error)}
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error{std::move(error)}
        , m_ok{false}
    {
    }

    [[nodiscard]] bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace hub
