// A folder of its own for each test, gone with it; and the files tests write into it.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

class Folder {
public:
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "waymark-pack-XXXXXX").string();
        m_path = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path write(const std::string& name, const std::string& text) const
    {
        std::ofstream(m_path / name, std::ios::binary) << text;
        return m_path / name;
    }
    [[nodiscard]] std::filesystem::path at(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

inline std::string textOfFile(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline int lineOfText(const std::string& text, const std::string& part)
{
    const auto at = text.find(part);
    return at == std::string::npos
               ? -1
               : 1 + static_cast<int>(std::count(text.begin(), text.begin() + long(at), '\n'));
}
