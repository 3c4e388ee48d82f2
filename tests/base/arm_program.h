#pragma once

#include <QString>

namespace landfall::test {

/// Links a program for 32-bit Arm by Clang and LLD: "armv6-linux-gnueabihf". Its compiler's note
/// says the version; with `goArm` ("7") Go's does in its place, as package debug/buildinfo reads
/// it.
void linkArmProgram(const QString& file, const QString& triple, const QString& goArm = {});

}  // namespace landfall::test
