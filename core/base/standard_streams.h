#pragma once

namespace landfall {

/// For the first line of main(): where a standard stream is closed, a file that is opened later
/// would take its number, and with it all that is said there. Its place is held by something that
/// answers as a closed one does (EBADF).
void holdStandardStreams();

}  // namespace landfall
