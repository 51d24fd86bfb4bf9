import { describe, expect, it } from '@jest/globals';
import type { TeamPlan } from '#server/teams';
import { hostileTexts } from '../../../testing/hostile-texts.js';
import { teamPlanHtml } from './team-plan-html.js';

const action = (change: Partial<TeamPlan['actions'][number]> = {}): TeamPlan['actions'][number] => ({
  id: '0190a0a0-0000-7000-8000-000000000004',
  what: 'Tolken regelen',
  who: 'Noor',
  dueOn: '2027-03-01',
  round: null,
  statement: 2,
  title: 'Taal overbruggen',
  done: false,
  ...change,
});
const planOf = (...actions: TeamPlan['actions']): TeamPlan => ({
  teamName: 'Team Werk',
  round: '0190a0a0-0000-7000-8000-000000000001',
  language: 'nl',
  actions,
});
const now = new Date('2026-11-28T12:00:00Z');

describe('the team plan', () => {
  it('shows what is still to do apart from what is done', () => {
    const html = teamPlanHtml(planOf(action(), action({ what: 'Bellen', done: true, dueOn: null })), now);
    for (const text of [
      '<title>Teamplan QuickScan: Team Werk</title>',
      'Stand op 28 november 2026. Nog te doen: 1.',
      '<th scope="row">Tolken regelen</th><td>Noor</td><td>1 maart 2027</td><td>Taal overbruggen</td>',
      '<h2>Gedaan</h2>',
      '<th scope="row">Bellen</th><td>Noor</td><td>geen datum</td>',
    ])
      expect(html).toContain(text);
    expect(teamPlanHtml({ ...planOf(action()), language: 'en' }, now)).toContain('1 March 2027');
  });

  it('says so when there is nothing on it', () => {
    const html = teamPlanHtml(planOf(), now);
    expect(html).toContain('Er staat nog niets op het plan.');
    expect(html).not.toContain('<table');
  });

  it('keeps two hundred hostile names and agreements text', () => {
    const tags = (html: string): string[] => [...html.matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag);
    const own = tags(teamPlanHtml(planOf(action()), now));
    for (const text of hostileTexts) {
      const plan = { ...planOf(action({ what: text, who: text, title: text })), teamName: text };
      expect([text, tags(teamPlanHtml(plan, now))]).toEqual([text, own]);
    }
  });
});
