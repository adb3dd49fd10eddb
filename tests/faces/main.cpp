// Runs every tst_*.qml of this folder: the real faces, with the sample conference behind them.
#include "faces/setup.hpp"

#include <QtQuickTest/quicktest.h>

namespace waymark::tests {

class Faces : public Setup {
    Q_OBJECT

public:
    Faces() : Setup(sampleScript) {}
};

} // namespace waymark::tests

QUICK_TEST_MAIN_WITH_SETUP(faces, waymark::tests::Faces)

#include "main.moc"
