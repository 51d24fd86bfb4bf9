import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { PasskeySignInRequest } from '#contracts/passkeys';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { actAs, withLookup } from '#server/platform/database';
import type { Proof } from '../proof.js';
import { passkeyRefused } from '../users.errors.js';
import { Challenges } from './challenges.js';
import { Passkey } from './passkey.entity.js';
import { RelyingParty } from './relying-party.js';

/** Signing in with a passkey: something that one has, unlocked by something that one is or knows. Two factors. */
@Injectable()
export class PasskeySignIn {
  constructor(
    private readonly em: EntityManager,
    private readonly challenges: Challenges,
    private readonly relyingParty: RelyingParty,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError passkey-refused */
  async signIn(credential: PasskeySignInRequest['credential']): Promise<Proof> {
    const challenge = this.relyingParty.challengeOf(credential);
    if (!challenge || !(await this.challenges.useForSignIn(challenge))) throw passkeyRefused();
    const passkey = await this.find(credential.id);
    const counter = passkey && (await this.relyingParty.asserted(credential, challenge, passkey));
    if (!passkey || counter === undefined) throw passkeyRefused();
    const { id, accountId } = passkey;
    await actAs(this.em, accountId, () =>
      this.em.nativeUpdate(Passkey, { id }, { counter, lastUsedAt: this.clock.now() }),
    );
    return { accountId, factors: 2 };
  }

  private find(credentialId: string): Promise<Passkey | null> {
    const credentialHash = hashToken(credentialId);
    return withLookup(this.em, credentialHash, (em) => em.findOne(Passkey, { credentialHash }));
  }
}
