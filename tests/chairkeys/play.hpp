// Plays files of keys on the chair's own window, with the real server behind it and everybody else at seats of their own, who
// do what the sample's script says. Nothing is waited for but words: no step sleeps, and none calls into the desk. A line of
// a file is one of
//   others COMMAND [COMMAND …] the others go on until it is her turn; what the sample has her do then
//   press KEY [KEY …]          keys, "Ctrl+K", "F2"
//   to "words"                 Tab until the keyboard is on what says so; "back to" goes the other way round
//   type "text"
//   choose "words" "letters"   to that list, opens it, writes its line's first letters, Enter
//   expect "words"             until the chair's face shows them; "expect no" until it does not
//   room "words"               the same for the room screen; "room no"
//   call "name"                what her last act made is what the sample's script calls so
//   kept NUMBER                until so many papers are kept
//   picture name               keeps what the chair sees, as NN-name.png
//   pictures name              the same, and what the room sees
// and # begins a comment. GUI thread.
#pragma once

#include "chairkeys/keyboard.hpp"
#include "chairkeys/turns.hpp"
#include "faces/eyes.hpp"
#include "stage/stage.hpp"

namespace waymark::tests {

class Play {
public:
    // Both must outlive the play. Pictures go to `folder`, which is emptied first.
    Play(Stage& stage, const Turns& turns, QString folder);

    // Empty: the whole file was played. Otherwise the line, and why not.
    [[nodiscard]] QString run(const QString& file);
    // The others go on to the end. Empty: nothing of the sample was left for her.
    [[nodiscard]] QString end();
    [[nodiscard]] int keys() const { return m_keys; }

private:
    [[nodiscard]] QString obey(const QString& line);
    [[nodiscard]] QString press(const QString& key);
    [[nodiscard]] QString type(const QString& letters);
    [[nodiscard]] QString choose(const QString& picker, const QString& letters);
    [[nodiscard]] QString to(const QString& words, const QString& key);
    [[nodiscard]] QString expect(const std::string& seat, const QString& words, bool there);
    [[nodiscard]] QString others(const QString& commands);
    [[nodiscard]] QString call(const QString& name);
    void keep(const std::string& seat, const QString& name);
    [[nodiscard]] QQuickView& view(const std::string& seat) { return *m_stage.window(seat).view(); }

    Stage& m_stage;
    const Turns& m_turns;
    const QString m_folder;
    Eyes m_eyes;
    std::unique_ptr<Keyboard> m_keyboard;
    RecordId m_made; // by her last act
    std::size_t m_turn = 0;
    int m_keys = 0;
    int m_pictures = 0;
};

} // namespace waymark::tests
