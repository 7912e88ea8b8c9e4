#include "base/wording.h"

#include <QCoreApplication>

namespace hub {

QString Wording::operator()(const char *sentence, int count) const
{
    return QCoreApplication::translate(m_context, sentence, nullptr, count);
}

} // namespace hub
