import { Service } from '@angular/core';

/** Keeps the token of an invitation to a round while its reader signs in; in memory only, until the page is closed. */
@Service()
export class RoundToken {
  #token = '';

  /** Keeps a token that was given; an empty one leaves what is there. @returns the token there is */
  keep(given: string): string {
    if (given) this.#token = given;
    return this.#token;
  }

  /** It was used. */
  forget(): void {
    this.#token = '';
  }
}
