import type { ItemValues } from '#server/content';
import type { FormState } from './text-form.js';

/** A form as it was sent: whatever its fields hold. */
type Sent = Readonly<Record<string, unknown>>;

/** A form of which nothing was said yet. */
export const untouched: FormState & { readonly problem: string; readonly notice: string } = {
  ...{
    values: {},
    problems: {},
    isOvertaken: false,
    isPreview: false,
    isNew: false,
    problem: '',
    notice: '',
  },
};

/** The values of a form by the names of its fields; what is ticked of a list is joined by spaces. */
export function valuesIn(form: Sent): ItemValues {
  const fields = Object.entries(form).filter(([name]) => name.includes('@'));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, [value].flat().filter(Boolean).map(textIn).join(' ')]),
  );
}

/** What a field says; nothing where it says something else than text. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
