import { jest } from '@jest/globals';
import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import type { GivenAnswer as StandingAnswer } from '#contracts/attempts';
import type { Me } from '#contracts/sessions';
import { SessionStore } from '../../shared/util-session/session-store';
import { AnswerQueue } from './answer-queue';
import { AttemptsClient, type GivenAnswer } from './attempts-client';

const noor = { id: 'noor', sharedComputer: false } as Me;
const failure = (status: number) => new HttpErrorResponse({ status });

/** A server that answers when the test says so. */
class SlowServer {
  readonly asked: GivenAnswer[] = [];
  readonly #waiting: {
    resolve: (standing: StandingAnswer | null) => void;
    reject: (error: unknown) => void;
  }[] = [];

  saveAnswer(given: GivenAnswer): Promise<StandingAnswer | null> {
    this.asked.push(given);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  async confirm(standing: StandingAnswer | null = null): Promise<void> {
    this.#waiting.shift()?.resolve(standing);
    await settled();
  }

  async fail(status: number): Promise<void> {
    this.#waiting.shift()?.reject(failure(status));
    await settled();
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}

describe('AnswerQueue', () => {
  let server: SlowServer;
  let queue: AnswerQueue;

  beforeEach(() => {
    jest.useFakeTimers();
    server = new SlowServer();
    TestBed.configureTestingModule({ providers: [{ provide: AttemptsClient, useValue: server }] });
    queue = TestBed.inject(AnswerQueue);
  });

  afterEach(() => jest.useRealTimers());

  it('saves an answer as it is given, and says so', async () => {
    expect(queue.state()).toBe('idle');
    queue.give('a', 1, 'starting');
    expect(queue.state()).toBe('saving');
    await server.confirm();
    expect(queue.state()).toBe('saved');
    expect(queue.unsent()).toBe(0);
  });

  it('sends one request at a time per statement, and after it only the newest answer', async () => {
    queue.give('a', 1, 'inactive');
    queue.give('a', 1, 'starting');
    queue.give('a', 1, 'leading');
    expect(server.asked).toHaveLength(1);
    await server.confirm();
    await server.confirm();
    expect(server.asked.map(({ answer }) => answer)).toEqual(['inactive', 'leading']);
    expect(queue.unsent()).toBe(0);
  });

  it('counts what follows another answer from here as given after it, however slow the first one travels', async () => {
    queue.give('a', 1, 'inactive');
    jest.advanceTimersByTime(10);
    queue.give('a', 1, 'leading');
    jest.advanceTimersByTime(800);
    const confirmedAt = Date.now();
    await server.confirm();
    jest.advanceTimersByTime(50);
    queue.give('a', 2, 'onTrack');
    expect(server.asked.map(({ givenAt }) => givenAt - confirmedAt)).toEqual([-810, 0, 50]);
  });

  it('does not let one statement wait for another', () => {
    queue.give('a', 1, 'inactive');
    queue.give('a', 2, 'starting');
    expect(server.asked.map(({ statement }) => statement)).toEqual([1, 2]);
  });

  it('keeps what could not be sent and tries again by itself', async () => {
    queue.give('a', 1, 'onTrack');
    await server.fail(503);
    expect(queue.state()).toBe('waiting');
    expect(queue.unsent()).toBe(1);
    jest.advanceTimersByTime(2000);
    await settled();
    await server.confirm();
    expect(server.asked).toHaveLength(2);
    expect(queue.state()).toBe('saved');
  });

  it('tries at once when the line is back, and soon again where that was too early', async () => {
    TestBed.inject(SessionStore).begin(noor);
    TestBed.tick();
    queue.give('a', 1, 'onTrack');
    await server.fail(0);
    for (const delay of [2000, 4000, 8000]) {
      jest.advanceTimersByTime(delay);
      await settled();
      await server.fail(0);
    }
    expect(server.asked).toHaveLength(4);
    for (const event of ['offline', 'online']) {
      dispatchEvent(new Event(event));
      TestBed.tick();
      await settled();
    }
    expect(server.asked).toHaveLength(5);
    await server.fail(0);
    jest.advanceTimersByTime(2000);
    await settled();
    await server.confirm();
    expect(queue.state()).toBe('saved');
  });

  it('tries again at once when the reader asks', async () => {
    queue.give('a', 1, 'onTrack');
    await server.fail(0);
    void queue.sendAll();
    await settled();
    await server.confirm();
    expect(queue.state()).toBe('saved');
  });

  it('keeps the answer when the session has ended, and sends it after signing in', async () => {
    queue.give('a', 1, 'onTrack');
    await server.fail(401);
    expect(queue.state()).toBe('signed-out');
    TestBed.inject(SessionStore).begin(noor);
    TestBed.tick();
    await settled();
    await server.confirm();
    expect(queue.state()).toBe('saved');
  });

  it('drops what the server refuses for good, and tells why', async () => {
    queue.give('a', 1, 'onTrack');
    await server.fail(409);
    expect(queue.state()).toBe('refused');
    expect(queue.unsent()).toBe(0);
    expect(queue.refusal()).toEqual(failure(409));
  });

  it('leaves nothing behind when it is cleared', async () => {
    queue.give('a', 1, 'onTrack');
    await server.fail(503);
    queue.clear();
    jest.advanceTimersByTime(60_000);
    expect(queue.unsent()).toBe(0);
    expect(server.asked).toHaveLength(1);
  });

  it('sends what waits in the order of giving, and stops at the first that fails for now', async () => {
    for (const statement of [2, 1, 3]) queue.give('a', statement, 'onTrack');
    for (let fails = 0; fails < 3; fails++) await server.fail(503);
    server.asked.length = 0;
    void queue.sendAll();
    await settled();
    await server.confirm();
    await server.fail(503);
    expect(server.asked.map(({ statement }) => statement)).toEqual([2, 1]);
    expect(queue.unsent()).toBe(2);
  });

  it('tells which answer stands where another device gave one later', async () => {
    queue.give('a', 1, 'onTrack');
    const standing = { statement: 1, answer: 'leading', answeredAt: '2026-01-01T00:00:00.000Z' } as const;
    await server.confirm(standing);
    expect(queue.overtaken()).toEqual({ ...standing, attempt: 'a' });
    expect(queue.state()).toBe('saved');
  });

  it('keeps the answer of one while another is signed in, to whom the attempt is unknown', async () => {
    const session = TestBed.inject(SessionStore);
    session.begin(noor);
    TestBed.tick();
    queue.give('a', 1, 'onTrack');
    jest.spyOn(session, 'askAgain').mockImplementation(() => {
      session.begin({ id: 'bea', sharedComputer: true } as Me);
      return Promise.resolve();
    });
    await server.fail(404);
    expect(queue.refusal()).toBeUndefined();
    expect(server.asked).toHaveLength(1);
  });
});
