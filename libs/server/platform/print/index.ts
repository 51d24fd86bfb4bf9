export { cssEscape } from './css-escape.js';
export { markedAsDraft } from './draft-mark.js';
export { printFoot, printStyle } from './print-style.js';
