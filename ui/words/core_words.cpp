#include "ui/words/core_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <optional>
#include <vector>

namespace landfall {

namespace {

// A server's answer may be long and have any number of colons in it: what goes beyond this is no
// sentence of the core.
constexpr int kDeepest = 6;
constexpr int kMostTries = 8;
constexpr qsizetype kLongest = 2000;

struct Template {
    const char* text;
    QRegularExpression pattern;
    std::vector<int> parts;  ///< the number of each part, in the order of the text
    qsizetype fixedLength = 0;
    QString longest;  ///< of the fixed texts: quick to look for
};

/// Cuts a template at its %1 to %9: calls `fixed` and `part` in turn.
template <typename Fixed, typename Part>
void walk(const QString& text, Fixed fixed, Part part) {
    qsizetype from = 0;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const int number = text[at + 1].digitValue();
        if (text[at] != QLatin1Char('%') || number < 1)
            continue;
        fixed(text.mid(from, at - from));
        part(number);
        from = ++at + 1;
    }
    fixed(text.mid(from));
}

Template compiled(const char* text) {
    Template made{text, {}, {}, 0, {}};
    QString pattern;
    walk(
        QString::fromUtf8(text),
        [&](const QString& fixed) {
            pattern += QRegularExpression::escape(fixed);
            made.fixedLength += fixed.size();
            if (fixed.size() > made.longest.size())
                made.longest = fixed;
        },
        [&](int number) {
            pattern += QStringLiteral("(.+?)");
            made.parts.push_back(number);
        });
    made.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::DotMatchesEverythingOption);
    return made;
}

/// The longest fixed text first: a sentence belongs to the template that says most of it.
std::vector<Template> compiledTemplates() {
    std::vector<Template> all;
    for (const auto& area : {driveSentences(), fieldSentences(), acceptedPhrases(), planSentences(),
                             joinSentences(), imageSentences(), cardSentences(), systemPhrases()})
        for (const char* text : area)
            all.push_back(compiled(text));
    std::stable_sort(all.begin(), all.end(), [](const Template& a, const Template& b) {
        return a.fixedLength > b.fixedLength;
    });
    return all;
}

QString filled(const QString& form, const std::vector<QString>& parts) {
    QString out;
    walk(
        form, [&](const QString& fixed) { out += fixed; },
        [&](int number) {
            if (static_cast<std::size_t>(number) <= parts.size())
                out += parts[static_cast<std::size_t>(number) - 1];
        });
    return out;
}

std::optional<QString> translated(const QString& english, int depth);

/// "8.6 GB" or "8 GiB (8.6 GB)" as the window's language writes it; nothing for what is no size.
std::optional<QString> shownMeasure(const QString& text) {
    const qsizetype both = text.indexOf(QStringLiteral(" ("));
    if (both > 0 && text.endsWith(QLatin1Char(')'))) {
        const auto exact = shownMeasure(text.left(both));
        const auto rounded = shownMeasure(text.mid(both + 2).chopped(1));
        return exact && rounded ? std::optional(QStringLiteral("%1 (%2)").arg(*exact, *rounded))
                                : std::nullopt;
    }
    static const QRegularExpression kMeasure(
        QRegularExpression::anchoredPattern(QStringLiteral("\\d+(\\.\\d+)? [kKMGT]?i?B")));
    static const QRegularExpression kBytes(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d+) bytes")));
    if (kMeasure.match(text).hasMatch())
        return QString(text).replace(QLatin1Char('.'), QLocale().decimalPoint());
    if (const auto bytes = kBytes.match(text); bytes.hasMatch())
        //: An exact size; %1 is a number
        return filled(QCoreApplication::translate("CoreWords", "%1 bytes"), {bytes.captured(1)});
    return std::nullopt;
}

/// A part of a sentence. What stands in quotation marks is somebody's text, not the core's.
QString partWords(const QString& part, int depth) {
    if (part.startsWith(QLatin1Char('"')) && part.indexOf(QLatin1Char('"'), 1) == part.size() - 1)
        return part;
    if (const auto measure = shownMeasure(part))
        return *measure;
    return translated(part, depth + 1).value_or(part);
}

/// Whether a part may hold the joint of two sentences: they are two first.
enum class Joints { None, Any };

bool fits(const Template& known, const QRegularExpressionMatch& match, Joints joints) {
    if (!match.hasMatch())
        return false;
    for (int i = 1; joints == Joints::None && i <= static_cast<int>(known.parts.size()); ++i)
        if (match.capturedView(i).contains(QLatin1String("; ")))
            return false;
    return true;
}

std::optional<QString> byTemplate(const QString& english, Joints joints, int depth) {
    static const std::vector<Template> kTemplates = compiledTemplates();
    for (const Template& known : kTemplates) {
        if (!english.contains(known.longest))
            continue;
        const QRegularExpressionMatch match = known.pattern.match(english);
        if (!fits(known, match, joints))
            continue;
        std::vector<QString> parts(9);
        for (std::size_t i = 0; i < known.parts.size(); ++i)
            parts[static_cast<std::size_t>(known.parts[i]) - 1] =
                partWords(match.captured(static_cast<int>(i) + 1), depth);
        return filled(QCoreApplication::translate("CoreWords", known.text), parts);
    }
    return std::nullopt;
}

/// Two sentences that the core joined: "what was found; what is accepted", "doing: why".
std::optional<QString> byHalves(const QString& english, const char* joint, int depth) {
    const QString between = QString::fromLatin1(joint).mid(2).chopped(2);
    // Before a colon may stand a name: a field, a file, a program.
    const bool nameWillDo = depth < 2 && between.startsWith(QLatin1Char(':'));
    int tries = kMostTries;
    for (qsizetype at = english.indexOf(between); at > 0 && tries > 0;
         at = english.indexOf(between, at + 1), --tries) {
        const QString left = english.left(at);
        const QString right = english.mid(at + between.size());
        const auto first = byTemplate(left, Joints::Any, depth + 1);
        if (!first && !nameWillDo)
            continue;
        const auto second = translated(right, depth + 1);
        if (!first && !second)
            continue;
        return filled(QCoreApplication::translate("CoreWords", joint),
                      {first.value_or(left), second.value_or(partWords(right, depth))});
    }
    return std::nullopt;
}

std::optional<QString> translated(const QString& english, int depth) {
    if (depth > kDeepest || english.isEmpty() || english.size() > kLongest)
        return std::nullopt;
    if (auto whole = byTemplate(english, Joints::None, depth))
        return whole;
    //: Two halves of a message: what was found, and what to do about it or what is accepted
    if (auto halves = byHalves(english, QT_TRANSLATE_NOOP("CoreWords", "%1; %2"), depth))
        return halves;
    if (auto whole = byTemplate(english, Joints::Any, depth))
        return whole;
    //: A message: what was being done or what it is about, and what went wrong
    return byHalves(english, QT_TRANSLATE_NOOP("CoreWords", "%1: %2"), depth);
}

}  // namespace

QString coreWords(const std::string& english) {
    const QString text = QString::fromStdString(english);
    return translated(text, 0).value_or(text);
}

QString coreWords(const Error& error) {
    const QString own = coreWords(error.message().english());
    const QString before = error.cause() != nullptr ? own : QString::fromStdString(error.subject());
    if (before.isEmpty())
        return own;
    return filled(QCoreApplication::translate("CoreWords", "%1: %2"),
                  {error.cause() != nullptr ? before : coreWords(error.subject()),
                   error.cause() != nullptr ? coreWords(*error.cause()) : own});
}

}  // namespace landfall
