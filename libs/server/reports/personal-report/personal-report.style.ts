/**
 * What the personal report adds to the style of print. A page that begins with a heading at its very edge has that
 * heading twice in the outline that Chromium makes; hence the millimetre.
 */
export const personalReportStyle = `
.facts { display: flex; flex-wrap: wrap; gap: 2mm 10mm; margin-bottom: 6mm; padding: 0; list-style: none; }
.facts span { display: block; }
.facts .muted { font-size: 9pt; }

table.scale { max-width: 132mm; }
.figure { text-align: right; padding-right: 5mm; white-space: nowrap; }

.chart { break-inside: avoid; margin: 0 0 6mm; }
.row, .axis { display: grid; grid-template-columns: 38mm 1fr 12mm; column-gap: 3mm; align-items: center; }
.row { margin-bottom: 2mm; line-height: 1.25; }
.row.total { font-weight: 600; margin-bottom: 4mm; }
.row .value { text-align: right; font-weight: 600; }
.levels {
  grid-column: 2; display: grid; grid-template-columns: minmax(0, 1fr) repeat(3, minmax(0, 2fr)) minmax(0, 1fr);
  font-size: 8pt; color: var(--muted);
}
.levels span { display: flex; justify-content: center; white-space: nowrap; }
.levels span:first-child { justify-content: flex-start; }
.levels span:last-child { justify-content: flex-end; }
.bar { position: relative; height: 5.5mm; }
.bar svg { display: block; width: 100%; height: 100%; }
.bar span {
  position: absolute; left: 3mm; top: 0.6mm; padding: 0 1.5mm; border-radius: 1mm;
  background: #ffffff; font-size: 8.5pt; line-height: 4.3mm;
}
.bar .ground { fill: #f7f5f0; }
.bar .bound { stroke: #c9c4b8; stroke-width: 0.25mm; vector-effect: non-scaling-stroke; }
.bar .fill, .meter rect { stroke: var(--line); stroke-width: 0.25mm; vector-effect: non-scaling-stroke; }
.bar .hatch { stroke: #a8a498; stroke-width: 0.3mm; vector-effect: non-scaling-stroke; }
.level-0 { fill: #cfe3e8; } .level-1 { fill: #93c1cc; } .level-2 { fill: #4f96a6; }
.level-3 { fill: #1f6e80; } .level-4 { fill: #0a4050; }
.level-none { fill: #ffffff; }
.meter .level-unknown { fill: #ffffff; stroke-dasharray: 0.7mm 0.5mm; }

.page { break-before: page; }
.page > h2:first-child, .cluster-head > h2 { margin-top: 1mm; }
.cover { padding-top: 55mm; }
.cover h1 { font-size: 34pt; }
.contents { padding-left: 5mm; }
.summary h3 { margin-top: 5mm; }
.summary p { margin-bottom: 2mm; }
.summary table { margin-bottom: 4mm; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; font-size: 9.5pt; line-height: 1.4; }
.sides h3 { margin: 0 0 1mm; }
.sides ul { margin: 0; padding-left: 4mm; }
.growth { background: var(--growth); }
.strengths { background: var(--own); }
a { color: var(--primary); }

.cluster-head { break-inside: avoid; break-after: avoid; }
.cluster-head .outcome { margin-bottom: 1mm; }
.statement {
  display: grid; grid-template-columns: 35mm 1fr; column-gap: 6mm;
  padding: 4mm 0; border-top: 0.25mm solid #d9d5cb;
}
.words, .answer, .tips li { break-inside: avoid; }
.statement > div p { margin-bottom: 1.5mm; }
.statement > div p:last-child { margin-bottom: 0; }
.answer { grid-column: 1; grid-row: 1; }
.answer p { margin: 0; line-height: 1.3; }
.answer .name { font-weight: 600; margin: 1.2mm 0 0.5mm; }
.words { grid-column: 2; grid-row: 1; }
.tips { grid-column: 2; grid-row: 2; margin-top: 2mm; }
.tips > .strong { break-after: avoid; }
.tips ul { margin: 0; padding: 0; list-style: none; }
.tips li { margin-bottom: 2.5mm; padding-left: 3mm; border-left: 0.7mm solid #9a4f00; }
.tips li p { margin: 0; }
.meta { font-size: 9pt; }
.note { white-space: pre-line; }
.actions th, .actions td { vertical-align: top; }
.sources li { margin-bottom: 1.5mm; }
.meter { display: block; width: 30mm; height: 3.6mm; margin-top: 1mm; }
.steps { padding-left: 5mm; }
.together { break-inside: avoid; }
`;
