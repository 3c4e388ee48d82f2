#include "core/config/json_writer.h"

#include <cstdio>

namespace landfall {

std::string jsonString(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
            char buffer[8];
            std::snprintf(buffer, sizeof buffer, "\\u%04x", static_cast<unsigned char>(c));
            out += buffer;
        } else {
            out.push_back(c);
        }
    }
    return out + "\"";
}

void JsonObjectText::text(std::string_view key, std::string_view value) {
    if (!value.empty())
        textOrEmpty(key, value);
}

void JsonObjectText::textOrEmpty(std::string_view key, std::string_view value) {
    members_.push_back({std::string(key), jsonString(value), {}, false});
}

void JsonObjectText::number(std::string_view key, std::uint64_t value) {
    members_.push_back({std::string(key), std::to_string(value), {}, false});
}

void JsonObjectText::flag(std::string_view key, bool value) {
    if (value)
        members_.push_back({std::string(key), "true", {}, false});
}

void JsonObjectText::flagOrFalse(std::string_view key, bool value) {
    members_.push_back({std::string(key), value ? "true" : "false", {}, false});
}

void JsonObjectText::texts(std::string_view key, const std::vector<std::string>& values) {
    if (values.empty())
        return;
    std::string out;
    for (const std::string& value : values)
        out += (out.empty() ? "[" : ", ") + jsonString(value);
    members_.push_back({std::string(key), out + "]", {}, false});
}

void JsonObjectText::object(std::string_view key, const JsonObjectText& value) {
    if (!value.empty())
        members_.push_back({std::string(key), {}, {value}, false});
}

void JsonObjectText::objects(std::string_view key, const std::vector<JsonObjectText>& values) {
    if (!values.empty())
        members_.push_back({std::string(key), {}, values, true});
}

void JsonObjectText::renderMember(const Member& member, std::size_t indent, std::string& out) {
    if (!member.list) {
        out += member.objects.empty() ? member.scalar : member.objects.front().render(indent);
        return;
    }
    const std::string inner(indent + 2, ' ');
    out += "[\n";
    for (std::size_t i = 0; i < member.objects.size(); ++i) {
        out += inner + member.objects[i].render(indent + 2);
        out += i + 1 < member.objects.size() ? ",\n" : "\n";
    }
    out += std::string(indent, ' ') + "]";
}

std::string JsonObjectText::render(std::size_t indent) const {
    const std::string inner(indent + 2, ' ');
    std::string out = "{\n";
    for (std::size_t i = 0; i < members_.size(); ++i) {
        out += inner + jsonString(members_[i].key) + ": ";
        renderMember(members_[i], indent + 2, out);
        out += i + 1 < members_.size() ? ",\n" : "\n";
    }
    return out + std::string(indent, ' ') + "}";
}

}  // namespace landfall
