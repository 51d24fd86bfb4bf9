import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import type { Passkey as ShownPasskey, PasskeyOptions, RegisterPasskeyRequest } from '#contracts/passkeys';
import { hashToken } from '#server/platform/auth';
import { Clock } from '#server/platform/clock';
import { isUniqueViolation, newId } from '#server/platform/database';
import { Accounts } from '../accounts.js';
import { passkeyRefused, passkeyUnknown } from '../users.errors.js';
import { Challenges } from './challenges.js';
import { Passkey } from './passkey.entity.js';
import { RelyingParty } from './relying-party.js';

/**
 * The passkeys of the account whose context this is. All of them may be removed: a mailed code always lets her in.
 */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly em: EntityManager,
    private readonly accounts: Accounts,
    private readonly challenges: Challenges,
    private readonly relyingParty: RelyingParty,
    private readonly clock: Clock,
  ) {}

  async list(accountId: string): Promise<ShownPasskey[]> {
    return (await this.all(accountId)).map(shown);
  }

  async begin(accountId: string): Promise<PasskeyOptions> {
    const account = await this.accounts.own(accountId);
    const challenge = await this.challenges.forRegistration(accountId);
    return this.relyingParty.creationOptions(account, challenge, await this.all(accountId));
  }

  /** @throws DomainError passkey-refused */
  async register(accountId: string, { name, credential }: RegisterPasskeyRequest): Promise<ShownPasskey> {
    const challenge = this.relyingParty.challengeOf(credential);
    if (!challenge || !(await this.challenges.useForRegistration(challenge, accountId)))
      throw passkeyRefused();
    const registered = await this.relyingParty.registered(credential, challenge);
    if (!registered) throw passkeyRefused();
    const passkey = {
      id: newId(),
      accountId,
      credentialId: registered.id,
      credentialHash: hashToken(registered.id),
      publicKey: Buffer.from(registered.publicKey),
      counter: registered.counter,
      transports: credential.response.transports,
      name,
      createdAt: this.clock.now(),
    };
    await this.insert(passkey);
    return shown({ ...passkey, lastUsedAt: null });
  }

  /** @throws DomainError passkey-unknown */
  async rename(id: string, name: string): Promise<void> {
    if ((await this.em.nativeUpdate(Passkey, { id }, { name })) !== 1) throw passkeyUnknown();
  }

  /** @throws DomainError passkey-unknown */
  async remove(id: string): Promise<void> {
    if ((await this.em.nativeDelete(Passkey, { id })) !== 1) throw passkeyUnknown();
  }

  private all(accountId: string): Promise<Passkey[]> {
    return this.em.find(Passkey, { accountId }, { orderBy: { createdAt: 'desc' } });
  }

  private async insert(passkey: Omit<Passkey, 'lastUsedAt'>): Promise<void> {
    try {
      await this.em.transactional((em) => em.insert(Passkey, passkey));
    } catch (error) {
      if (isUniqueViolation(error)) throw passkeyRefused();
      throw error;
    }
  }
}

type Shown = Pick<Passkey, 'id' | 'name' | 'createdAt' | 'lastUsedAt'>;

const shown = ({ id, name, createdAt, lastUsedAt }: Shown): ShownPasskey => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});
