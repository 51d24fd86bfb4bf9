/** A form as it was sent: whatever its fields hold. */
export type Form = Readonly<Record<string, unknown>>;

/** The text of a field, without spaces around it; empty when it has none. */
export function textOf(form: Form, name: string): string {
  const value = Object.hasOwn(form, name) ? form[name] : '';
  return typeof value === 'string' ? value.trim() : '';
}

/** A sentence by its name in an address; empty for a name that is not known. */
export const sentence = (sentences: Readonly<Record<string, string>>, name: unknown): string =>
  typeof name === 'string' && Object.hasOwn(sentences, name) ? (sentences[name] ?? '') : '';
