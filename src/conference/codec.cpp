#include "conference/codec.hpp"

#include "conference/described.hpp"

namespace waymark {
namespace {

class Writer {
public:
    Bytes bytes;

    void number(std::uint64_t value, int width)
    {
        for (int i = 0; i < width; ++i)
            bytes.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }

    template <class T>
    void value(const T& v)
    {
        if constexpr (std::is_same_v<T, std::string>) {
            number(v.size(), 4);
            bytes.insert(bytes.end(), v.begin(), v.end());
        } else if constexpr (std::is_same_v<T, bool>) {
            number(v ? 1 : 0, 1);
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
            number(static_cast<std::uint64_t>(v), 8);
        } else if constexpr (std::is_same_v<T, Moment> || std::is_same_v<T, Day>) {
            number(static_cast<std::uint64_t>(static_cast<std::int64_t>(v.time_since_epoch().count())), 8);
        } else if constexpr (Spelled<T>) {
            value(std::string(spell(v)));
        } else if constexpr (IsId<T>::value) {
            bytes.insert(bytes.end(), v.bytes.begin(), v.bytes.end());
        } else if constexpr (IsOptional<T>::value) {
            number(v ? 1 : 0, 1);
            if (v)
                value(*v);
        } else if constexpr (IsVector<T>::value) {
            number(v.size(), 4);
            for (const auto& item : v)
                value(item);
        } else {
            T::fields(v, [this](const char*, const auto& field) { value(field); });
        }
    }
};

class Reader {
public:
    explicit Reader(std::span<const std::uint8_t> bytes) : m_rest(bytes) {}

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool done() const { return m_good && m_rest.empty(); }

    std::uint64_t number(int width)
    {
        std::uint64_t result = 0;
        for (const std::uint8_t byte : take(static_cast<std::size_t>(width)))
            result = (result >> 8) | (std::uint64_t{byte} << 56);
        return result >> (8 * (8 - width));
    }

    template <class T>
    void value(T& v)
    {
        if constexpr (std::is_same_v<T, std::string>) {
            const auto text = take(number(4));
            v.assign(text.begin(), text.end());
        } else if constexpr (std::is_same_v<T, bool>) {
            v = flag();
        } else if constexpr (std::is_same_v<T, std::int64_t>) {
            v = static_cast<std::int64_t>(number(8));
        } else if constexpr (std::is_same_v<T, Moment> || std::is_same_v<T, Day>) {
            using Rep = typename T::duration::rep;
            v = T{typename T::duration{static_cast<Rep>(static_cast<std::int64_t>(number(8)))}};
        } else if constexpr (Spelled<T>) {
            std::string name;
            value(name);
            const auto found = spelled<T>(name);
            m_good = m_good && found;
            v = found.value_or(T{});
        } else if constexpr (IsId<T>::value) {
            const auto id = take(v.bytes.size());
            std::copy(id.begin(), id.end(), v.bytes.begin());
        } else if constexpr (IsOptional<T>::value) {
            v.reset();
            if (flag())
                value(v.emplace());
        } else if constexpr (IsVector<T>::value) {
            v.clear();
            for (std::uint64_t left = number(4); left > 0 && m_good; --left)
                value(v.emplace_back());
        } else {
            T::fields(v, [this](const char*, auto& field) { value(field); });
        }
    }

private:
    // Exactly `size` bytes, or nothing and no longer good: a length from a damaged file reserves no memory.
    std::span<const std::uint8_t> take(std::uint64_t size)
    {
        if (!m_good || size > m_rest.size()) {
            m_good = false;
            return {};
        }
        const auto result = m_rest.first(static_cast<std::size_t>(size));
        m_rest = m_rest.subspan(static_cast<std::size_t>(size));
        return result;
    }
    bool flag()
    {
        const auto byte = number(1);
        m_good = m_good && byte <= 1;
        return byte == 1;
    }

    std::span<const std::uint8_t> m_rest;
    bool m_good = true;
};

template <std::size_t I>
bool readRecord(Reader& reader, const std::string& kind, std::optional<Record>& into)
{
    if (kind != std::variant_alternative_t<I, Record>::kind)
        return false;
    auto& record = into.emplace().emplace<I>();
    reader.value(record.head);
    reader.value(record);
    return true;
}

template <std::size_t... I>
std::optional<Record> readAnyRecord(Reader& reader, std::index_sequence<I...>)
{
    std::string kind;
    reader.value(kind);
    std::optional<Record> record;
    (void)(readRecord<I>(reader, kind, record) || ...);
    return record;
}

} // namespace

Bytes encode(const Event& event)
{
    Writer writer;
    if (const auto* made = std::get_if<CircleMade>(&event.body)) {
        writer.value(std::string(CircleMade::kind));
        writer.value(made->who);
    } else {
        writer.value(std::string(Put::kind));
        std::visit(
            [&](const auto& record) {
                writer.value(std::string(std::decay_t<decltype(record)>::kind));
                writer.value(record.head);
                writer.value(record);
            },
            std::get<Put>(event.body).record);
    }
    return std::move(writer.bytes);
}

std::optional<Event> decode(CircleId circle, std::span<const std::uint8_t> bytes)
{
    Reader reader(bytes);
    std::string body;
    reader.value(body);
    std::optional<Event> event;
    if (body == CircleMade::kind) {
        CircleMade made;
        reader.value(made.who);
        event = Event{circle, std::move(made)};
    } else if (body == Put::kind) {
        if (auto record = readAnyRecord(reader, std::make_index_sequence<std::variant_size_v<Record>>{}))
            event = Event{circle, Put{std::move(*record)}};
    }
    if (!event || !reader.done())
        return std::nullopt;
    if (const auto* put = std::get_if<Put>(&event->body); put && head(put->record).circle != circle)
        return std::nullopt;
    return event;
}

} // namespace waymark
