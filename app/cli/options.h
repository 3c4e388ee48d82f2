#pragma once

#include <string>
#include <vector>

namespace landfall::cli {

/// The parsed command line; values are not validated yet.
struct Options {
    bool json = false;
    bool yes = false;
    bool fixed = false;
    bool rewrite = false;
    bool blank = false;
    bool all = false;
    bool watch = false;
    bool withFiles = false;
    std::string base;
    std::string preset;
    std::string secrets;
    std::string host;
    std::string cardSize;
    std::string batch;
    std::string timeout;
    std::string stallTimeout;
    std::string receipt;
    std::string board;
    std::string architecture;
    std::string search;
    std::string sha256;
    std::vector<std::string> targets;
    std::string argument;  ///< the one word of inspect, preset show, receipts show, ...
    std::string file;      ///< the second word of preset export
};

}  // namespace landfall::cli
