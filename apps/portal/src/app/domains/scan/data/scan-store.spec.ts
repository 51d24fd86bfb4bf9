import { beforeEach, jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom, throwError } from 'rxjs';
import { type Answer, answers } from '#domain/scan';
import type { Attempt } from '#contracts/attempts';
import type { Cluster, Edition, Statement } from '#contracts/scans';
import { ScansClient } from '../../shared/util-scan/scans-client';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { AttemptsClient } from './attempts-client';
import { KeptFillings } from './kept-fillings';
import { ScanStore } from './scan-store';

const texts = Object.fromEntries(answers.map((answer) => [answer, answer])) as Record<Answer, string>;
const statement = (code: number): Statement => ({
  code,
  title: `T${code}`,
  statement: `S${code}`,
  explanation: '',
  descriptions: texts,
});
const cluster = (code: string, codes: number[]): Cluster => ({
  code,
  name: code,
  description: '',
  statements: codes.map(statement),
});
const edition: Pick<Edition, 'id' | 'clusters'> = {
  id: 'e',
  clusters: [cluster('first', [11, 12]), cluster('second', [7])],
};
const attempt = (given: Attempt['answers'] = []): Attempt => ({
  id: 'a',
  state: 'draft',
  scan: 'quickscan',
  edition: 'e',
  startedAt: '2026-01-01T00:00:00.000Z',
  finishedAt: null,
  tryOut: false,
  answered: given.length,
  statements: 3,
  answers: given,
});
const given = { statement: 12, answer: 'onTrack', answeredAt: '2026-01-01T00:00:00.000Z' } as const;

let asked: string[];
beforeEach(() => {
  asked = [];
});

async function storeOf(client: Partial<AttemptsClient>, currentEdition = 'newer'): Promise<ScanStore> {
  const current = { code: 'quickscan', currentEdition };
  const editionOf = (_scan: string, id: string) => {
    asked.push(id);
    return Promise.resolve({ ...edition, id });
  };
  TestBed.configureTestingModule({
    providers: [
      { provide: AttemptsClient, useValue: client },
      { provide: ScansClient, useValue: { edition: editionOf } },
      { provide: ScansStore, useValue: { named: () => current, first: () => current } },
    ],
  });
  const store = TestBed.inject(ScanStore);
  store.turnTo('a');
  TestBed.tick();
  await new Promise((done) => setTimeout(done));
  return store;
}

describe('ScanStore', () => {
  it('follows the order of the edition, whatever the codes', async () => {
    const store = await storeOf({ attempt: () => Promise.resolve(attempt([given])) });
    expect(store.steps().map((step) => [step.position, step.statement.code])).toEqual([
      [1, 11],
      [2, 12],
      [3, 7],
    ]);
    expect(store.open().map((step) => step.statement.code)).toEqual([11, 7]);
    expect(store.progress().map(({ answered, statements }) => [answered, statements])).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it('knows the statements before and after, and where they end', async () => {
    const store = await storeOf({ attempt: () => Promise.resolve(attempt()) });
    const [first, second, last] = store.steps();
    expect(first && store.neighbour(first, -1)).toBeUndefined();
    expect(first && store.neighbour(first, 1)).toBe(second);
    expect(last && store.neighbour(last, 1)).toBeUndefined();
  });

  it('shows an answer at once and goes on showing it after it was saved', async () => {
    const saveAnswer = jest.fn(() => Promise.resolve(null));
    const store = await storeOf({ attempt: () => Promise.resolve(attempt()), saveAnswer });
    store.give(7, 'unknown');
    expect(store.answers().get(7)).toBe('unknown');
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    expect(saveAnswer).toHaveBeenCalledWith(
      expect.objectContaining({ attempt: 'a', statement: 7, answer: 'unknown' }),
    );
    expect(store.answers().get(7)).toBe('unknown');
  });

  it('goes on showing an answer that was saved while the attempt was read again', async () => {
    let late: (read: Attempt) => void = () => undefined;
    const reads = [
      Promise.resolve(attempt([given])),
      new Promise<Attempt>((resolve) => (late = resolve)),
      Promise.resolve(attempt([{ ...given, answer: 'leading' }])),
    ];
    const read = jest.fn(() => reads.shift() ?? Promise.reject(new Error('read too often')));
    const store = await storeOf({ attempt: read, saveAnswer: () => Promise.resolve(null) });
    const settled = async (): Promise<void> => {
      TestBed.tick();
      await new Promise((done) => setTimeout(done));
    };
    store.refresh();
    await settled();
    store.give(12, 'leading');
    await settled();
    late(attempt([given]));
    await settled();
    expect(read).toHaveBeenCalledTimes(3);
    expect(store.answers().get(12)).toBe('leading');
    expect(store.elsewhere().size).toBe(0);
  });

  it('does not send an answer again that was given already', async () => {
    const saveAnswer = jest.fn(() => Promise.resolve(null));
    const store = await storeOf({ attempt: () => Promise.resolve(attempt([given])), saveAnswer });
    store.give(12, 'onTrack');
    expect(saveAnswer).not.toHaveBeenCalled();
  });

  it('is complete when every statement has an answer, unknown included', async () => {
    const store = await storeOf({
      attempt: () => Promise.resolve(attempt([given, { ...given, statement: 11 }])),
      saveAnswer: () => Promise.resolve(null),
    });
    expect(store.complete()).toBe(false);
    store.give(7, 'unknown');
    expect(store.complete()).toBe(true);
  });

  it('saves what is waiting before it finishes', async () => {
    const calls: string[] = [];
    const store = await storeOf({
      attempt: () => Promise.resolve(attempt()),
      saveAnswer: () => Promise.resolve((calls.push('save'), null)),
      finish: () => Promise.resolve((calls.push('finish'), attempt())),
    });
    store.give(7, 'leading');
    await store.finish();
    expect(calls).toEqual(['save', 'finish']);
  });

  it('does not finish while an answer could not be saved', async () => {
    const finish = jest.fn(() => Promise.resolve(attempt()));
    const away = new HttpErrorResponse({ status: 503 });
    const fails = () => firstValueFrom(throwError(() => away));
    const store = await storeOf({
      attempt: () => Promise.resolve(attempt()),
      saveAnswer: fails,
      finish,
    });
    store.give(7, 'leading');
    await expect(store.finish()).rejects.toBe(away);
    expect(finish).not.toHaveBeenCalled();
  });

  it('shows the answer that was given later on another device, and says so until she answers again', async () => {
    const standing = { ...given, statement: 7, answer: 'advanced' } as const;
    const store = await storeOf({
      attempt: () => Promise.resolve(attempt()),
      saveAnswer: () => Promise.resolve(standing),
    });
    store.give(7, 'leading');
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    expect(store.answers().get(7)).toBe('advanced');
    expect([...store.elsewhere()]).toEqual([7]);
    store.give(7, 'starting');
    expect([...store.elsewhere()]).toEqual([]);
  });

  it('notices on coming back what changed on another device', async () => {
    const asked = [attempt([given]), attempt([{ ...given, answer: 'leading' }])];
    const store = await storeOf({ attempt: () => Promise.resolve(asked.shift() ?? attempt()) });
    store.refresh();
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
    TestBed.tick();
    expect(store.answers().get(12)).toBe('leading');
    expect([...store.elsewhere()]).toEqual([12]);
  });

  it('goes on with what the device keeps while the server is away, but not when it says no', async () => {
    const kept = { attempt: attempt([given]), edition: edition as Edition };
    const device = {
      provide: KeptFillings,
      useValue: { keep: () => undefined, find: () => Promise.resolve(kept) },
    };
    TestBed.configureTestingModule({ providers: [device] });
    const refused = (status: number) => () =>
      firstValueFrom(throwError(() => new HttpErrorResponse({ status })));
    const away = await storeOf({ attempt: refused(0) });
    expect(away.answers().get(12)).toBe('onTrack');
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({ providers: [device] });
    const gone = await storeOf({ attempt: refused(404) });
    expect(gone.filling.error()).toBeDefined();
  });

  it('knows a draft of an older edition', async () => {
    const store = await storeOf({ attempt: () => Promise.resolve(attempt()) });
    expect(store.outdated()).toBe(true);
    expect(store.edition()?.id).toBe('e');
    expect(asked).toEqual(['newer', 'e']);
  });

  it('asks for the current edition together with the attempt, and only once', async () => {
    const store = await storeOf({ attempt: () => new Promise<Attempt>(() => undefined) }, 'e');
    expect(asked).toEqual(['e']);
    TestBed.resetTestingModule();
    const other = await storeOf({ attempt: () => Promise.resolve(attempt()) }, 'e');
    expect(store.edition()).toBeUndefined();
    expect([other.edition()?.id, other.outdated()]).toEqual(['e', false]);
    expect(asked).toEqual(['e', 'e']);
  });
});
