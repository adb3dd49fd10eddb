// The style sheet inside every HTML paper: the design's light colours, 12 point (16 in large print). Constant
// data.
#pragma once

#include <string_view>

namespace waymark::record {

inline constexpr std::string_view styleSheet = R"css(
:root { --ink: #17252B; --ink2: #434F54; --accent: #09565A; --tint: #E1EFEE; --edge: #857F72; --line: #DED8CB;
  --well: #145534; --worry: #763D04; --worrytint: #FBEEDC; --need: #1E4A80; --welltint: #E6F1E8;
  --needtint: #E6EDF7; }
* { box-sizing: border-box; }
html { font: 12pt/1.4 Inter, "Noto Sans", sans-serif; color: var(--ink); background: #F5F2EB;
  font-feature-settings: "liga" 0; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
html.large { font-size: 16pt; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 3rem; background: #FFFFFF; min-height: 100vh;
  overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5rem 0 .4rem; font-weight: 700; text-wrap: balance; }
h1 { font-size: 1.8rem; letter-spacing: -.01em; margin-top: 1.25rem; }
h2 { font-size: 1.17rem; }
h3, h4, h5, h6 { font-size: 1.04rem; }
p, ul, ol, dl, table, blockquote { margin: 0 0 .75rem; }
.top { display: flex; align-items: center; gap: .7rem; padding-bottom: .9rem;
  border-bottom: 2pt solid var(--accent); }
.top svg { flex: none; width: 2.2rem; height: 2.2rem; }
.top p { margin: 0; line-height: 1.35; }
.top .name { font-size: 1.08rem; font-weight: 600; }
.top .for { margin-inline-start: auto; text-align: end; font-size: .88rem; color: var(--ink2); }
.top .for strong { color: var(--ink); }
.service, .quiet { color: var(--ink2); }
.service { font-size: .88rem; }
.subtitle { font-size: 1.17rem; margin-top: -.2rem; }
strong, th { font-weight: 600; }
.rehearsal { background: var(--worrytint); color: var(--worry); font-weight: 600; padding: .5rem .9rem;
  border-radius: 8px; margin: .9rem 0 0; }
.facts { display: flex; flex-wrap: wrap; gap: .8rem 2.4rem; background: var(--tint); border-radius: 10px;
  padding: .85rem 1.05rem; }
.facts dt { font-size: .9rem; font-weight: 600; color: var(--accent); }
.facts dd { margin: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .45rem 1.5rem .45rem 0;
  border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-inline-end: 0; }
thead th { color: var(--ink2); border-bottom: 1px solid var(--edge); }
.framed { border-collapse: separate; border-spacing: 0; border: 1.3px solid var(--accent);
  border-radius: 10px;
  overflow: hidden; }
.framed th, .framed td { padding: .6rem 1.1rem; }
.framed thead th { background: var(--tint); color: var(--accent); border-bottom: 1px solid var(--line); }
.framed tbody tr:last-child > * { border-bottom: 0; }
ul, ol { padding-inline-start: 1.4rem; }
li { margin-bottom: .25rem; }
blockquote { margin-inline: 0; padding: .1rem 0; padding-inline-start: 1.1rem;
  border-inline-start: 3pt solid var(--accent); }
blockquote p { margin: 0; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
  gap: .6rem 1.2rem;
  margin-bottom: .9rem; }
.columns > section > :first-child { display: flex; align-items: center; gap: .45rem; margin: .2rem 0 .3rem; }
.columns svg, .callout svg, .steps svg { flex: none; width: 1.3rem; height: 1.3rem; }
.columns ul { list-style: none; padding: 0; }
.well { color: var(--well); } .worry { color: var(--worry); } .need { color: var(--need); }
.callout { display: flex; align-items: center; gap: .9rem; background: var(--tint); border-radius: 10px;
  padding: .75rem 1.1rem; margin: 1.2rem 0; }
.callout.well { background: var(--welltint); } .callout.worry { background: var(--worrytint); }
.callout.need { background: var(--needtint); }
.callout p { margin: 0; color: var(--ink); }
.callout svg, .steps svg { color: var(--accent); }
.callout.well svg, .callout.worry svg, .callout.need svg { color: inherit; }
.steps > div { display: grid; grid-template-columns: minmax(10rem, 15rem) 1fr; gap: .1rem 1.2rem;
  margin-bottom: .35rem; }
.steps dt { display: flex; gap: .8rem; font-weight: 600; } .steps dd { margin: 0; }
.opening { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem;
  margin: 1.1rem 0; }
.opening p { margin: 0; } .opening p:last-child { text-align: end; margin-inline-start: auto;
  color: var(--ink2); }
.signature { margin-top: 1.5rem; } .signature .name { font-size: 1.2rem; display: block; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.2rem 0; }
.end { margin-top: 2rem; padding-top: .6rem; border-top: 1px solid var(--edge); font-size: .8rem;
  color: var(--ink2); display: flex; flex-wrap: wrap; gap: .2rem 2rem; justify-content: space-between; }
.end p { margin: 0; } .end .last { flex-basis: 100%; color: var(--worry); font-weight: 600; }
@media (max-width: 36rem) {
  body { padding: 1.1rem 1rem; }
  .top { flex-wrap: wrap; } .top .for { margin-inline-start: 0; text-align: start; flex-basis: 100%; }
  h1 { font-size: 1.5rem; }
  th, td { padding-inline-end: .7rem; } .framed th, .framed td { padding: .5rem .7rem; }
  .steps > div { grid-template-columns: 1fr; } .steps dd { margin-inline-start: 2.1rem; }
  .opening p:last-child { text-align: start; margin-inline-start: 0; }
}
@media print {
  @page { size: A4; margin: 17mm; }
  html { background: #FFFFFF; } body { max-width: none; padding: 0; min-height: 0; }
  .facts, .callout, .rehearsal, .framed thead th { print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; } tr, .facts, .callout, .steps > div { break-inside: avoid; }
}
)css";

} // namespace waymark::record
