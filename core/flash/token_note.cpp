#include "core/flash/token_note.h"

#include <utility>

namespace landfall {

Message tokenComesLater(const std::string& tokenFile) {
    if (tokenFile.empty())
        return Message::of("as the preset wants it, the card's token is still to come (rejoin)");
    return Message::of(
        "as the preset wants it, the card's token is still to come: it is put into %1 on the "
        "running host",
        Path(tokenFile));
}

Message noVaultTokenGiven(const std::string& tokenFile) {
    if (tokenFile.empty())
        return Message::of("no Vault token was given: the card's token is still to come (rejoin)");
    return Message::of(
        "no Vault token was given: write the card again with one, or put a wrapped token into %1 "
        "on the running host",
        Path(tokenFile));
}

Message noTokenMinted(Message why, const std::string& tokenFile) {
    if (tokenFile.empty())
        return Message::of("the card's token is still to come (rejoin): %1", std::move(why));
    return Message::of(
        "the card has no token (%1): write it again, or put a wrapped token into %2 on the running "
        "host",
        std::move(why), Path(tokenFile));
}

}  // namespace landfall
