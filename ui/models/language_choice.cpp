#include "ui/models/language_choice.h"

#include <algorithm>
#include <iterator>

namespace landfall {

namespace {

struct Language {
    const char* tag;
    const char* name;
};

/// Those of translations/, in the order of their own names.
constexpr Language kLanguages[] = {{"de", "Deutsch"},
                                   {"en", "English"},
                                   {"es", "Español"},
                                   {"fr", "Français"},
                                   {"it", "Italiano"}};

auto find(const QString& tag) {
    return std::find_if(std::begin(kLanguages), std::end(kLanguages),
                        [&](const Language& one) { return tag == QLatin1String(one.tag); });
}

}  // namespace

QStringList LanguageChoice::names() {
    //: The language of the window is the one that the system speaks
    QStringList all{tr("As the system")};
    for (const Language& language : kLanguages)
        all << QString::fromUtf8(language.name);
    return all;
}

int LanguageChoice::chosen() const {
    return knows(tag_) ? static_cast<int>(find(tag_) - std::begin(kLanguages)) + 1 : 0;
}

void LanguageChoice::setChosen(int index) {
    const bool one = index > 0 && index <= static_cast<int>(std::size(kLanguages));
    const QString tag = one ? QString::fromLatin1(kLanguages[index - 1].tag) : QString();
    if (tag == tag_)
        return;
    tag_ = tag;
    emit changed();
}

void LanguageChoice::speaks(const QString& tag) {
    tag_ = spoken_ = knows(tag) ? tag : QString();
    emit changed();
}

bool LanguageChoice::knows(const QString& tag) {
    return find(tag) != std::end(kLanguages);
}

}  // namespace landfall
