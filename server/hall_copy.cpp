// The copy on the second path: begun, looked at, begun again; the offices and the hosting program hear how it is.
#include "server/copying.hpp"
#include "server/hall.hpp"
#include "server/places.hpp"

#include <QFile>

namespace waymark::server {

Result<void> Hall::keepCopy(const QString& data, const QString& copy)
{
    m_copyFolders = {data, copy};
    m_copyLook.start(std::chrono::seconds(1));
    auto kept = readyCopy(data, copy);
    if (kept)
        kept = m_memory.journal().keepCopy(QFile::encodeName(conferenceFile(copy)).toStdString());
    // What is wrong with the copy must not read as if it were the conference's own file.
    if (!kept && !kept.failure().code.starts_with("copy-"))
        kept = Failure{"copy-not-kept", "No copy can be kept in '" + copy.toStdString() + "': " + kept.failure().say};
    m_copy = copyState();
    return kept;
}

void Hall::copyAgain()
{
    Result<void> kept;
    if (copyState() == CopyState::lost)
        kept = keepCopy(m_copyFolders.first, m_copyFolders.second);
    emit copyIs(m_copy, kept ? QString() : QString::fromStdString(kept.failure().say));
    later();
}

// One that was asked for and could not even be begun is lost, too.
CopyState Hall::copyState()
{
    const CopyState state = m_memory.journal().copy();
    return state == CopyState::none && !m_copyFolders.second.isEmpty() ? CopyState::lost : state;
}

// A copy is lost, or slow, or well again, without anybody having done anything.
void Hall::lookAtCopy()
{
    const CopyState state = copyState();
    if (std::exchange(m_copy, state) == state)
        return;
    emit copyIs(m_copy, {});
    later();
}

} // namespace waymark::server
