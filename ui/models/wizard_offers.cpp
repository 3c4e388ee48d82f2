#include "ui/models/wizard_offers.h"

namespace landfall {

void WizardOffers::refresh() {
    tasks_.run([&backend = backend_] { return backend.listNetworks(); },
               [this](const std::vector<std::string>& networks) {
                   networks_.clear();
                   for (const std::string& network : networks)
                       networks_ << QString::fromStdString(network);
                   emit changed();
               });
    tasks_.run([&backend = backend_] { return backend.listSshKeys(); },
               [this](const std::vector<SshKey>& keys) {
                   sshKeys_.clear();
                   sshKeyFiles_.clear();
                   for (const SshKey& key : keys) {
                       sshKeys_ << QString::fromStdString(key.line);
                       sshKeyFiles_ << QString::fromStdString(key.file);
                   }
                   emit changed();
               });
}

}  // namespace landfall
