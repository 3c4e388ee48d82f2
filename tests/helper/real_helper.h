#pragma once

#include <QTemporaryDir>
#include <memory>
#include <string>
#include <vector>

#include "core/base/unique_fd.h"
#include "core/helper/helper_client.h"
#include "core/wire/channel.h"
#include "tests/helper/loop_device.h"

/// A built helper, copied to where root alone may write, as an installation would have it.
class InstalledHelper {
public:
    InstalledHelper() : InstalledHelper(LANDFALL_BUILT_HELPER) {}
    explicit InstalledHelper(const std::string& program);
    ~InstalledHelper();
    InstalledHelper(const InstalledHelper&) = delete;
    InstalledHelper& operator=(const InstalledHelper&) = delete;
    [[nodiscard]] std::string path() const { return folder_ + "/landfall-helper"; }

private:
    std::string folder_;
};

/// A dirty card: a file of old bytes and the loop device on it.
class DirtyCard {
public:
    explicit DirtyCard(landfall::ByteCount size, Dirt dirt = Dirt::Ones);
    [[nodiscard]] bool valid() const { return loop_.has_value(); }
    [[nodiscard]] const LoopDevice& loop() const { return *loop_; }
    /// The backing file, with everything that reached the device.
    [[nodiscard]] std::string file() const;
    /// The drive is of another size from now on, as with another card in its slot.
    void resize(landfall::ByteCount size) const;
    /// So that the same file can be attached again.
    void detach() { loop_.reset(); }

private:
    QTemporaryDir folder_;
    std::optional<LoopDevice> loop_;
};

/// Speaks to the helper without our client, as an attacker would.
class RawHelper {
public:
    explicit RawHelper(const std::string& program, const std::string& argument = "removable",
                       const std::vector<std::string>& environment = {});
    ~RawHelper();
    RawHelper(const RawHelper&) = delete;
    RawHelper& operator=(const RawHelper&) = delete;

    void send(const landfall::wire::Envelope& envelope,
              const landfall::wire::ControlRequest& request, std::vector<int> descriptors = {});
    void sendBytes(const std::string& bytes);
    /// The next event; an Ended of signal -1 where the helper has closed.
    landfall::wire::Enveloped<landfall::wire::ControlEvent> next();
    /// The descriptor that came with the last event.
    landfall::UniqueFd takeDescriptor() { return std::move(descriptor_); }
    /// hello, and open of this drive as card 1 with sequence 2; returns its channel.
    landfall::UniqueFd openCard(const landfall::DeviceIdentity& identity);
    /// Waits for the helper's end.
    int exitCode();
    [[nodiscard]] pid_t process() const { return process_; }
    [[nodiscard]] int control() const { return control_.get(); }
    /// Closes the control channel.
    void leave() { control_.reset(); }

private:
    landfall::UniqueFd control_;
    landfall::UniqueFd descriptor_;
    pid_t process_ = -1;
};

/// "/proc/PID/status" as a map's worth of text; empty when it is gone.
std::string statusField(pid_t process, const std::string& field);
std::vector<pid_t> childrenOf(pid_t process);
/// Waits for the end of a process that is no child of ours, at most some seconds.
bool isGone(pid_t process);
/// Waits until nobody holds the drive any more, at most some seconds.
bool canBeOpenedAlone(const std::string& path);

landfall::UniqueFd fileWith(const std::string& path, const std::string& bytes);
std::string bytesOf(const std::string& path);
