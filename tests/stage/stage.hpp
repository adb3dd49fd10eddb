// The sample conference behind the program's own windows: one Evening, and a SeatWindow for each seat that is looked at, as
// `waymark` opens it. GUI thread. A stage waits for what must come, by turning the event loop until it is there.
#pragma once

#include "app/seat_window.hpp"
#include "journeys/evening.hpp"

#include <map>

namespace waymark::tests {

// The application object, with windows; before anything else asks for one. Never deleted, as needApplication() says.
void needWindows();

// Turns the event loop until it holds. False: it does not hold after so long, which is far longer than it can take.
[[nodiscard]] bool until(const std::function<bool()>& holds, std::chrono::milliseconds atMost = std::chrono::seconds(60));

class Stage {
public:
    // The sample, or another script; it must outlive the stage.
    Stage();
    explicit Stage(const pack::Script& script);
    ~Stage();

    [[nodiscard]] Evening& evening() { return m_evening; }
    [[nodiscard]] const Evening& evening() const { return m_evening; }
    // Plays on to that picture of the sample, or to the end if it is empty. Empty: it went well; otherwise why not.
    [[nodiscard]] QString playTo(const std::string& picture);
    // REQUIRES: the seat has joined.
    [[nodiscard]] client::Client& client(const std::string& seat);
    // Opened at first use, and shown from then on.
    [[nodiscard]] app::SeatWindow& window(const std::string& seat);

    // Asks, and turns the event loop until the answer is there: nothing if it was done, else the refusal's code.
    [[nodiscard]] std::string ask(const std::string& seat, const Command& command);
    // What a person kept of the papers that came, by any window.
    [[nodiscard]] const std::vector<QByteArray>& kept() const { return m_kept; }
    // The record which the last ask() that was done has made.
    [[nodiscard]] RecordId made() const { return m_made; }
    // A key of the sample ("hannah", "A/columns", "ellie") -> its id.
    template <class T>
    [[nodiscard]] T id(const std::string& key)
    {
        return m_evening.script().prepared.names.find<T>(key).value();
    }

private:
    Evening m_evening;
    RecordId m_made;
    std::vector<QByteArray> m_kept;
    std::map<std::string, std::unique_ptr<app::SeatWindow>> m_windows; // before their clients go, these must
};

} // namespace waymark::tests
