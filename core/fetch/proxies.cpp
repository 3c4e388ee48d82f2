#include "core/fetch/proxies.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QRegularExpression>
#include <optional>

namespace landfall {

namespace {

constexpr int kUsualPort = 1080;

/// What a variable of the environment says.
struct Named {
    std::string variable;
    QString text;
};

std::optional<Named> variable(const std::string& lower) {
    const QString upper = QString::fromStdString(lower).toUpper();
    for (const QString& name : {QString::fromStdString(lower), upper})
        if (const QString text = qEnvironmentVariable(name.toLatin1().constData()).trimmed();
            !text.isEmpty())
            return Named{name.toStdString(), text};
    return std::nullopt;
}

/// An address, a network ("10.0.0.0/8"), a name, or the end of one (".example.com").
bool matches(QString entry, const QString& host, int port) {
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (entry.startsWith('[') && entry.endsWith(']'))
            entry = entry.mid(1, entry.size() - 2);
        return entry.contains('/') ? address.isInSubnet(QHostAddress::parseSubnet(entry))
                                   : address == QHostAddress(entry);
    }
    if (const qsizetype colon = entry.indexOf(':'); colon >= 0) {
        if (entry.mid(colon + 1) != QString::number(port))
            return false;
        entry.truncate(colon);
    }
    if (entry.startsWith("*."))
        entry.remove(0, 1);
    while (entry.startsWith('.'))
        entry.remove(0, 1);
    while (entry.endsWith('.'))
        entry.chop(1);
    return !entry.isEmpty() && (host == entry || host.endsWith("." + entry));
}

bool isExempt(const QUrl& address) {
    const std::optional<Named> list = variable("no_proxy");
    if (!list)
        return false;
    const QString host = address.host().toLower();
    const int port = address.port(address.scheme() == "https" ? 443 : 80);
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    for (const QString& entry : list->text.toLower().split(separator, Qt::SkipEmptyParts))
        if (entry == "*" || matches(entry, host, port))
            return true;
    return false;
}

bool isHere(const QUrl& address) {
    const QString host = address.host();
    return host == "localhost" || host.endsWith(".localhost") || QHostAddress(host).isLoopback();
}

std::optional<Named> namedFor(const QUrl& address) {
    const auto own = variable((address.scheme() + "_proxy").toStdString());
    return own ? own : variable("all_proxy");
}

/// Nothing for what is not spoken.
std::optional<QNetworkProxy> read(const QString& text) {
    const QUrl url(text.contains("://") ? text : "http://" + text);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    const QString scheme = url.scheme();
    const bool socks = scheme == "socks5" || scheme == "socks5h";
    if (!socks && scheme != "http")
        return std::nullopt;
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        static_cast<quint16>(url.port(kUsualPort)), url.userName(), url.password());
    // With socks5 the name is looked up here, with socks5h at the proxy.
    if (scheme == "socks5")
        proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::HostNameLookupCapability);
    return proxy;
}

}  // namespace

QList<QNetworkProxy> proxiesFor(const QUrl& address) {
    const QList<QNetworkProxy> none{QNetworkProxy(QNetworkProxy::NoProxy)};
    if (isHere(address) || isExempt(address))
        return none;
    if (const std::optional<Named> named = namedFor(address)) {
        const std::optional<QNetworkProxy> proxy = read(named->text);
        return proxy ? QList<QNetworkProxy>{*proxy} : none;  // checkProxyFor() has refused it
    }
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
}

Result<void> checkProxyFor(const std::string& address) {
    const QUrl url(QString::fromStdString(address), QUrl::StrictMode);
    const std::optional<Named> named = namedFor(url);
    if (!named || isHere(url) || isExempt(url) || read(named->text))
        return {};
    // Not what it says: there may be a password in it.
    return fail(ErrorKind::NotSupported, named->variable,
                Message::of("the proxy that this variable names is not supported; accepted is "
                            "[http://]HOST:PORT, socks5://HOST:PORT or socks5h://HOST:PORT"));
}

}  // namespace landfall
