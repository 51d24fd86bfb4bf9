import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import type { Report, ReportState } from '#contracts/reports';
import { ReportStore } from './report-store';
import { ReportsClient } from './reports-client';

const report = (state: ReportState): Report => ({
  id: 'r',
  attempt: 'a',
  state,
  requestedAt: '2026-01-01T00:00:00.000Z',
});

describe('ReportStore', () => {
  let events: Subject<Report>;
  let asked: ReportState[];
  let store: ReportStore;

  beforeEach(() => {
    events = new Subject();
    asked = ['rendering', 'ready'];
    const client: Partial<ReportsClient> = {
      request: () => Promise.resolve(report('queued')),
      report: () => Promise.resolve(report(asked.shift() ?? 'ready')),
      follow: () => events,
      documentUrl: (id) => `/reports/${id}/document`,
    };
    TestBed.configureTestingModule({
      providers: [ReportStore, { provide: ReportsClient, useValue: client }],
    });
    store = TestBed.inject(ReportStore);
  });

  it('is busy until the report is ready, and then offers it', async () => {
    await store.request('a');
    expect(store.busy()).toBe(true);
    events.next(report('rendering'));
    expect(store.busy()).toBe(true);
    events.next(report('ready'));
    expect(store.busy()).toBe(false);
    expect(store.documentUrl()).toBe('/reports/r/document');
    expect(events.observed).toBe(false);
  });

  it('says that it failed, and can be asked again', async () => {
    await store.request('a');
    events.next(report('failed'));
    expect(store.failed()).toBe(true);
    expect(store.busy()).toBe(false);
  });

  it('asks how it stands where events do not come through', async () => {
    jest.useFakeTimers();
    await store.request('a');
    events.error(new Error('closed'));
    await jest.advanceTimersByTimeAsync(2100);
    jest.useRealTimers();
    expect(store.documentUrl()).toBe('/reports/r/document');
  });
});
