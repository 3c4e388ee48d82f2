#include "tests/helper/real_helper.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

namespace fs = std::filesystem;
using namespace landfall;

InstalledHelper::InstalledHelper(const std::string& program) {
    std::string name = "/var/lib/landfall-test-XXXXXX";
    folder_ = mkdtemp(name.data()) == nullptr ? std::string() : name;
    fs::permissions(folder_, static_cast<fs::perms>(0755));
    fs::copy_file(program, path());
    fs::permissions(path(), static_cast<fs::perms>(0755));
}

InstalledHelper::~InstalledHelper() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

DirtyCard::DirtyCard(ByteCount size, Dirt dirt) {
    makeDirtyFile(folder_.path().toStdString() + "/card", size, dirt);
    if (auto loop = LoopDevice::attach(folder_.path().toStdString() + "/card"))
        loop_.emplace(std::move(*loop));
}

void DirtyCard::resize(ByteCount size) const {
    std::filesystem::resize_file(folder_.path().toStdString() + "/card", size.value);
    loop_->resize();
}

std::string DirtyCard::file() const {
    if (loop_)
        loop_->settle();
    return folder_.path().toStdString() + "/card";
}

RawHelper::RawHelper(const std::string& program, const std::string& argument,
                     const std::vector<std::string>& environment) {
    auto channel = wire::makeChannel();
    control_ = std::move(channel->ours);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, channel->theirs.get(), 0);
    std::string first = program;
    std::string second = argument;
    std::vector<std::string> words = environment;
    std::vector<char*> variables;
    for (std::string& word : words)
        variables.push_back(word.data());
    variables.push_back(nullptr);
    char* argv[] = {first.data(), second.data(), nullptr};
    posix_spawn(&process_, program.c_str(), &actions, nullptr, argv, variables.data());
    posix_spawn_file_actions_destroy(&actions);
}

RawHelper::~RawHelper() {
    control_.reset();
    if (process_ > 0)
        (void)exitCode();
}

void RawHelper::send(const wire::Envelope& envelope, const wire::ControlRequest& request,
                     std::vector<int> descriptors) {
    (void)wire::send(control_.get(), wire::encode(envelope, request), descriptors,
                     wire::Waiting::Block);
}

void RawHelper::sendBytes(const std::string& bytes) {
    (void)!write(control_.get(), bytes.data(), bytes.size());
}

wire::Enveloped<wire::ControlEvent> RawHelper::next() {
    wire::Enveloped<wire::ControlEvent> out;
    out.body = wire::Ended{-1, -1};
    auto packet = wire::receive(control_.get(), wire::Waiting::Block);
    if (!packet)
        return out;
    if (auto message = wire::parseControlEvent((*packet)->bytes))
        out = *message;
    if (!(*packet)->descriptors.empty())
        descriptor_ = std::move((*packet)->descriptors[0]);
    return out;
}

UniqueFd RawHelper::openCard(const DeviceIdentity& identity) {
    send({1, 0}, wire::Hello{});
    (void)next();
    send({2, 1}, wire::Open{identity});
    (void)next();
    return takeDescriptor();
}

int RawHelper::exitCode() {
    int status = 0;
    waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::string statusField(pid_t process, const std::string& field) {
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    std::string line;
    while (std::getline(file, line))
        if (line.starts_with(field + ":")) {
            const auto from = line.find_first_not_of(" \t", field.size() + 1);
            return from == std::string::npos ? std::string() : line.substr(from);
        }
    return {};
}

std::vector<pid_t> childrenOf(pid_t process) {
    const std::string id = std::to_string(process);
    std::ifstream file("/proc/" + id + "/task/" + id + "/children");
    std::vector<pid_t> out;
    for (pid_t child = 0; file >> child;)
        out.push_back(child);
    return out;
}

bool isGone(pid_t process) {
    for (int tries = 0; tries < 1000; ++tries) {
        if (kill(process, 0) != 0 || statusField(process, "State").starts_with("Z"))
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

bool canBeOpenedAlone(const std::string& path) {
    for (int tries = 0; tries < 500; ++tries) {
        const UniqueFd fd(open(path.c_str(), O_RDWR | O_EXCL | O_CLOEXEC));
        if (fd)
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

UniqueFd fileWith(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    return UniqueFd(open(path.c_str(), O_RDONLY | O_CLOEXEC));
}

std::string bytesOf(const std::string& path) {
    std::ostringstream out;
    out << std::ifstream(path, std::ios::binary).rdbuf();
    return out.str();
}
