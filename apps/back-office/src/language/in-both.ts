import { type Language, spokenLanguage } from './spoken.js';

/** The same messages in any language: texts, and texts that are made of values. */
type Messages<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Messages<T[Key]>;
};

/**
 * Messages in Dutch and English, of the same shape. Reading one gives it in the language of the request; so they are read
 * while a request is answered, never when a file is loaded.
 */
export function inBoth<T extends object>(nl: T, en: Messages<T>): Messages<T> {
  const both: Readonly<Record<Language, Messages<T>>> = { nl: nl as Messages<T>, en };
  const messages = {} as Messages<T>;
  for (const key of Object.keys(nl) as (keyof T)[])
    Object.defineProperty(messages, key, { enumerable: true, get: () => both[spokenLanguage()][key] });
  return messages;
}

/** Something of each language, made once, when it is first needed. */
export function perLanguage<T>(make: (language: Language) => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const language = spokenLanguage();
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
