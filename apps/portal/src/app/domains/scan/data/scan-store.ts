import { computed, inject, linkedSignal, resource, Service, signal, untracked } from '@angular/core';
import type { Answer, AnswerSet } from '#domain/scan';
import type { Attempt } from '#contracts/attempts';
import type { Edition } from '#contracts/scans';
import { ScansClient } from '../../shared/util-scan/scans-client';
import { AnswerQueue } from './answer-queue';
import { AttemptsClient } from './attempts-client';
import { PendingAnswers } from './pending-answers';
import { progressOf, type Step, stepsOf } from './progress';

/** An attempt with the edition that it is pinned to. */
interface Filling {
  readonly attempt: Attempt;
  readonly edition: Edition;
}

/** Decides on filling in: the attempt at hand, its answers so far, and what comes next. */
@Service()
export class ScanStore {
  readonly #attempts = inject(AttemptsClient);
  readonly #scans = inject(ScansClient);
  readonly #queue = inject(AnswerQueue);
  readonly #pending = inject(PendingAnswers);
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
    computation: (filling) => untracked(() => this.#withPending(filling?.attempt)),
  });

  readonly answers = this.#answers.asReadonly();
  readonly edition = computed(() => this.#filling()?.edition);
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

  /** Turns to an attempt. */
  turnTo(attempt: string): void {
    this.#visit.set({ attempt });
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
    this.#answers.update((answers) => new Map(answers).set(statement, answer));
    this.#queue.give({ attempt, statement, answer });
  }

  /** Freezes the attempt, once every answer has been saved. */
  async finish(): Promise<void> {
    const attempt = this.#visit()?.attempt;
    if (!attempt) return;
    await this.#queue.sendAll();
    await this.#attempts.finish(attempt);
  }

  async #load(id: string): Promise<Filling> {
    await this.#queue.sendAll();
    const attempt = await this.#attempts.attempt(id);
    return { attempt, edition: await this.#scans.edition(attempt.scan, attempt.edition) };
  }

  #withPending(attempt: Attempt | undefined): AnswerSet {
    const saved = attempt?.answers ?? [];
    const pending = [...this.#pending.all().values()].filter((given) => given.attempt === attempt?.id);
    return new Map([...saved, ...pending].map(({ statement, answer }) => [statement, answer]));
  }
}
