import { DomainError } from '#server/platform/errors';

/** Something was tried too often; it may be tried again after a while. */
export class TooManyTries extends DomainError {
  /** @param retryAfter in seconds */
  constructor(readonly retryAfter: number) {
    super('too-many-tries');
  }
}
