// The lists behind parts.hpp. A new library is a line in libraries(), with the headers and the link targets by which
// it is reached.
#include "layers/parts.hpp"

#include <algorithm>
#include <cctype>

namespace waymark::layers {
namespace {

using Kind = Owner::Kind;

struct Library {
    std::string_view name;
    std::vector<std::string_view> headers; // a name that ends in '/' or '-' is a beginning
    std::vector<std::string_view> targets;
};

const std::vector<Library>& libraries()
{
    static const std::vector<Library> known = {
        {"SQLCipher", {"sqlcipher/"}, {"waymark_sqlcipher", "waymark::sqlcipher"}},
        {"libsodium", {"sodium.h", "sodium/"}, {"PkgConfig::sodium"}},
        {"libcrypto", {"openssl/"}, {"OpenSSL::Crypto"}},
        {"nlohmann-json", {"nlohmann/"}, {"nlohmann_json::nlohmann_json"}},
        {"toml++", {"toml++/"}, {"PkgConfig::tomlplusplus", "tomlplusplus::tomlplusplus"}},
        {"Pango", {"pango/", "glib.h", "glib-object.h"}, {"PkgConfig::pangocairo"}},
        {"Cairo", {"cairo.h", "cairo-", "cairo/"}, {}},
        {"qpdf", {"qpdf/"}, {"PkgConfig::qpdf"}},
        {"libqrencode", {"qrencode.h"}, {"PkgConfig::qrencode"}},
    };
    return known;
}

struct Module {
    std::string_view name;
    std::vector<std::string_view> brings;
};

const std::vector<Module>& qtModules()
{
    static const std::vector<Module> known = {
        {"Core", {}},
        {"Network", {"Core"}},
        {"WebSockets", {"Network", "Core"}},
        {"Gui", {"Core"}},
        {"Svg", {"Gui", "Core"}},
        {"DBus", {"Core"}},
        {"Qml", {"QmlIntegration", "Network", "Core"}},
        {"Quick", {"Qml", "QmlModels", "QmlIntegration", "OpenGL", "Gui", "Network", "Core"}},
        {"QuickControls2",
         {"Quick", "Qml", "QmlModels", "QmlIntegration", "OpenGL", "Gui", "Network", "Core"}},
    };
    return known;
}

constexpr std::string_view languageHeaders =
    " algorithm any array atomic bit bitset cassert cctype cerrno charconv chrono cinttypes climits "
    "cmath compare complex concepts coroutine cstdarg cstddef cstdint cstdlib cstring deque "
    "exception forward_list functional initializer_list iomanip ios iosfwd istream iterator limits "
    "list map memory memory_resource new numbers numeric optional ostream queue ranges ratio regex set "
    "source_location span sstream stack stdexcept streambuf string string_view system_error tuple "
    "type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant vector "
    "version ";

constexpr std::string_view worldHeaders =
    " barrier clocale condition_variable csignal cstdio ctime filesystem fstream future iostream "
    "latch locale mutex random semaphore shared_mutex stop_token syncstream thread dirent.h "
    "dlfcn.h errno.h fcntl.h grp.h malloc.h poll.h pthread.h pwd.h sched.h signal.h spawn.h stdio.h "
    "stdlib.h string.h syslog.h termios.h time.h unistd.h ";

constexpr std::string_view worldFolders[] = {"sys/", "netinet/", "arpa/", "net/", "linux/"};

bool matches(std::string_view pattern, std::string_view header)
{
    return pattern.ends_with('/') || pattern.ends_with('-') ? header.starts_with(pattern) : header == pattern;
}

bool lists(std::string_view words, std::string_view word)
{
    return words.find(" " + std::string(word) + " ") != words.npos;
}

bool isUpper(char c)
{
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}

Owner qtModule(std::string_view module)
{
    return {Kind::part, "Qt " + std::string(module)};
}

} // namespace

Owner ownerOfHeader(std::string_view header)
{
    for (const auto& library : libraries())
        for (const auto pattern : library.headers)
            if (matches(pattern, header))
                return {Kind::part, std::string(library.name)};
    if (header.starts_with("Qt") && header.size() > 2 && isUpper(header[2])) {
        const auto slash = header.find('/');
        if (slash != header.npos)
            return qtModule(header.substr(2, slash - 2));
        return {Kind::part, "Qt"};
    }
    if (header.size() > 1 && header[0] == 'Q' && isUpper(header[1]))
        return {Kind::part, "Qt"};
    if (lists(languageHeaders, header))
        return {Kind::language, {}};
    if (lists(worldHeaders, header))
        return {Kind::world, {}};
    for (const auto folder : worldFolders)
        if (header.starts_with(folder))
            return {Kind::world, {}};
    return {};
}

Owner ownerOfTarget(std::string_view target)
{
    if (target == "waymark_flags")
        return {Kind::language, {}};
    if (target == "Threads::Threads")
        return {Kind::world, {}};
    for (const auto& library : libraries())
        if (std::ranges::find(library.targets, target) != library.targets.end())
            return {Kind::part, std::string(library.name)};
    for (const std::string_view prefix : {"Qt6::", "Qt::"})
        if (target.starts_with(prefix))
            return qtModule(target.substr(prefix.size()));
    return {};
}

bool isPart(std::string_view name)
{
    if (name.starts_with("Qt "))
        return std::ranges::any_of(qtModules(), [&](const Module& m) { return m.name == name.substr(3); });
    return std::ranges::any_of(libraries(), [&](const Library& l) { return l.name == name; });
}

std::vector<std::string> broughtBy(std::string_view part)
{
    std::vector<std::string> names;
    for (const auto& module : qtModules())
        if (part == "Qt " + std::string(module.name))
            for (const auto brought : module.brings)
                names.push_back("Qt " + std::string(brought));
    return names;
}

} // namespace waymark::layers
