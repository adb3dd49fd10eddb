#include "app/only_ours.hpp"

#include "theme_of.hpp"

#include <QNetworkAccessManager>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlNetworkAccessManagerFactory>

namespace waymark::app {
namespace {

// A manager without a network: every request fails at once.
class NoNetwork : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest&, QIODevice* data) override
    {
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(QUrl()), data);
    }
};

class NoNetworkFactory : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager* create(QObject* parent) override { return new NoNetwork(parent); }
};

// Qt's own QML modules are files of the system; everything else must come out of this program.
class OnlyOurs : public QQmlAbstractUrlInterceptor {
public:
    QUrl intercept(const QUrl& url, DataType type) override
    {
        const bool module = type == QmldirFile || type == QmlFile || type == JavaScriptFile;
        return url.scheme() == "qrc" || (module && url.isLocalFile()) ? url : QUrl("qrc:/nothing");
    }
};

} // namespace

void keepToOurOwn(QQmlEngine& engine)
{
    static NoNetworkFactory noNetwork;
    static OnlyOurs onlyOurs;
    engine.addImportPath("qrc:/qt/qml");
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addUrlInterceptor(&onlyOurs);
}

void stillTheme(QQmlEngine& engine)
{
    QObject* const theme = theme::themeOf(engine);
    if (!theme)
        qFatal("the theme is not in this program");
    theme->setProperty("reducedMotion", true);
}

} // namespace waymark::app
