/**
 * An error that the caller can do something about, known by its stable code. Modules define theirs in
 * `<module>.errors.ts`; only the API's filter knows what HTTP status and sentence belong to a code.
 */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    /** Fields of the request that caused it, each with a message key. */
    readonly fields: readonly FieldError[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** A field of a request body by its dotted path, and the key of the sentence that explains it. */
export type FieldError = { readonly field: string; readonly message: string };
