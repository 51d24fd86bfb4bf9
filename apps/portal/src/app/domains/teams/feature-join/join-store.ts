import { computed, inject, LOCALE_ID, Service, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { Router } from '@angular/router';
import type { Me } from '#contracts/sessions';
import type { InvitedRound, JoinRoundRequest, ReusableAttempt } from '#contracts/teams';
import type { Choice } from '../../shared/ui-choice-cards/choice-cards';
import type { InvitedNewcomer } from '../../shared/ui-invited-sign-up/invited-sign-up-store';
import { formatDate } from '../../shared/util-format/format-date';
import { SessionStore } from '../../shared/util-session/session-store';
import { JoinClient } from '../data/join-client';
import { RoundToken } from '../data/round-token';
import { joinMessages as messages } from './join.messages';

/** Where one comes from: a mailed or shared link, or the id of a round of a team that one may see. */
type Way = Pick<JoinRoundRequest, 'token' | 'round'>;

/** Decides on taking part: nothing happens before the reader presses the button. */
@Service({ autoProvided: false })
export class JoinStore {
  readonly #client = inject(JoinClient);
  readonly #kept = inject(RoundToken);
  readonly #session = inject(SessionStore);
  readonly #router = inject(Router);
  readonly #locale = inject(LOCALE_ID);
  readonly #model = signal({ attempt: '', name: '' });
  readonly #way = signal<Way>({});
  readonly #invited = signal<InvitedRound | undefined>(undefined);
  readonly #doneWith = signal<string | undefined>(undefined);
  readonly #problem = signal<unknown>(undefined);

  readonly invited = this.#invited.asReadonly();
  readonly problem = this.#problem.asReadonly();
  /** The team, once she takes part with what she had finished. */
  readonly doneWith = this.#doneWith.asReadonly();
  readonly signedIn = this.#session.signedIn;
  readonly complete = computed(() => Boolean(this.#way().token ?? this.#way().round));
  readonly choices = computed<readonly Choice[]>(() => [
    ...(this.#invited()?.reusable ?? []).map((attempt) => this.#asChoice(attempt)),
    { value: 'new', name: messages.new, description: messages.newText },
  ]);
  readonly form = form(
    this.#model,
    (fields) =>
      validate(fields.name, ({ value }) =>
        this.#invited()?.kind === 'open' && !value().trim()
          ? { kind: 'required', message: messages.nameRequired }
          : undefined,
      ),
    {
      name: 'join-round',
      submission: {
        action: () => this.#join(),
        onInvalid: (tree) => tree.name().focusBoundControl(),
      },
    },
  );

  /** @param round by its id, for a team that one may see without an invitation */
  async begin(token: string, round: string | undefined): Promise<void> {
    const kept = this.#kept.keep(token);
    if (round) this.#way.set({ round });
    else if (kept) this.#way.set({ token: kept });
    if (this.complete()) await this.#look();
  }

  /** An account for who has none, with the address that the invitation went to. She decides on taking part after it. */
  signUp({ functionGroup, password }: InvitedNewcomer): Promise<Me> {
    const token = this.#way().token ?? '';
    return this.#client.signUp({ token, functionGroup, ...(password && { password }) });
  }

  /** Now the server says what she may take part with. */
  async signedUp(): Promise<void> {
    await this.#look();
  }

  async #look(): Promise<void> {
    try {
      const me = await this.#session.known();
      const invited = await this.#client.invited(this.#way());
      this.#invited.set(invited);
      this.#model.set({ attempt: invited.reusable[0]?.id ?? 'new', name: me?.name ?? '' });
    } catch (error) {
      this.#problem.set(error);
    }
  }

  #asChoice({ id, finishedAt }: ReusableAttempt): Choice {
    return {
      value: id,
      name: messages.reuse(formatDate(finishedAt, this.#locale)),
      description: messages.reuseText,
    };
  }

  async #join(): Promise<undefined> {
    const { attempt, name } = this.#model();
    const open = this.#invited()?.kind === 'open';
    this.#problem.set(undefined);
    try {
      const part = await this.#client.join({
        ...this.#way(),
        ...(attempt !== 'new' && { attempt }),
        ...(open && { name }),
      });
      this.#kept.forget();
      if (part.finished) this.#doneWith.set(part.team);
      else await this.#router.navigate(['/invullen', part.attempt]);
    } catch (error) {
      this.#problem.set(error);
    }
  }
}
