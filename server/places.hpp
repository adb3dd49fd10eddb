// Where the parts of a conference lie in its data folder.
#pragma once

#include <QString>

namespace waymark::server {

[[nodiscard]] inline QString conferenceFile(const QString& folder)
{
    return folder + "/conference.waymark";
}

} // namespace waymark::server
