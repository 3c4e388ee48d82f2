# Makes one .cpp with the bytes of some files as constants: cmake -DOUT=... -DFUNCTION=... -DROOT=... -DFILES=a|b -P embed.cmake
# FUNCTION(name) gives the text of a file by its path below ROOT. The files stay files in the tree, so that shellcheck and
# systemd-analyze can judge them as they are.
string(REPLACE "|" ";" FILES "${FILES}")
set(entries "")
foreach(name IN LISTS FILES)
    file(READ "${ROOT}/${name}" text)
    string(FIND "${text}" ")LANDFALL\"" clash)
    if(NOT clash EQUAL -1)
        message(FATAL_ERROR "${name} holds the delimiter of raw strings")
    endif()
    string(APPEND entries "    {\"${name}\", R\"LANDFALL(${text})LANDFALL\"},\n")
endforeach()
set(code "// Made by resources/embed.cmake.
#include <array>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace landfall {
namespace {
constexpr std::pair<std::string_view, std::string_view> kFiles[] = {
${entries}};
}  // namespace

std::string_view ${FUNCTION}(std::string_view name);
std::string_view ${FUNCTION}(std::string_view name) {
    for (const auto& [key, text] : kFiles) {
        if (key == name)
            return text;
    }
    // A name that is not among the constants above is a fault of the build, met by the first test.
    std::abort();
}
}  // namespace landfall
")
file(WRITE "${OUT}" "${code}")
