import { computed, effect, inject, linkedSignal, resource, Service, signal, untracked } from '@angular/core';
import type { Answer, AnswerSet } from '#domain/scan';
import type { Attempt } from '#contracts/attempts';
import type { Edition } from '#contracts/scans';
import { ScansClient } from '../../shared/util-scan/scans-client';
import { isTemporary } from '../../shared/util-problem/problem';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { AnswerQueue } from './answer-queue';
import { AttemptsClient } from './attempts-client';
import { answersOf, changedIn, type Filling, withAnswers } from './filling';
import { KeptFillings } from './kept-fillings';
import { PendingAnswers } from './pending-answers';
import { progressOf, type Step, stepsOf } from './progress';

/** Decides on filling in: the attempt at hand, its answers so far, and what comes next. */
@Service()
export class ScanStore {
  readonly #attempts = inject(AttemptsClient);
  readonly #scans = inject(ScansClient);
  readonly #current = inject(ScansStore);
  readonly #queue = inject(AnswerQueue);
  readonly #pending = inject(PendingAnswers);
  readonly #kept = inject(KeptFillings);
  readonly #elsewhere = signal<ReadonlySet<number>>(new Set());
  /** A new object for every visit, so that each visit reads the attempt anew. */
  readonly #visit = signal<{ readonly attempt: string } | undefined>(undefined);

  readonly filling = resource({
    params: () => this.#visit(),
    loader: ({ params }) => this.#load(params.attempt),
  });
  readonly #filling = computed(() => (this.filling.hasValue() ? this.filling.value() : undefined));
  /** As the server has them, with what was given here since on top. */
  readonly #answers = linkedSignal<Filling | undefined, AnswerSet>({
    source: this.#filling,
    computation: (filling) => untracked(() => answersOf(filling?.attempt, [...this.#pending.all().values()])),
  });

  readonly answers = this.#answers.asReadonly();
  /** The statements that show an answer that was given later on another device. */
  readonly elsewhere = this.#elsewhere.asReadonly();
  readonly edition = computed(() => this.#filling()?.edition);
  /** Whether a newer edition has been published since this attempt was begun; it stays on its own. */
  readonly outdated = computed(() => {
    const attempt = this.#filling()?.attempt;
    const current = attempt && this.#current.named(attempt.scan)?.currentEdition;
    return current !== undefined && current !== attempt?.edition;
  });
  readonly finished = computed(() => this.#filling()?.attempt.state === 'finished');
  readonly clusters = computed(() => this.edition()?.clusters ?? []);
  readonly steps = computed(() => stepsOf(this.clusters()));
  readonly progress = computed(() => progressOf(this.clusters(), this.#answers()));
  /** The statements without an answer, in the order of asking. */
  readonly open = computed(() =>
    this.steps().filter(({ statement }) => !this.#answers().has(statement.code)),
  );
  readonly answered = computed(() => this.steps().length - this.open().length);
  readonly complete = computed(() => this.steps().length > 0 && this.open().length === 0);

  constructor() {
    effect(() => {
      const standing = this.#queue.overtaken();
      if (standing) untracked(() => this.#overtake(standing));
    });
    effect(() => {
      const [filling, answers] = [this.#filling(), this.#answers()];
      if (filling) untracked(() => void this.#kept.keep(withAnswers(filling, answers)));
    });
  }

  /** Turns to an attempt. */
  turnTo(attempt: string): void {
    this.#elsewhere.set(new Set());
    this.#visit.set({ attempt });
  }

  /** Reads the attempt again where nothing of it is on its way: another device may have gone on with it. */
  refresh(): void {
    if (this.#filling() && this.#queue.unsent() === 0) this.filling.reload();
  }

  step(code: number): Step | undefined {
    return this.steps().find(({ statement }) => statement.code === code);
  }

  /** The step `distance` places further on; `undefined` beyond either end. */
  neighbour(step: Step, distance: 1 | -1): Step | undefined {
    return this.steps()[step.position - 1 + distance];
  }

  give(statement: number, answer: Answer): void {
    const attempt = this.#visit()?.attempt;
    if (!attempt || this.#answers().get(statement) === answer) return;
    this.#show(statement, answer);
    this.#queue.give(attempt, statement, answer);
  }

  /** Freezes the attempt, once every answer has been saved. */
  async finish(): Promise<void> {
    const attempt = this.#visit()?.attempt;
    if (!attempt) return;
    await this.#queue.sendAllOrFail();
    await this.#attempts.finish(attempt);
  }

  async #load(id: string): Promise<Filling> {
    await this.#queue.sendAll();
    const likely = this.#likelyEdition();
    try {
      const attempt = await this.#newest(id);
      this.#notice(attempt);
      return { attempt, edition: await this.#editionOf(attempt, await likely) };
    } catch (error) {
      const kept = isTemporary(error) ? await this.#kept.find(id) : undefined;
      if (!kept) throw error;
      return kept;
    }
  }

  /** Read again where an answer was saved meanwhile: what was read may be from before it. */
  async #newest(id: string): Promise<Attempt> {
    const saved = untracked(this.#queue.saved);
    const attempt = await this.#attempts.attempt(id);
    return untracked(this.#queue.saved) === saved ? attempt : this.#newest(id);
  }

  /** The current edition, asked for together with the attempt, which is of no other one most of the time. */
  async #likelyEdition(): Promise<Edition | undefined> {
    const [atHand, scan] = [untracked(this.edition), untracked(this.#current.first)];
    if (atHand || !scan?.currentEdition) return atHand;
    return this.#scans.edition(scan.code, scan.currentEdition).catch(() => undefined);
  }

  /** An edition never changes; the one at hand need not be read again. */
  async #editionOf({ scan, edition }: Attempt, atHand?: Edition): Promise<Edition> {
    return atHand?.id === edition ? atHand : this.#scans.edition(scan, edition);
  }

  /** Notes what changed since it was shown here. */
  #notice(attempt: Attempt): void {
    if (untracked(this.#filling)?.attempt.id !== attempt.id) return;
    const changed = changedIn(
      untracked(this.#answers),
      answersOf(attempt, [...this.#pending.all().values()]),
    );
    this.#elsewhere.update((elsewhere) => new Set([...elsewhere, ...changed]));
  }

  #overtake({ attempt, statement, answer }: { attempt: string; statement: number; answer: Answer }): void {
    if (attempt !== this.#visit()?.attempt) return;
    this.#show(statement, answer);
    this.#elsewhere.update((elsewhere) => new Set(elsewhere).add(statement));
  }

  #show(statement: number, answer: Answer): void {
    this.#answers.update((answers) => new Map(answers).set(statement, answer));
    this.#elsewhere.update((elsewhere) => new Set([...elsewhere].filter((code) => code !== statement)));
  }
}
