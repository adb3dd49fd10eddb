// `waymark --gallery`: every control on a page of its own, in a window to play with or as pictures in a folder.
// GUI thread only.
#pragma once

#include <QString>

namespace waymark::app {

class Languages;

// Runs until the window is closed. Gives the program's status.
[[nodiscard]] int showGallery(Languages& languages);

// Leaves one picture for each row of the table of variants in `folder`, which it makes.
[[nodiscard]] int pictureGallery(Languages& languages, const QString& folder);

} // namespace waymark::app
