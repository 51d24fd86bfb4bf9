/** How a text begins that a spreadsheet may take for a formula, the wide forms of those characters included. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The text such that no spreadsheet carries it out: with an apostrophe before it where it could be a formula. */
export const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);
