/** As many as one request takes. */
export const maximumEmails = 100;

/** Addresses that were typed or pasted, apart from what is none. */
export interface EmailList {
  readonly emails: readonly string[];
  readonly wrong: readonly string[];
}

const looksLikeEmail = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

/** Takes a text apart at line ends, spaces, commas and semicolons; also takes `Noor <noor@gemeente.nl>`. */
export function readEmails(text: string): EmailList {
  const withinBrackets = text.replace(/[^,;\n]*<([^<>]*)>/g, ' $1 ');
  const words = withinBrackets.split(/[\s,;]+/).filter(Boolean);
  const unique = [...new Set(words.map((word) => word.toLowerCase()))];
  return {
    emails: unique.filter((word) => looksLikeEmail.test(word)),
    wrong: unique.filter((word) => !looksLikeEmail.test(word)),
  };
}
