import { randomInt, timingSafeEqual } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { hashToken, newToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { newId, withLookup } from '#server/platform/database';
import { SignInRequest, type SignInRequestKind } from './sign-in-request.entity.js';
import { codeWrong, signInRequestInvalid } from './users.errors.js';

/** How long a code works, in minutes. */
export const codeMinutes = 10;
/** How often one may try to type it. */
export const codeTries = 5;
/** Short enough to type on a phone; useless without the token of the browser that asked. */
export const codeLength = 8;

/** A new request: its token goes to the browser and nowhere else. */
export type OpenedRequest = { readonly id: string; readonly token: string };

/** Sign-ins that wait for a code; found by the hash of their token. */
@Injectable()
export class SignInRequests {
  constructor(
    private readonly em: EntityManager,
    private readonly clock: Clock,
  ) {}

  /** A row for the account, or for nobody, that {@link insert} writes. */
  prepare(): OpenedRequest {
    return { id: newId(), token: newToken() };
  }

  /** Writes the request in the context of its account, or in that of its token's hash where it is nobody's. */
  async insert(
    em: EntityManager,
    { id, token }: OpenedRequest,
    accountId: string | null,
    kind: SignInRequestKind,
  ): Promise<void> {
    // The database lets only those go that are long worth nothing.
    await em.nativeDelete(SignInRequest, {});
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + codeMinutes * 60_000);
    const tokenHash = hashToken(token);
    await em.insert(SignInRequest, { id, tokenHash, accountId, kind, tries: 0, createdAt, expiresAt });
  }

  /** What a request of the account whose context this is waits for. */
  async kindOf(id: string): Promise<SignInRequestKind> {
    return (await this.em.findOneOrFail(SignInRequest, { id })).kind;
  }

  /** Makes the code of a request, in the context of its account. @returns it, to be mailed */
  async makeCode(id: string): Promise<string> {
    const request = await this.em.findOneOrFail(SignInRequest, { id });
    const code = String(randomInt(10 ** codeLength)).padStart(codeLength, '0');
    await this.em.nativeUpdate(SignInRequest, { id }, { codeHash: hashCode(request.tokenHash, code) });
    return code;
  }

  /**
   * Counts a try, and holds the code against the one that was mailed.
   * @returns the account to go on with
   * @throws DomainError code-wrong; sign-in-request-invalid when it is used, too old, or tried too often
   */
  async tryCode(token: string, code: string, kind: SignInRequestKind): Promise<string> {
    const request = await this.countTry(token, [kind]);
    if (!this.fits(request, code) || !request.accountId) throw codeWrong();
    return request.accountId;
  }

  /** Whether it is the code that was mailed. */
  fits({ tokenHash, codeHash }: SignInRequest, code: string): boolean {
    const given = Buffer.from(hashCode(tokenHash, code));
    const made = Buffer.from(codeHash ?? hashCode(tokenHash, newToken()));
    return timingSafeEqual(given, made);
  }

  /** Uses the request up, in the context of its account. @throws DomainError sign-in-request-invalid */
  async redeem(em: EntityManager, token: string): Promise<void> {
    const open = { tokenHash: hashToken(token), redeemedAt: null };
    const changed = await em.nativeUpdate(SignInRequest, open, { redeemedAt: this.clock.now() });
    if (changed !== 1) throw signInRequestInvalid();
  }

  /** Counts a try, whoever the request is for. @throws DomainError sign-in-request-invalid */
  async countTry(token: string, kinds: readonly SignInRequestKind[]): Promise<SignInRequest> {
    const tokenHash = hashToken(token);
    const request = await withLookup(this.em, tokenHash, async (em) => {
      const found = await em.findOne(
        SignInRequest,
        { tokenHash, kind: { $in: [...kinds] } },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      );
      if (!found || !this.isOpen(found)) return undefined;
      found.tries += 1;
      return found;
    });
    if (!request) throw signInRequestInvalid();
    return request;
  }

  private isOpen({ redeemedAt, expiresAt, tries }: SignInRequest): boolean {
    return !redeemedAt && expiresAt > this.clock.now() && tries < codeTries;
  }
}

/** Bound to its request, so that a code of one is worth nothing for another. */
const hashCode = (tokenHash: string, code: string): string => hashToken(`${tokenHash}:${code}`);
