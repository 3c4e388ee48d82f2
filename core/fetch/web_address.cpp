#include "core/fetch/web_address.h"

#include <QHostAddress>
#include <QUrl>

namespace landfall {

namespace {

constexpr std::size_t kLongestAddress = 4096;
constexpr std::string_view kFileScheme = "file://";

QUrl parsed(const std::string& url) {
    return {QString::fromStdString(url), QUrl::StrictMode};
}

/// "localhost" and every name below it stay on this computer (RFC 6761, 6.3).
bool isLoopback(const QUrl& url) {
    const QString host = url.host();
    return host == "localhost" || host.endsWith(".localhost") || QHostAddress(host).isLoopback();
}

}  // namespace

bool looksLikeAddress(std::string_view word) {
    return word.find("://") != std::string_view::npos;
}

/// RFC 8089, 2: without a host, or with "localhost".
Result<std::string> localPathOf(const std::string& word, const std::string& subject) {
    if (!word.starts_with(kFileScheme))
        return std::string();
    const QUrl url = parsed(word);
    const bool here = url.host().isEmpty() || url.host() == "localhost";
    const QByteArray path =
        QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
    if (!url.isValid() || !here || !path.startsWith('/') || path.contains('\0') || url.hasQuery() ||
        url.hasFragment())
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 is no file of this computer; accepted is file:///PATH, where "
                                "%2 stands for a blank, or the path itself",
                                Quoted(word), "%20"));
    return path.toStdString();
}

Result<void> checkWebAddress(const std::string& url, PlainHttp plain, const std::string& subject) {
    const QUrl address = parsed(url);
    if (url.size() > kLongestAddress || !address.isValid() || address.host().isEmpty())
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 is not an address; accepted is https://host/path",
                                shownAddress(url.substr(0, 200))));
    if (!address.userInfo().isEmpty())
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 contains a user name, which would be kept and shown; accepted "
                                "is an address without one",
                                shownAddress(url)));
    if (address.scheme() == "https" || (address.scheme() == "http" && isLoopback(address)))
        return {};
    if (address.scheme() != "http")
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 has the scheme %2, which is not supported; accepted is https",
                                shownAddress(url), address.scheme().toStdString()));
    if (plain == PlainHttp::HashKnown)
        return {};
    return fail(ErrorKind::InvalidInput, subject,
                Message::of("%1 is plain http, where anybody on the way could change it; accepted "
                            "is https, or http with the file's SHA-256 known beforehand, or http "
                            "to this computer",
                            shownAddress(url)));
}

Result<std::string> redirectTarget(const std::string& from, const std::string& location,
                                   PlainHttp plain, const std::string& subject) {
    const QUrl origin = parsed(from);
    const QUrl target = origin.resolved(parsed(location));
    const std::string text = target.toString(QUrl::FullyEncoded).toStdString();
    const bool stays =
        origin.scheme() == "http" && target.scheme() == "http" &&
        (plain == PlainHttp::HashKnown || (isLoopback(origin) && isLoopback(target)));
    if (!target.isValid() || target.host().isEmpty() || text.size() > kLongestAddress ||
        (target.scheme() != "https" && !stays))
        return fail(ErrorKind::Network, subject,
                    location.empty()
                        ? Message::of("%1 redirects without a Location", shownAddress(from))
                        : Message::of("%1 redirects to %2, and only https is followed",
                                      shownAddress(from), shownAddress(location)));
    if (!target.userInfo().isEmpty())
        return fail(ErrorKind::Network, subject,
                    Message::of("%1 redirects to an address that contains a user name",
                                shownAddress(from)));
    return text;
}

std::string resolveAddress(const std::string& base, const std::string& reference) {
    const QUrl resolved = parsed(base).resolved(parsed(reference));
    return resolved.isValid() && !resolved.host().isEmpty()
               ? resolved.toString(QUrl::FullyEncoded).toStdString()
               : std::string();
}

std::string fileNameOf(const std::string& url) {
    const QUrl address = parsed(url);
    const QString name = address.fileName(QUrl::FullyDecoded);
    return (name.isEmpty() ? address.host() : name).toStdString();
}

std::string hostOf(const std::string& url) {
    return parsed(url).host(QUrl::FullyEncoded).toStdString();
}

std::string serverOf(const std::string& url) {
    QUrl server;
    const QUrl address = parsed(url);
    server.setScheme(address.scheme());
    server.setHost(address.host(QUrl::FullyEncoded));
    if (address.port() != (address.scheme() == "https" ? 443 : 80))
        server.setPort(address.port());
    return server.toString(QUrl::FullyEncoded).toStdString();
}

std::string shownAddress(const std::string& url) {
    const QUrl address = parsed(url);
    if (!address.isValid())
        return url.substr(0, url.find_first_of("?#")).substr(0, 200);
    return address
        .toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment |
                  QUrl::RemoveUserInfo)
        .toStdString();
}

}  // namespace landfall
