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
  levelNames: [{ level: 'onTrack', name: 'Goed op weg' }],
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
      'Samen staat het team op 50 van 100: goed op weg.',
      '<td>50</td><td>te weinig bekend</td>',
      'Goed op weg · heel verschillend',
      'Tolken regelen',
      '1 maart 2027',
      'Van alle antwoorden was 12 %',
    ])
      expect(html).toContain(text);
  });

  it('shows how it went from round to round, as a picture and in a table', () => {
    const then = (closedAt: string, rounded: number) => ({
      round: '0190a0a0-0000-7000-8000-000000000005',
      closedAt,
      total: { rounded, level: 'onTrack' as const },
      clusters: [{ code: 'methods', figure: null }],
    });
    const earlier = [then('2026-05-01T10:00:00.000Z', 40), then('2025-11-01T10:00:00.000Z', 0)];
    const html = teamReportHtml({ ...overview, earlier }, []);
    for (const text of [
      'aria-label="Totaal: 0, 40, 50."',
      '<polyline points="6,31 38,21 70,18.5"/>',
      '<th scope="col">1 november 2025</th><th scope="col">1 mei 2026</th><th scope="col">27 november 2026</th>',
      '<th scope="row">Totaal</th><td>0</td><td>40</td><td>50</td>',
      '<th scope="row">Methodiek</th><td>te weinig bekend</td><td>te weinig bekend</td><td>50</td>',
    ])
      expect(html).toContain(text);
    expect(teamReportHtml(overview, [])).not.toContain('Van meting tot meting');
  });

  it('shows departments beside each other', () => {
    const departments = [{ name: 'Werk & Zorg', clusters: [{ code: 'methods', figure }] }];
    const html = teamReportHtml({ ...overview, departments }, []);
    expect(html).toContain('<th scope="col">Werk &amp; Zorg</th>');
    expect(html).toContain('<th scope="row">Methodiek</th><td>50</td><td>50</td>');
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
