// The road of a paper: tidied → set into bands → stacked into pages → drawn → finished.
#include "record/pdf.hpp"

#include "record/pdf_blocks.hpp"
#include "record/pdf_draw.hpp"
#include "record/pdf_finish.hpp"

namespace waymark::record {

Result<std::vector<std::uint8_t>> pdf(const Document& given, const Stamp& stamp)
{
    const Document document = tidied(given);
    const Typesetter typesetter(document);
    Structure structure;
    const auto bands = setBands(document, typesetter, structure);
    const Foot foot(document, typesetter);
    const auto bytes = drawn(pages(bands, foot.bottom()), foot, typesetter.rightToLeft(), structure);
    if (!bytes)
        return Failure{"paper-drawing",
                       "The PDF could not be drawn. Close other programs and try once more."};
    return finished(*bytes, structure, document, stamp);
}

} // namespace waymark::record
