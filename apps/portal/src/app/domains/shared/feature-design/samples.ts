import { computed, signal } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import type { Scan } from '#contracts/scans';
import type { Question } from '../ui-confirm/confirm-dialog';
import type { Choice } from '../ui-choice-cards/choice-cards';

export const colours = [
  'ground',
  'soft-ground',
  'ink',
  'muted-ink',
  'primary',
  'on-primary',
  'accent',
  'line',
  'faint-line',
  'panel-growth',
  'panel-remark',
  'panel-own',
].map((name) => ({ name, paint: `var(--${name})` }));

export const spaces = [1, 2, 3, 4, 6, 8, 12, 16].map((step) => ({
  name: `space-${step}`,
  width: `var(--space-${step})`,
}));

export const sizes = ['text-h1', 'text-h2', 'text-h3', 'text-lead', 'text-small'].map((name) => ({
  name,
  size: `var(--${name})`,
}));

export const choices: readonly Choice[] = [
  'inactive',
  'starting',
  'onTrack',
  'advanced',
  'leading',
  'unknown',
].map((value) => ({
  value,
  name: value,
  description: 'Een zin of twee waarin een lezer haar organisatie herkent.',
}));

export const faults: readonly ValidationError.WithOptionalFieldTree[] = [
  { kind: 'required', message: 'Kies wat het best past.' },
];

export const question: Question = {
  title: 'Weet u het zeker?',
  text: 'Een zin die zegt wat er gebeurt, en wat er blijft.',
  yes: 'Ja, doe dit',
  no: 'Nee, ga terug',
};

export const text =
  '<h2>A heading in a text</h2><p>A paragraph with <a href="/">a link</a>.</p><ul><li>one</li><li>another</li></ul>';

/** As if there were two scans, between which one chooses. */
export class TwoScans {
  readonly scans = signal([
    { code: 'one', title: 'QuickScan' } as Scan,
    { code: 'other', title: 'Een andere scan' } as Scan,
  ]);
  readonly first = computed(() => this.scans()[0]);
  readonly hasChoice = computed(() => this.scans().length > 1);

  named(code: string): Scan | undefined {
    return this.scans().find((scan) => scan.code === code);
  }
}
