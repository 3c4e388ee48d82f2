// Whatever a server answers, byte for byte, a transfer ends: with what fits to what was said, or a
// refusal that can be read.
//   The input is what the server sends to each connection, cut at "\x1e" into answers; whatever is
//   asked for, wherever.
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QCoreApplication>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "core/base/unique_fd.h"
#include "core/fetch/fetched_text.h"
#include "tests/fuzz/require.h"

using namespace landfall;

namespace {

/// Answers every connection with the next of the texts, then closes it.
class Server {
public:
    Server() : listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto* const plain = reinterpret_cast<sockaddr*>(&address);
        if (::bind(listener_.get(), plain, length) != 0 || ::listen(listener_.get(), 16) != 0 ||
            ::getsockname(listener_.get(), plain, &length) != 0)
            std::abort();
        port_ = ntohs(address.sin_port);
        std::thread([this] { serve(); }).detach();
    }
    [[nodiscard]] int port() const { return port_; }
    void answer(std::vector<std::string> texts) {
        const std::lock_guard lock(mutex_);
        texts_ = std::move(texts);
        next_ = 0;
    }

private:
    std::string nextText() {
        const std::lock_guard lock(mutex_);
        return texts_.empty() ? std::string() : texts_[next_++ % texts_.size()];
    }

    void serve() {
        for (;;) {
            const UniqueFd client(::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC));
            if (!client)
                continue;
            std::string asked;
            char buffer[4096];
            pollfd waiting{client.get(), POLLIN, 0};
            while (asked.find("\r\n\r\n") == std::string::npos && ::poll(&waiting, 1, 200) > 0) {
                const ssize_t got = ::recv(client.get(), buffer, sizeof buffer, 0);
                if (got <= 0)
                    break;
                asked.append(buffer, static_cast<std::size_t>(got));
            }
            const std::string text = nextText();
            (void)::send(client.get(), text.data(), text.size(), MSG_NOSIGNAL);
            ::shutdown(client.get(), SHUT_WR);
        }
    }

    UniqueFd listener_;
    int port_ = 0;
    std::mutex mutex_;
    std::vector<std::string> texts_;
    std::size_t next_ = 0;
};

Server& theServer() {
    // Lives as long as its thread.
    static Server* const server = new Server;  // NOLINT(cppcoreguidelines-owning-memory)
    return *server;
}

void setUp() {
    static int argc = 1;
    static char name[] = "fuzz";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
    // Wherever a redirect leads, it leads here: nothing of this goes out.
    const QByteArray here = "http://127.0.0.1:" + QByteArray::number(theServer().port());
    qputenv("http_proxy", here);
    qputenv("https_proxy", here);
    qputenv("no_proxy", "");
    qputenv("NETRC", "/dev/null");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool ready = [] {
        setUp();
        return true;
    }();
    std::vector<std::string> texts{""};
    for (std::size_t i = 0; i < size; ++i)
        if (data[i] == 0x1e)
            texts.emplace_back();
        else
            texts.back() += static_cast<char>(data[i]);
    theServer().answer(texts);

    using namespace std::chrono_literals;
    FetchSettings settings;
    settings.stall = 100ms;
    settings.slow = 200ms;
    settings.firstDelay = settings.longestDelay = settings.longestWait = 1ms;
    settings.attempts = settings.firstAttempts = 2;
    TransferRequest request;
    request.url = "http://images.example/file";
    request.subject = "base.url";
    request.plain = PlainHttp::HashKnown;
    request.limit = ByteCount{100'000};
    request.known.etag = "\"known\"";
    const auto text = fetchText(settings, request, CancelToken());
    require(ready, "it is set up");
    if (!text) {
        // What is foreign in it is made safe where it is shown.
        require(text.error().text().size() < 4000, "the error is short", text.error().text());
        return 0;
    }
    if (!*text)
        return 0;
    require((*text)->text.size() <= request.limit.value, "no more than is accepted");
    if ((*text)->head.total)
        require((*text)->text.size() == (*text)->head.total->value, "as long as was said");
    return 0;
}
