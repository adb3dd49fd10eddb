// The key of this device for this seat: made here, kept in guarded memory, never written down and never sent. It takes
// the place of the code after the first joining. One thread.
#pragma once

#include "wire/messages.hpp"

#include <memory>

namespace waymark::client {

class DeviceKey {
public:
    DeviceKey();

    [[nodiscard]] const wire::Key& open() const { return m_public; }
    // Signs what the server of this pin asked in its Hello.
    [[nodiscard]] wire::Proof prove(const wire::Hello& hello, const wire::Key& pin) const;

private:
    struct Wipe {
        void operator()(unsigned char* secret) const;
    };

    wire::Key m_public{};
    std::unique_ptr<unsigned char, Wipe> m_secret;
};

} // namespace waymark::client
