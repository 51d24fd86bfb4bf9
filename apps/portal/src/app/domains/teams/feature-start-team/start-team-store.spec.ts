import { jest } from '@jest/globals';
import { computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Scan } from '#contracts/scans';
import type { Team } from '#contracts/teams';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { Inviter } from '../data/inviter';
import { TeamsClient } from '../data/teams-client';
import { StartTeamStore } from './start-team-store';

const scan = (code: string): Scan => ({
  code,
  title: `Scan ${code}`,
  subject: `Over ${code}`,
  currentEdition: '0190a0a0-0000-7000-8000-000000000001',
});
const team = { id: '0190a0a0-0000-7000-8000-000000000002', rounds: [] } as unknown as Team;

const start = jest.fn<TeamsClient['start']>(() => Promise.resolve(team));
function storeWith(...codes: readonly string[]): StartTeamStore {
  start.mockClear();
  const scans = signal(codes.map(scan));
  const useValue = {
    scans,
    first: computed(() => scans()[0]),
    hasChoice: computed(() => scans().length > 1),
  };
  TestBed.configureTestingModule({
    providers: [
      StartTeamStore,
      { provide: ScansStore, useValue },
      { provide: TeamsClient, useValue: { start, departments: () => ({}) } },
      { provide: Inviter, useValue: { progress: signal(undefined), invite: () => Promise.resolve() } },
      { provide: Router, useValue: { navigate: () => Promise.resolve(true) } },
    ],
  });
  const store = TestBed.inject(StartTeamStore);
  store.form.name().value.set('Team Werk');
  store.form.organiserName().value.set('Olga');
  return store;
}
async function throughSteps(store: StartTeamStore): Promise<void> {
  for (let step = 0; step < 3; step += 1) await store.next();
}

describe('StartTeamStore', () => {
  it('asks for no scan where there is one, and starts with that', async () => {
    const store = storeWith('quickscan');
    expect(store.scans()).toEqual([]);
    await throughSteps(store);
    expect(start.mock.calls[0]?.[0].scan).toBe('quickscan');
  });

  it('goes on only once a scan is chosen where there are two, and starts with that', async () => {
    const store = storeWith('quickscan', 'andere');
    expect(store.scans().map(({ name, description }) => [name, description])).toEqual([
      ['Scan quickscan', 'Over quickscan'],
      ['Scan andere', 'Over andere'],
    ]);
    await store.next();
    expect([store.step(), store.form.scan().errors().length]).toEqual([0, 1]);
    store.form.scan().value.set('andere');
    await throughSteps(store);
    expect(start.mock.calls[0]?.[0].scan).toBe('andere');
  });
});
