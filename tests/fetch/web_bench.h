#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <filesystem>
#include <string>
#include <vector>

namespace landfall::test {

/// What a client asked a server for.
struct Asked {
    std::string path;
    std::string range;
    std::string ifRange;
    std::string ifNoneMatch;
    std::string ifModifiedSince;
};

/// tests/fetch/rude_server.py over a folder of its own, by http or, with a certificate, by https.
class RudeServer {
public:
    /// `certificate` and `key` are PEM files; empty: plain http.
    explicit RudeServer(const std::string& certificate = {}, const std::string& key = {});
    ~RudeServer();
    RudeServer(const RudeServer&) = delete;
    RudeServer& operator=(const RudeServer&) = delete;

    [[nodiscard]] bool running() const { return port_ > 0; }
    /// "http://127.0.0.1:PORT/path"
    [[nodiscard]] std::string url(const std::string& path) const;
    void put(const std::string& name, const std::string& content) const;
    [[nodiscard]] std::filesystem::path folder() const;
    /// All that was asked so far.
    [[nodiscard]] std::vector<Asked> asked() const;

private:
    QTemporaryDir folder_;
    QProcess process_;
    int port_ = 0;
    bool tls_ = false;
};

/// A CA of the test's own and a certificate of it for 127.0.0.1, made by openssl(1).
struct TestCa {
    explicit TestCa(const std::string& folder);
    std::string ca;
    std::string certificate;
    std::string key;
};

/// The same bytes for the same seed; nothing that a compressor could shorten.
[[nodiscard]] std::string noise(std::size_t size, unsigned seed = 1);

/// nginx(8) as it is packaged, over a folder, with a configuration of the test's own.
class Nginx {
public:
    /// `server` is what stands within `server { }`, "@PORT@" and "@ROOT@" replaced.
    Nginx(const std::string& root, const std::string& server);
    ~Nginx();
    Nginx(const Nginx&) = delete;
    Nginx& operator=(const Nginx&) = delete;
    /// Whether this machine has nginx.
    [[nodiscard]] static bool here();
    [[nodiscard]] bool running() const { return port_ > 0; }
    [[nodiscard]] int port() const { return port_; }

private:
    QTemporaryDir folder_;
    QProcess process_;
    int port_ = 0;
};

}  // namespace landfall::test
