import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { ShownProblem } from './problem';

/** Lays what the server found wrong beside the fields that it names; unknown fields are left out. */
export function fieldErrors(
  { fields }: ShownProblem,
  trees: Readonly<Record<string, FieldTree<unknown>>>,
): ValidationError.WithOptionalFieldTree[] {
  return fields.flatMap(({ field, message }) => {
    const fieldTree = trees[field];
    return fieldTree ? [{ kind: 'server', message, fieldTree }] : [];
  });
}
