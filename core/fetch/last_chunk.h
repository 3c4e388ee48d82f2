#pragma once

#include <QSslConfiguration>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/cancel.h"
#include "core/fetch/transfer.h"

namespace landfall {

/// How much of a file a server has behind what came of it.
enum class Behind { Nothing, More, NotSaid };

/// What is asked about.
struct ChunkedEnd {
    std::string address;                  ///< without a redirect
    ByteCount have;                       ///< of the file, from its start
    std::string_view authorization = {};  ///< a header's value; empty: none
};

/// Asks once more for what follows `have`, and reads the answer by itself, since Qt does not tell
/// whether the last chunk came. By a range, where the server knows them; else the file is counted.
/// By a connection of its own, through the system's proxy, that stalls by the settings (see
/// StallWatch). One thread; blocks.
[[nodiscard]] Behind whatIsBehind(const FetchSettings& settings, const ChunkedEnd& end,
                                  const QSslConfiguration& tls, const CancelToken& cancel);

}  // namespace landfall
