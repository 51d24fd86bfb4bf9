import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  numberAttribute,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { answers, isAnswer } from '#domain/scan';
import { Check } from '../../shared/ui-check/check';
import { type Choice, ChoiceCards } from '../../shared/ui-choice-cards/choice-cards';
import { PageHeading } from '../../shared/util-page/page-heading';
import { PageTitle } from '../../shared/util-page/page-title';
import { GoOnSetting } from '../data/go-on-setting';
import { minutesLeft } from '../data/minutes-left';
import { ScanStore } from '../data/scan-store';
import { shortcutChoice } from '../data/shortcut-choice';
import { ShortcutSetting } from '../data/shortcut-setting';
import { Explanation } from '../ui/explanation';
import { SaveStatus } from '../ui/save-status';
import { ScanProgress } from '../ui/scan-progress';
import { ShortcutToggle } from '../ui/shortcut-toggle';
import { statementMessages } from './statement.messages';

/** How long a choice is shown before the next statement comes, in ms. */
const seenAfter = 400;

/** One statement: read it, choose an answer, which is saved at once, and go on when ready. */
@Component({
  selector: 'app-statement-page',
  imports: [
    Check,
    ChoiceCards,
    Explanation,
    PageHeading,
    RouterLink,
    SaveStatus,
    ScanProgress,
    ShortcutToggle,
  ],
  templateUrl: './statement-page.html',
  styleUrl: './statement-page.scss',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class StatementPage {
  readonly attempt = input.required<string>();
  readonly code = input.required({ transform: numberAttribute });

  protected readonly messages = statementMessages;
  protected readonly store = inject(ScanStore);
  protected readonly shortcuts = inject(ShortcutSetting);
  protected readonly goesOn = inject(GoOnSetting);
  readonly #router = inject(Router);
  #goingOn: ReturnType<typeof setTimeout> | undefined;
  private readonly cards = viewChild(ChoiceCards);

  protected readonly step = computed(() => this.store.step(this.code()));
  protected readonly answer = computed(() => this.store.answers().get(this.code()) ?? '');
  protected readonly previous = computed(() => this.#linkTo(-1));
  protected readonly next = computed(() => this.#linkTo(1));
  protected readonly place = computed(() =>
    statementMessages.place(this.step()?.position ?? 0, this.store.steps().length),
  );
  protected readonly timeLeft = computed(() =>
    statementMessages.timeLeft(minutesLeft(this.store.open().length, this.store.steps().length)),
  );
  protected readonly choices = computed<readonly Choice[]>(() => {
    const names = this.store.edition()?.answerNames;
    const descriptions = this.step()?.statement.descriptions;
    if (!names || !descriptions) return [];
    return answers.map((value) => ({ value, name: names[value], description: descriptions[value] }));
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.show(this.place()));
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#goingOn));
  }

  protected choose(value: string): void {
    if (isAnswer(value)) this.store.give(this.code(), value);
  }

  protected goOn(): void {
    void this.#router.navigate(this.next() ?? this.overview());
  }

  /** By a setting: on to the next statement once the choice has been seen, unless she went elsewhere or changed her mind. */
  protected goOnAfter(answer: string): void {
    if (!this.goesOn.on()) return;
    const code = this.code();
    clearTimeout(this.#goingOn);
    this.#goingOn = setTimeout(() => {
      if (this.code() === code && this.answer() === answer) this.goOn();
    }, seenAfter);
  }

  protected overview(): string[] {
    return ['/invullen', this.attempt(), 'overzicht'];
  }

  /** The number keys choose an option and put the focus on it, so that arrows and Enter follow on. */
  protected onKey(press: KeyboardEvent): void {
    if (!this.shortcuts.on()) return;
    const choice = answers[shortcutChoice(press, answers.length) ?? -1];
    if (!choice) return;
    this.choose(choice);
    this.cards()?.focusOn(choice);
    this.goOnAfter(choice);
  }

  #linkTo(distance: 1 | -1): string[] | undefined {
    const step = this.step();
    const neighbour = step && this.store.neighbour(step, distance);
    return neighbour && ['/invullen', this.attempt(), 'stelling', String(neighbour.statement.code)];
  }
}
