import { fontFaces } from './font-faces.js';

/** The look of every PDF: the light tokens of the house on A4, its font included. Holds no value from outside. */
export const printStyle = (): string => `${fontFaces()}
:root {
  --ink: #1b2733; --muted: #4a5968; --soft: #f7f5f0; --line: #8a8578; --primary: #0b5567;
  --growth: #fbebd3; --remark: #ece8f5; --own: #d7ecf0;
}
@page {
  size: A4;
  margin: 20mm 22mm 24mm;
  @bottom-left { font: 400 8.5pt 'Source Sans 3', sans-serif; color: #4a5968; }
  @bottom-right { font: 400 8.5pt 'Source Sans 3', sans-serif; color: #4a5968; }
}
* { box-sizing: border-box; }
.strong { font-weight: 600; }
html { font: 400 10.5pt/1.5 'Source Sans 3', sans-serif; color: var(--ink); font-variant-numeric: tabular-nums; }
body { margin: 0; overflow-wrap: anywhere; }
p, ul, ol, table { margin: 0 0 3mm; }
p { max-width: 132mm; orphans: 3; widows: 3; }
h1, h2, h3 { font-weight: 600; line-height: 1.25; break-after: avoid; break-inside: avoid; text-wrap: balance; }
h1 { font-size: 25pt; margin: 0 0 2mm; color: var(--primary); }
h2 { font-size: 16pt; margin: 10mm 0 3mm; color: var(--primary); }
h3 { font-size: 11.5pt; margin: 0 0 1mm; }
.muted { color: var(--muted); }
.subject { font-size: 13pt; line-height: 1.4; margin-bottom: 7mm; }
.panel { padding: 3mm 4mm; border-radius: 2mm; max-width: none; break-inside: avoid; }
.soft { background: var(--soft); }
.remark { background: var(--remark); margin: 2mm 0 0; }
.lead { font-size: 13pt; line-height: 1.4; font-weight: 600; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; line-height: 1.4; break-inside: avoid; }
caption { text-align: left; font-weight: 600; padding-bottom: 1.5mm; }
th, td { text-align: left; padding: 1.4mm 3mm 1.4mm 0; vertical-align: bottom; border-bottom: 0.25mm solid #d9d5cb; }
thead th { font-weight: 600; font-size: 9pt; color: var(--muted); border-bottom: 0.35mm solid var(--line); }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; }
`;

/** Rules for the foot of every page: the document's name, and the page of how many. Texts as `cssEscape` made them. */
export const printFoot = (name: string, page: string, of: string): string => `@page {
  @bottom-left { content: "${name}"; }
  @bottom-right { content: "${page}" counter(page) "${of}" counter(pages); }
}`;
