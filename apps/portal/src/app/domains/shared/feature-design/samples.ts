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
  'level-0',
  'level-1',
  'level-2',
  'level-3',
  'level-4',
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
