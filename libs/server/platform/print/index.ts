export { cssEscape } from './css-escape.js';
export { printFoot, printStyle } from './print-style.js';
