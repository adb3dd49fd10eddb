// Plays a file of keys on the chair's own window, with the real server behind it and everybody else at seats of their own.
// Nothing is waited for but words: no step sleeps, and none calls into the desk. A line of the file is one of
//   press KEY [KEY …]          keys, "Ctrl+K", "F2"
//   to "words"                 Tab until the keyboard is on what says so; "back to" goes the other way round
//   type "text"
//   expect "words"             until the chair's face shows them; "expect no" until it does not
//   room "words"               the same for the room screen; "room no"
//   others name                the others go on in others.toml, up to that picture
//   picture name               keeps what the chair sees, as NN-name.png
//   pictures name              the same, and what the room sees
// and # begins a comment. GUI thread.
#pragma once

#include "chairkeys/keyboard.hpp"
#include "faces/eyes.hpp"
#include "stage/stage.hpp"

namespace waymark::tests {

class Play {
public:
    Play(Stage& stage, QString folder);

    // Empty: the whole file was played. Otherwise the line, and why not.
    [[nodiscard]] QString run(const QString& file);
    [[nodiscard]] int keys() const { return m_keys; }

private:
    [[nodiscard]] QString obey(const QString& line);
    [[nodiscard]] QString press(const QString& key);
    [[nodiscard]] QString to(const QString& words, const QString& key);
    [[nodiscard]] QString expect(const std::string& seat, const QString& words, bool there);
    [[nodiscard]] QString others(const QString& name);
    void keep(const std::string& seat, const QString& name);
    [[nodiscard]] QQuickView& view(const std::string& seat) { return *m_stage.window(seat).view(); }

    Stage& m_stage;
    const QString m_folder;
    Eyes m_eyes;
    std::unique_ptr<Keyboard> m_keyboard;
    int m_keys = 0;
    int m_pictures = 0;
};

} // namespace waymark::tests
