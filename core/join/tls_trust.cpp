#include "core/join/tls_trust.h"

#include <QFile>
#include <QSslCertificate>

namespace landfall {
namespace {

constexpr qint64 kFileLimit = 1024 * 1024;

}  // namespace

Result<QSslConfiguration> tlsTrusting(const std::filesystem::path& caFile,
                                      const std::string& subject, const std::string& whose) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.empty())
        return tls;
    // Absolute: to QFile a path that begins with ":" is a resource of this program.
    QFile file(QString::fromStdString(std::filesystem::absolute(caFile).string()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, subject, Message::of("%1 cannot be read", caFile));
    const auto certificates = QSslCertificate::fromData(file.read(kFileLimit));
    if (certificates.isEmpty())
        return fail(ErrorKind::InvalidInput, subject,
                    Message::of("%1 contains no certificate; accepted is the PEM file of the CA "
                                "that signed %2's certificate",
                                caFile, whose));
    // Those and no others: the system's store no longer counts.
    tls.setCaCertificates(certificates);
    return tls;
}

}  // namespace landfall
