import { describe, expect, it } from '@jest/globals';
import type { RoundOverview, TeamAction } from '#contracts/teams';
import { hostileTexts } from '../../../testing/hostile-texts.js';
import { teamReportHtml } from './team-report-html.js';

const figure = { rounded: 50, level: 'onTrack' } as const;
const overview: RoundOverview = {
  round: '0190a0a0-0000-7000-8000-000000000001',
  team: '0190a0a0-0000-7000-8000-000000000002',
  teamName: 'Team Werk',
  kind: 'confidential',
  edition: '0190a0a0-0000-7000-8000-000000000003',
  language: 'nl',
  closedAt: '2026-11-27T10:00:00.000Z',
  levelNames: [],
  size: { from: 10, to: 19 },
  total: figure,
  clusters: [{ code: 'methods', name: 'Methodiek', figure }],
  functionGroups: [{ code: 'policy', name: 'Beleid', clusters: [{ code: 'methods', figure: null }] }],
  departments: [],
  members: [],
  statements: [
    {
      code: 1,
      title: 'Verschillen herkennen',
      statement: 'Wij herkennen verschillen.',
      cluster: 'methods',
      level: 'onTrack',
      levelName: 'Goed op weg',
      agreement: 'farApart',
    },
  ],
  talkingPoints: [1],
  strengths: [],
  growthOpportunities: [{ code: 1, tips: [] }],
  unknownPercent: 12,
  earlier: [],
};
const agreed = (text: string): TeamAction => ({
  id: '0190a0a0-0000-7000-8000-000000000004',
  what: text,
  who: text,
  dueOn: '2027-03-01',
  round: null,
  statement: null,
  done: false,
});

describe('the team report', () => {
  it('shows figures, talking points and what was agreed', () => {
    const html = teamReportHtml(overview, [agreed('Tolken regelen')]);
    for (const text of [
      '10 tot en met 19 mensen deden mee.',
      '<td>50</td><td>te weinig bekend</td>',
      'Goed op weg · heel verschillend',
      'Tolken regelen',
      '1 maart 2027',
      'Van alle antwoorden was 12 %',
    ])
      expect(html).toContain(text);
  });

  it('keeps two hundred hostile names and agreements text', () => {
    const tags = (html: string): string[] => [...html.matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag);
    const own = tags(teamReportHtml(overview, [agreed('x')]));
    for (const text of hostileTexts)
      expect([text, tags(teamReportHtml({ ...overview, teamName: text }, [agreed(text)]))]).toEqual([
        text,
        own,
      ]);
  });
});
