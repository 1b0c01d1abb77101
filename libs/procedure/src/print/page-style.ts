import { cssString } from './css-string.js';

/** The look of a print-out: a document on A4, a column of cards on a telephone. @param running words on top of every further page */
export function pageStyle(running: string): string {
  return `
@page { size: A4; margin: 18mm 14mm 18mm 20mm;
  @top-right { content: "${cssString(running)}"; font: 9pt "Times New Roman", serif; }
  @bottom-right { content: "Trang " counter(page) "/" counter(pages); font: 9pt "Times New Roman", serif; } }
@page :first { @top-right { content: none; } }
${STYLE}`;
}

const STYLE = `:root { color-scheme: light; --line: #444; --faint: #555; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 8mm 6mm; max-width: 190mm; background: #fff; color: #000; font: 12pt/1.35 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif; overflow-wrap: break-word; }
header { display: grid; grid-template-columns: 27% 1fr 33%; border: 1pt solid var(--line); }
header > * { padding: 2.5mm 3mm; }
header > * + * { border-left: 1pt solid var(--line); }
.agency { display: flex; align-items: center; justify-content: center; text-align: center; font-weight: bold; text-transform: uppercase; }
.what { display: flex; flex-direction: column; justify-content: center; text-align: center; }
.what p { margin: 0 0 1mm; font-weight: bold; text-transform: uppercase; letter-spacing: .06em; }
.what .ended { margin: 1.5mm 0 0; letter-spacing: 0; }
h1 { margin: 0; font-size: 13pt; line-height: 1.25; text-wrap: balance; }
.control { margin: 0; padding: 0; display: grid; }
.control div { display: flex; gap: 2mm; align-items: center; padding: 1mm 3mm; }
.control div + div { border-top: .5pt solid var(--line); }
.control dt { white-space: nowrap; } .control dt::after { content: ":"; }
.control dd { margin: 0; font-weight: bold; }
h2 { margin: 6mm 0 2mm; font-size: 12.5pt; break-after: avoid; }
p { margin: 1.5mm 0; } ul { margin: 1.5mm 0; padding-left: 6mm; } li { margin: .7mm 0; }
table { width: 100%; border-collapse: collapse; font-size: 10.5pt; line-height: 1.25; }
th, td { border: .5pt solid var(--line); padding: 1mm 1.5mm; vertical-align: top; text-align: left; }
thead { display: table-header-group; } thead th { background: #eee; text-align: center; vertical-align: middle; }
tr { break-inside: avoid; } .group { break-after: avoid; } .group th { background: #f6f6f6; }
.facts th { width: 27%; font-weight: normal; color: var(--faint); }
.t-steps { font-size: 9.5pt; table-layout: fixed; }
.t-steps th:nth-child(1) { width: 4.5%; } .t-steps th:nth-child(2) { width: 18%; } .t-steps th:nth-child(3) { width: 10.5%; }
.t-steps th:nth-child(4) { width: 13%; } .t-steps th:nth-child(5) { width: 18%; } .t-steps th:nth-child(6) { width: 22%; }
.t-branches { font-size: 9.5pt; table-layout: fixed; }
.t-branches th:nth-child(1) { width: 22%; } .t-branches th:nth-child(5) { width: 21%; }
.t-phases th:first-child { width: 11%; } .t-phases th:nth-child(2) { width: 24%; }
.t-papers th:first-child, .t-forms th:first-child, .t-records th:first-child { width: 7%; }
.t-papers th:last-child { width: 20%; } .t-records th:last-child { width: 40%; } .t-forms th:last-child { width: 18%; }
.t-issues th:first-child { width: 10%; } .t-issues th:last-child { width: 27%; }
:is(.t-steps, .t-papers, .t-forms, .t-records, .t-issues, .t-phases) td:first-child { text-align: center; }
mark { background: none; color: inherit; border: .6pt dashed var(--line); border-radius: 2pt; padding: 0 .8mm; font-style: italic; font-size: .9em; white-space: nowrap; }
small { color: var(--faint); font-size: .85em; } code { font: .85em "Liberation Mono", Consolas, monospace; }
figure { margin: 0; overflow-x: auto; text-align: center; }
figcaption { color: var(--faint); font-size: 9.5pt; break-before: avoid; }
svg { display: block; margin: 0 auto; max-width: 100%; height: auto; break-inside: avoid; font-family: "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", serif; }
svg text { white-space: pre; text-anchor: middle; font-size: 11px; } .label text { font-size: 10px; paint-order: stroke; stroke: #fff; stroke-width: 2px; }
svg .title { font-weight: bold; } svg .doubt { font-style: italic; }
svg rect { fill: #fff; stroke: #000; stroke-width: .8; } .end rect { fill: #eee; } .wait rect { stroke-dasharray: 4 2; }
.way path { fill: none; stroke: #333; stroke-width: .8; } .way polygon { fill: #333; } .way.clock path { stroke-dasharray: 3 2; }
@media print {
  body { padding: 0; max-width: none; }
  figure { overflow: visible; } svg { max-height: 232mm; }
}
@media screen and (max-width: 640px) {
  body { padding: 3mm; font-size: 16px; }
  header { grid-template-columns: 1fr; } header > * + * { border-left: 0; border-top: 1pt solid var(--line); }
  table, .t-steps, .t-branches { font-size: 15px; }
  thead { display: none; }
  table, tbody, tr, th, td { display: block; width: 100% !important; }
  tr { border: .5pt solid var(--line); margin: 0 0 2mm; } th, td { border: 0; padding: 1mm 2.5mm; }
  .group { margin: 3mm 0 0; } :is(.t-steps, .t-papers, .t-forms, .t-records, .t-issues, .t-phases) td:first-child { text-align: left; }
  td[data-label]:not(.none) { display: grid; grid-template-columns: 27% 1fr; gap: 2mm; } td[data-label]::before { content: attr(data-label); color: var(--faint); font-size: .88em; }
  .none, .control .page { display: none; } .facts tr { margin: 0; border-width: .5pt .5pt 0; } .facts tr:last-child { border-bottom-width: .5pt; }
  .facts th { padding-bottom: 0; } .facts td { padding-top: 0; }
  svg { max-width: none; }
}
`;
