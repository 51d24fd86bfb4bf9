/** The words of a text; a placeholder counts as one word. */
export const wordsOf = (text: string): string[] =>
  text.replaceAll(/\{\{\s*\w+\s*\}\}/g, 'naam').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** The sentences of a text: they end at . ! ? or : before a capital, a digit or a quotation mark, and at a line's end. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?:][)'"’]?)\s+(?=[\p{Lu}\p{N}'"‘“])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
