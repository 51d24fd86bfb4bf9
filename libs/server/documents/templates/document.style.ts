/** What the public documents add to the style of print. */
export const documentStyle = `
header { margin-bottom: 8mm; }
h2 + p, .explained > p:first-of-type { break-after: avoid; break-inside: avoid; }
section.cluster { break-before: page; }
section.cluster:first-of-type { break-before: auto; }
.statements { list-style: none; padding: 0; }
.statements li { display: grid; grid-template-columns: 12mm 1fr; padding: 2.4mm 0; border-top: 0.25mm solid #d9d5cb; break-inside: avoid; }
.statements .number { font-weight: 600; color: var(--primary); }
.statements p { margin: 0; max-width: none; }
.explained { padding-top: 3mm; }
.explained > p:first-of-type { font-weight: 600; }
.explained table { margin-top: 3mm; }
.explained th[scope='row'] { width: 38mm; font-weight: 600; vertical-align: top; }
.explained td { vertical-align: top; }
table.lines { break-inside: auto; font-size: 9.5pt; margin-bottom: 5mm; }
table.lines thead { display: table-header-group; }
table.lines tr { break-inside: avoid; }
table.lines th[scope='row'] { width: 44%; }
table.lines td:last-child { white-space: nowrap; }
table.lines td { vertical-align: top; color: var(--muted); }
table.lines th { vertical-align: top; }
.tip { break-inside: avoid; margin: 0 0 5mm; padding: 3mm 4mm; background: var(--soft); border-radius: 2mm; }
.tip h4 { font-size: 10.5pt; font-weight: 600; margin: 0 0 1mm; }
.tip p { max-width: none; margin-bottom: 1.5mm; }
.tip p:last-child { margin-bottom: 0; font-size: 9pt; color: var(--muted); }
.sources { padding-left: 5mm; }
.sources li { break-inside: avoid; margin-bottom: 1.5mm; }
a { color: var(--primary); }
`;
