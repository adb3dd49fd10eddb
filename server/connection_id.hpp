// The number of one connection: the only name under which door and hall speak of it. Never reused in one run.
#pragma once

#include <QtGlobal>

namespace waymark::server {

using ConnectionId = quint64;

} // namespace waymark::server
