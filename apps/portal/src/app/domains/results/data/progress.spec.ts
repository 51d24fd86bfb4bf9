import type { ResultList, Score } from '#contracts/results';
import type { Answer } from '#domain/scan';
import { changesOf, seriesOf, tallyOf } from './progress';

const score = (rounded: number): Score => ({ mean: rounded, rounded, level: 'onTrack', levelName: 'x' });
const said = (answer: Answer) => ({ answer, answerName: answer });

const list: ResultList = {
  scan: 'proef',
  language: 'nl',
  levelNames: [],
  clusters: [
    { code: 'one', name: 'Een' },
    { code: 'new', name: 'Nieuw' },
  ],
  results: [
    {
      attempt: 'a',
      finishedAt: '2026-01-01T12:00:00Z',
      editionNumber: 1,
      total: score(25),
      clusters: [{ code: 'one', score: score(25) }],
    },
    {
      attempt: 'b',
      finishedAt: '2026-06-01T12:00:00Z',
      editionNumber: 2,
      total: null,
      clusters: [
        { code: 'one', score: score(75) },
        { code: 'new', score: null },
      ],
    },
  ],
  statements: [
    { code: 1, title: 'S1', cluster: 'one', answers: [said('starting'), said('advanced')] },
    { code: 2, title: 'S2', cluster: 'one', answers: [said('leading'), said('advanced')] },
    { code: 3, title: 'S3', cluster: 'one', answers: [said('onTrack'), said('onTrack')] },
    { code: 4, title: 'S4', cluster: 'one', answers: [said('unknown'), said('onTrack')] },
    { code: 9, title: 'S9', cluster: 'new', answers: [null, said('onTrack')] },
  ],
};

describe('the course of my results', () => {
  it('has the total first, then each cluster, with nothing where there is no score', () => {
    const shown = seriesOf(list, ['januari', 'juni']).map(({ name, points }) => [
      name,
      points.map((one) => one.score?.rounded),
    ]);
    expect(shown).toEqual([
      ['Totaal', [25, undefined]],
      ['Een', [25, 75]],
      ['Nieuw', [undefined, undefined]],
    ]);
  });

  it('tells per statement how far it went up or down, and nothing where one of the two is not known', () => {
    const [one, fresh] = changesOf(list, 0, 1);
    expect(one?.changes.map(({ code, levels }) => [code, levels])).toEqual([
      [1, 2],
      [2, -1],
      [3, 0],
      [4, null],
    ]);
    expect(fresh?.changes).toEqual([{ code: 9, title: 'S9', before: null, after: 'onTrack', levels: null }]);
  });

  it('counts what went up, stayed, went down, and cannot be compared', () => {
    expect(tallyOf(changesOf(list, 0, 1))).toEqual({ up: 1, same: 1, down: 1, unclear: 2 });
  });
});
