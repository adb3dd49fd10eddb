// What the home page sees and may ask: conferences to run, a form for a new one, a card to join with, and how a running one
// is. It reads what was typed, says what is wrong with it field by field, and hands the rest to Hosting. GUI thread.
#pragma once

#include "host/hosting.hpp"
#include "host/pack_form.hpp"

#include "conference/described.hpp"

namespace waymark::host {

class Home : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString state READ state NOTIFY changed) // idle making starting running again stuck
    Q_PROPERTY(bool rehearsal READ rehearsal NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(bool reachable READ reachable NOTIFY changed) // others can join, too
    Q_PROPERTY(QString copy READ copy NOTIFY changed)        // none current lost
    Q_PROPERTY(QString copyFolder READ copyFolder NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QVariantList cards READ cards NOTIFY changed) // { key, name, face, code, card }
    Q_PROPERTY(bool projector READ projector NOTIFY projectorChanged)
    Q_PROPERTY(QStringList problems READ problems NOTIFY problemsChanged)
    Q_PROPERTY(QVariantMap said READ said NOTIFY problemsChanged) // what is wrong with a field, by its name
    Q_PROPERTY(QStringList problemFields READ problemFields NOTIFY problemsChanged)
    Q_PROPERTY(QVariantList prepared READ prepared NOTIFY placesChanged)
    Q_PROPERTY(QVariantList packs READ packs NOTIFY placesChanged)
    Q_PROPERTY(QVariantList sticks READ sticks NOTIFY placesChanged)
    Q_PROPERTY(QVariantList addresses READ addresses NOTIFY placesChanged)
    // What the command line has said already, by the fields' names: folder copy address port pack.
    Q_PROPERTY(QVariantMap asked READ asked CONSTANT)
    Q_PROPERTY(QVariantList kinds READ kinds CONSTANT)
    Q_PROPERTY(QVariantList profiles READ profiles CONSTANT)

public:
    struct Places {
        QString program; // waymark-server
        QString folder;  // where conferences are kept
        QString sample;  // the pack of the rehearsal
    };
    explicit Home(Places places, QVariantMap asked = {}, QObject* parent = nullptr);

    // Looks again at disks, sticks and networks.
    Q_INVOKABLE void look();
    // The fields of a form by name. Problems are told by `problems`; otherwise it begins, and `state` follows.
    Q_INVOKABLE void run(const QVariantMap& fields);         // folder passphrase copy address port
    Q_INVOKABLE void prepare(const QVariantMap& fields);     // PackForm's, passphrase again copy address port
    Q_INVOKABLE void preparePack(const QVariantMap& fields); // pack passphrase again copy address port
    Q_INVOKABLE void rehearse();
    Q_INVOKABLE void join(const QString& card);
    Q_INVOKABLE void openSeat(const QString& key); // a rehearsal's, here
    Q_INVOKABLE void copyAgain();
    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void end();
    Q_INVOKABLE void showSeats(); // the windows of this laptop's own seats, to the front
    Q_INVOKABLE void forgetProblems();
    // { step, say } of a passphrase while it is typed.
    Q_INVOKABLE QVariantMap strength(const QString& passphrase) const;

    void setProjector(bool there);
    // Begins without the page: the command line has said everything.
    void begin(Hosting::Task task);
    // The card that was joined with does not open a seat, or nobody answers.
    void joinFailed(const QString& why);

    [[nodiscard]] QString state() const;
    [[nodiscard]] bool rehearsal() const { return m_hosting.isRehearsal(); }
    [[nodiscard]] QString address() const { return m_hosting.address(); }
    [[nodiscard]] bool reachable() const { return !m_hosting.address().startsWith("127."); }
    [[nodiscard]] QString copy() const { return waymark::spell(m_hosting.copy()); }
    [[nodiscard]] QString copyFolder() const { return m_hosting.copyFolder(); }
    [[nodiscard]] QString why() const { return m_hosting.why(); }
    [[nodiscard]] QVariantList cards() const;
    [[nodiscard]] bool projector() const { return m_projector; }
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] QStringList problemFields() const;
    [[nodiscard]] QVariantMap said() const;
    [[nodiscard]] const QVariantList& prepared() const { return m_prepared; }
    [[nodiscard]] const QVariantList& packs() const { return m_packs; }
    [[nodiscard]] const QVariantList& sticks() const { return m_sticks; }
    [[nodiscard]] const QVariantList& addresses() const { return m_addresses; }
    [[nodiscard]] const QVariantMap& asked() const { return m_asked; }
    [[nodiscard]] QVariantList kinds() const { return host::kinds(); }
    [[nodiscard]] QVariantList profiles() const { return host::profiles(); }
    [[nodiscard]] qint64 serverId() const { return m_hosting.serverId(); }

signals:
    void changed();
    void projectorChanged();
    void problemsChanged();
    void placesChanged();
    void begun(); // it serves for the first time: what was typed can be forgotten
    // For whoever opens windows.
    void seatGiven(const waymark::host::HostCard& card);
    void joinAsked(const waymark::client::Card& card);
    void seatsAsked();
    void ended();

private:
    void tell(std::vector<Problem> problems);
    void beginNew(const QVariantMap& fields, std::vector<Problem> problems, Hosting::Task task);
    [[nodiscard]] std::vector<Problem> keepingProblems(const QVariantMap& fields, Plan& plan) const;
    void fail(const QString& why, const QString& code);

    const Places m_places;
    const QVariantMap m_asked;
    Hosting m_hosting;
    std::vector<Problem> m_problems;
    QVariantList m_prepared, m_packs, m_sticks, m_addresses;
    bool m_projector = false;
    bool m_begun = false;
};

} // namespace waymark::host
