#pragma once

#include <QTest>
#include <string>

#include "core/base/result.h"

// Expectations on Results that print the error where they fail.

#define EXPECT_ACCEPTED(expression)                                       \
    do {                                                                  \
        const auto& outcomeOfThis = (expression);                         \
        const std::string sentenceOfThis =                                \
            outcomeOfThis ? std::string() : outcomeOfThis.error().text(); \
        QVERIFY2(outcomeOfThis.has_value(), sentenceOfThis.c_str());      \
    } while (false)

/// Refused as bad input, with `part` somewhere in the sentence.
#define EXPECT_REFUSED(expression, part)                                                  \
    do {                                                                                  \
        const auto& outcomeOfThis = (expression);                                         \
        QVERIFY2(!outcomeOfThis.has_value(), "was accepted: " #expression);               \
        QCOMPARE(outcomeOfThis.error().kind(), landfall::ErrorKind::InvalidInput);        \
        const std::string sentenceOfThis = outcomeOfThis.error().text();                  \
        QVERIFY2(sentenceOfThis.find(part) != std::string::npos, sentenceOfThis.c_str()); \
    } while (false)
