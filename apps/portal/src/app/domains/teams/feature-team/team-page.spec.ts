import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Round } from '#contracts/teams';
import { TeamPage } from './team-page';

const round: Round = {
  ...{
    id: 'r',
    team: 't',
    teamName: 'Team Klein',
    kind: 'confidential',
    byDepartment: false,
    department: null,
  },
  ...{ state: 'closing', outcome: null, edition: 'e', organiserName: 'Olga', organised: true },
  ...{ startedAt: '2026-11-01T08:00:00.000Z', closesAt: '2026-12-01T22:59:59.000Z', closedAt: null },
  participation: null,
};
const closed: Round = { ...round, state: 'closed', outcome: 'tooFew', closedAt: '2026-11-28T08:00:00.000Z' };
const team = { id: 't', name: 'Team Klein', purpose: '', organised: true, organisationWide: false };
const organised = {
  message: '',
  automaticReminders: false,
  progress: null,
  invited: 0,
  delivery: {},
  remindedAt: null,
};

/** The page, with what the server answers to each of its questions. */
async function show(answers: Readonly<Record<string, object>>): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), provideHttpClient(), provideHttpClientTesting()],
  });
  const fixture = TestBed.createComponent(TeamPage);
  fixture.componentRef.setInput('team', 't');
  const server = TestBed.inject(HttpTestingController);
  for (let turn = 0; turn < 3; turn += 1) {
    fixture.detectChanges();
    for (const asked of server.match(() => true)) asked.flush(answers[asked.request.url] ?? { items: [] });
    await new Promise((done) => setTimeout(done));
  }
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('TeamPage', () => {
  it('lets her open a round again also where what only she sees of it was asked while it was closing', async () => {
    const page = await show({
      '/api/v1/teams/t': { ...team, rounds: [closed] },
      '/api/v1/rounds/r/organisation': { ...organised, round },
      '/api/v1/rounds/r/join-link': { link: null },
    });
    const buttons = [...page.querySelectorAll('button')].map(({ textContent }) => textContent.trim());
    expect(buttons).toEqual(
      expect.arrayContaining(['Zet de meting weer open', 'Nieuwe meting met dezelfde mensen']),
    );
  });
});
