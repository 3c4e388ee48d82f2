#include <QtCore/QCoreApplication>

#include "ui/words/core_words.h"

namespace landfall {

namespace {

// NOLINTBEGIN(bugprone-suspicious-missing-comma): long sentences go over several lines.
constexpr const char* kTemplates[] = {
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "No such file or directory"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Permission denied"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Operation not permitted"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "No space left on device"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Input/output error"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Read-only file system"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Device or resource busy"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "No such device"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "No such device or address"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "No medium found"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Is a directory"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Not a directory"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "File exists"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "File too large"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Too many open files"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Cannot allocate memory"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Disk quota exceeded"),
    //: Why the system could not do something
    QT_TRANSLATE_NOOP("CoreWords", "Operation canceled"),
};
// NOLINTEND(bugprone-suspicious-missing-comma)

}  // namespace

std::span<const char* const> systemPhrases() {
    return kTemplates;
}

}  // namespace landfall
