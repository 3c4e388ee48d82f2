#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <QTemporaryDir>

#include "core/compose/composer.h"
#include "core/config/preset.h"
#include "core/image/base_image.h"
#include "tests/image/image_maker.h"

namespace landfall::test {

enum class BaseStyle { CloudInit, SystemdRoot };

/// A base built from nothing in `folder` (mke2fs -d, mkfs.vfat, sfdisk), 40 MiB FAT and 64 MiB
/// ext4, with facts as core/image reads them.
BaseImage madeBase(const std::filesystem::path& folder, BaseStyle style);
/// The same with other files on its boot partition and in its root.
BaseImage madeBase(const std::filesystem::path& folder, BaseStyle style, const Tree& extraBoot,
                   const Tree& extraRoot);

/// Root at 112 MiB, an ext4 for Consul, an XFS; a user, Wi-Fi.
Preset madePreset();

/// What join and first boot would ask for, in small: accounts, folders, a keyfile with a
/// placeholder, a program that is copied from `folder`.
CardContent madeContent(const std::filesystem::path& folder);

/// What a content takes from this computer; ends the program where that cannot be read.
LocalFiles filesOf(const Cache& cache, const CardContent& content);

/// The token's placeholder and card.json of one host.
CardOwn madeOwn(const std::string& host);

inline constexpr const char* kPassphrase = "correct horse battery";
inline constexpr const char* kPassword = "swordfish-and-chips";
Secrets madeSecrets();

/// A base, its plan and a cache in a temporary folder.
struct Workshop {
    explicit Workshop(BaseStyle style = BaseStyle::SystemdRoot);
    QTemporaryDir folder;
    BaseImage base;
    Preset preset = madePreset();
    CardContent content;
    std::unique_ptr<Cache> cache;

    [[nodiscard]] std::filesystem::path path(const std::string& name) const;
    /// madeBase() has a boot loader where a GPT has its entries: zeros there.
    void removeBootLoader() const;
    /// What its content takes from this computer.
    [[nodiscard]] LocalFiles files() const;
    /// The plan of preset and content as they are now; ends the program where there is none.
    [[nodiscard]] CardPlan plan(ByteCount cardSize = {}) const;
    [[nodiscard]] Result<CardImage> compose(const CardIdentity& identity,
                                            const CardPlan& plan) const;
};

/// Host "pi-01", disk id 0x00c0ffee.
CardIdentity firstCard();

}  // namespace landfall::test
