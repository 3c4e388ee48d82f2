#pragma once

#include <QtCore/QJsonObject>

#include "core/base/message.h"
#include "core/base/result.h"

namespace landfall {

/// A message as it is stored, so that it can be translated when it is read again: its id, and each
/// argument as an object with one key that says its kind:
///
///     {"id": "%1 holds %2", "arguments": [{"quoted": "card"}, {"size": 31914983424}]}
///
/// Kinds: text, number, size, exactSize (bytes), seconds, path, quoted, errno, message.
[[nodiscard]] QJsonObject messageToJson(const Message& message);

/// InvalidInput for what messageToJson() does not make: another kind, a value of another type,
/// messages more than 16 deep.
[[nodiscard]] Result<Message> messageFromJson(const QJsonObject& object);

}  // namespace landfall
