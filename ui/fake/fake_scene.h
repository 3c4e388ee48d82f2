#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include "ui/models/workbench_backends.h"

namespace landfall {

/// What happens to a simulated card.
enum class FakeFate {
    Written,
    Unplugged,
    UnpluggedLater,  ///< while it is verified
    WornOut,
    TokenLater,
    NotPermitted,  ///< the authorisation is refused
    HelperLost,    ///< the helper is killed
};

struct FakeDrive {
    DriveSummary summary;
    FakeFate fate = FakeFate::Written;
    double bytesPerSecond = 0;   ///< of its writing; it reads four times as fast
    double equalPart = 0;        ///< of the image, that it holds already
    std::string tokenFile = {};  ///< of TokenLater: as CardOutcome has it
};

/// A world for the FakeBackend.
struct FakeScene {
    std::vector<FakeDrive> drives;
    BaseImage base;
    Preset preset;
    std::vector<PlanWarning> planWarnings;
    std::vector<SshKey> sshKeys;
    /// Bases of the cache; what is fetched comes to them.
    std::vector<BaseSummary> bases;
    /// What the cache holds of the lists at first, and what their servers answer.
    std::vector<CatalogAnswer> keptLists;
    std::vector<CatalogAnswer> lists;
    NetworkSettings network;
    std::vector<Receipt> receipts;  ///< newest first
    std::vector<std::string> networks{"hashi"};
    SecretStore::State keychain = SecretStore::State::Open;
    /// A folder that is written to when presets are saved.
    std::filesystem::path presetFolder = "/nonexistent/presets";
    /// Between two steps of a write; zero: everything happens at once.
    std::chrono::milliseconds tick{0};
};

/// A drawer of four cards and a built-in drive, Raspberry Pi OS, and a preset that joins dc1. With
/// `tick` 0 for tests.
[[nodiscard]] FakeScene sampleScene(std::chrono::milliseconds tick);

}  // namespace landfall
