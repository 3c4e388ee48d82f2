#include "ui/words/base_words.h"

#include <QtCore/QCoreApplication>

#include "core/compose/base_limits.h"
#include "ui/words/message_text.h"

namespace landfall {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BaseWords)
};

/// By the preset's field that the rules name.
QString limitText(const Error& limit) {
    const std::string& subject = limit.subject();
    if (subject == "wifi")
        //: What a base cannot take
        return Text::tr("Wi-Fi: it has no program for it. Use a cable.");
    if (subject == "network.ethernet")
        //: What a base cannot take
        return Text::tr("A static address: let your router always give it the same one.");
    if (subject == "user.passwordLogin")
        //: What a base cannot take
        return Text::tr("Password login: it is too old for it. Use SSH keys.");
    if (subject == "firstBoot.packages")
        //: What a base cannot take
        return Text::tr("Packages at the first boot: it has no apt.");
    if (subject == "base")
        //: What a base cannot take; %1 is why
        return Text::tr("Settings of a preset: %1.").arg(messageText(limit.message()));
    if (subject == "layout")
        //: What a base cannot take; %1 is why
        return Text::tr("Other partitions: %1.").arg(messageText(limit.message()));
    constexpr std::string_view layout = "layout.";
    if (subject.starts_with(layout))
        //: What a base cannot take; %1 is a file system
        return Text::tr("%1 partitions: its kernel has no driver for them.")
            .arg(QString::fromStdString(subject.substr(layout.size())));
    return messageText(limit.message());
}

}  // namespace

QString processorsOf(Architecture architecture) {
    switch (architecture) {
        case Architecture::Arm64:
            //: The processors that a base is for
            return Text::tr("64-bit ARM");
        case Architecture::Arm:
            //: The processors that a base is for
            return Text::tr("32-bit ARM");
        case Architecture::Amd64:
            //: The processors that a base is for
            return Text::tr("64-bit PC");
        case Architecture::Unknown:
            break;
    }
    return {};
}

QString mechanismOf(const BaseFacts& facts) {
    switch (facts.kind) {
        case BaseKind::RaspberryPiCloudInit:
        case BaseKind::UbuntuPi:
            //: By what a base takes its settings
            return Text::tr("Host name, user and network through cloud-init, at the first boot.");
        case BaseKind::RaspberryPiFirstboot:
        case BaseKind::RaspberryPiPreseed:
            //: By what a base takes its settings
            return Text::tr(
                "Host name, user and network in Raspberry Pi's own way, at the first "
                "boot.");
        case BaseKind::DebianRaspi:
        case BaseKind::Armbian:
        case BaseKind::DietPi:
        case BaseKind::SystemdRoot:
            //: By what a base takes its settings
            return Text::tr("Host name, user and network are written to its file system.");
        case BaseKind::Unknown:
            break;
    }
    return {};
}

QStringList limitsOf(const BaseFacts& facts) {
    QStringList sentences;
    for (const Error& limit : baseLimits(facts))
        sentences << limitText(limit);
    if (facts.architecture == Architecture::Amd64)
        //: What a base cannot do
        sentences << Text::tr("A Raspberry Pi cannot start it: it is for PCs.");
    return sentences;
}

}  // namespace landfall
