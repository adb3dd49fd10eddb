// Cairo 1.16 writes `/P << /MCID n >> BDC … EMC` around a tagged piece and leaves all else bare. The
// numbers are given anew here, so nothing depends on how another Cairo counts.
#include "record/pdf_marks.hpp"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <set>

namespace waymark::record {

namespace {

const std::set<std::string> pathBegins{"m", "re"};
const std::set<std::string> pathEnds{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};

class Marker : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit Marker(const std::vector<std::string>& roles) : m_roles(roles) {}

    using ParserCallbacks::handleObject;
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        command(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

    MarkedPage taken() { return {std::move(m_out), m_marks}; }

private:
    void write(const std::string& name)
    {
        for (QPDFObjectHandle& operand : m_operands)
            m_out += operand.unparse() + " ";
        m_out += name + "\n";
    }

    void command(const std::string& name)
    {
        if (name == "BDC" || name == "BMC") {
            ++m_depth;
            if (isPiece())
                m_out += piece();
            else
                write(name);
            return;
        }
        if (name == "EMC")
            --m_depth;
        const bool outside = m_depth == 0 && name != "EMC";
        const bool alone = name == "Do" || name == "sh";
        if (outside && !m_artifact && (alone || name == "BT" || pathBegins.contains(name))) {
            m_out += "/Artifact BMC\n";
            m_artifact = true;
        }
        write(name);
        if (outside && m_artifact && (alone || name == "ET" || pathEnds.contains(name))) {
            m_out += "EMC\n";
            m_artifact = false;
        }
    }

    bool isPiece()
    {
        return m_operands.size() == 2 && m_operands[1].isDictionary() && m_operands[1].hasKey("/MCID");
    }

    std::string piece()
    {
        const std::string role = m_marks < m_roles.size() ? m_roles[m_marks] : "P";
        return "/" + role + " << /MCID " + std::to_string(m_marks++) + " >> BDC\n";
    }

    const std::vector<std::string>& m_roles;
    std::vector<QPDFObjectHandle> m_operands;
    std::string m_out;
    std::size_t m_marks = 0;
    int m_depth = 0; // of marked content, artifacts of our own not counted
    bool m_artifact = false;
};

} // namespace

MarkedPage marked(QPDFObjectHandle page, const std::vector<std::string>& roles)
{
    Marker marker(roles);
    QPDFPageObjectHelper(page).parseContents(&marker);
    return marker.taken();
}

} // namespace waymark::record
