#include "tools.hpp"

#include "support/catch.hpp"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

// Fontconfig keeps a few hundred bytes for the whole process, however many papers are written. Only leaks
// allocated inside that library are passed over.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libfontconfig";
}

namespace waymark::record::tools {

Printed::Printed(const Document& document, const Stamp& stamp)
{
    const auto bytes = pdf(document, stamp);
    REQUIRE(bytes);
    std::string name = (std::filesystem::temp_directory_path() / "waymark-paper-XXXXXX").string();
    const int file = mkstemp(name.data());
    REQUIRE(file >= 0);
    close(file);
    m_file = name;
    std::ofstream(m_file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes->data()), static_cast<std::streamsize>(bytes->size()));
}

Printed::~Printed()
{
    std::filesystem::remove(m_file);
}

std::string Printed::run(const std::string& command) const
{
    FILE* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string out;
    std::array<char, 4096> part;
    for (std::size_t read = 0; (read = fread(part.data(), 1, part.size(), pipe)) > 0;)
        out.append(part.data(), read);
    const int status = pclose(pipe);
    INFO(command);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) == 0);
    return out;
}

std::string Printed::text(int page) const
{
    const std::string pages = page ? "-f " + std::to_string(page) + " -l " + std::to_string(page) + " " : "";
    return run("pdftotext " + pages + m_file.string() + " -");
}

std::string Printed::info(const std::string& option) const
{
    return run("pdfinfo " + option + " " + m_file.string());
}

int Printed::pageCount() const
{
    std::istringstream lines(info());
    for (std::string line; std::getline(lines, line);)
        if (line.rfind("Pages:", 0) == 0)
            return std::stoi(line.substr(6));
    return 0;
}

std::string Printed::commands() const
{
    return run("qpdf --qdf --object-streams=disable " + m_file.string() + " -");
}

int Printed::checked() const
{
    const int status = std::system(("qpdf --check " + m_file.string() + " > /dev/null").c_str());
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::vector<Printed::Word> Printed::words() const
{
    std::vector<Word> words;
    std::istringstream lines(run("pdftotext -bbox " + m_file.string() + " -"));
    for (std::string line; std::getline(lines, line);) {
        Word word{};
        std::array<char, 512> text{};
        if (std::sscanf(line.c_str(), " <word xMin=\"%lf\" yMin=\"%lf\" xMax=\"%lf\" yMax=\"%lf\">%511[^<]",
                        &word.left, &word.top, &word.right, &word.bottom, text.data()) == 5) {
            word.text = text.data();
            words.push_back(word);
        }
    }
    return words;
}

std::string flat(const std::string& text)
{
    // No-break space and Poppler's direction marks.
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 2, "\xC2\xA0") == 0) {
            plain += ' ';
            ++i;
        } else if (text.compare(i, 2, "\xE2\x80") == 0 && i + 2 < text.size() &&
                   static_cast<unsigned char>(text[i + 2]) >= 0x8E &&
                   static_cast<unsigned char>(text[i + 2]) <= 0xAE &&
                   (static_cast<unsigned char>(text[i + 2]) <= 0x8F ||
                    static_cast<unsigned char>(text[i + 2]) >= 0xAA)) {
            i += 2;
        } else {
            plain += text[i];
        }
    }
    std::string out;
    for (const char c : plain) {
        const bool blank = c == ' ' || c == '\n' || c == '\f' || c == '\t';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

bool holds(const std::string& whole, const std::string& part)
{
    return flat(whole).find(flat(part)) != std::string::npos;
}

int count(const std::string& whole, const std::string& part)
{
    int found = 0;
    for (auto at = whole.find(part); at != std::string::npos; at = whole.find(part, at + part.size()))
        ++found;
    return found;
}

} // namespace waymark::record::tools
