#pragma once

#include <QRegularExpression>
#include <QTest>

/// Any warning but the offscreen platform's own fails the test. Call it in init().
inline void failOnWarnings()
{
    static const QRegularExpression ours{QStringLiteral("^(?!This plugin does not support)")};
    QTest::failOnWarning(ours);
}
