import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  OrganisedRound,
  Participation,
  ReusableAttemptList,
  RoundOverview,
  Team,
  TeamAction,
  TeamList,
  TeamReport,
} from '#contracts/teams';
import { levels } from '#domain/scan';
import { type ApiClient, codeOf } from './testing/api-client.js';
import { ApiHarness } from './testing/api-harness.js';
import { joinCodeOf, joined, organisation } from './testing/organisations.js';
import {
  inDays,
  invitationToken,
  linkOf,
  lookUp,
  newRound,
  RoundWorker,
  started,
  takesPart,
  tookPart,
} from './testing/teams.js';

let api: ApiHarness;
let worker: RoundWorker;
let people: ApiClient[];
let organiser: ApiClient;
const groups = ['policy', 'management', 'execution'];

beforeAll(async () => {
  api = await ApiHarness.create();
  worker = await RoundWorker.start(api);
  organiser = await api.signedIn('organisator@voorbeeld.nl', 'management');
  people = [];
  // Whom an organisation confirms is certainly not an account of the organiser's own.
  const code = await joinCodeOf(await organisation(api, 'Gemeente Samen', 'samen@voorbeeld.nl'));
  for (let at = 0; at < 7; at += 1) {
    const client = await api.signedIn(`lid${at}@voorbeeld.nl`, groups[at % 3]);
    await joined(client, { code });
    people.push(client);
  }
});
afterAll(async () => {
  await worker.stop();
  await api.close();
});

const overviewOf = (client: ApiClient, round: string) =>
  client.get<RoundOverview>(`/api/v1/rounds/${round}/overview`);
const closed = async (client: ApiClient, round: string): Promise<void> => {
  expect((await client.put(`/api/v1/rounds/${round}/closing`, {})).status).toBe(202);
  await worker.close(round);
};
const spread = (at: number) => (statement: number) => levels[(statement + at) % levels.length]!;

describe('starting a team', () => {
  it('makes a team with one open round, seen by nobody else', async () => {
    const team = await started(organiser);
    expect(team).toMatchObject({ name: 'Team Werk', organised: true, member: false });
    expect(team.rounds).toMatchObject([
      { kind: 'confidential', state: 'open', outcome: null, participation: null },
    ]);
    const [stranger] = people as [ApiClient];
    expect((await stranger.get(`/api/v1/teams/${team.id}`)).status).toBe(404);
    expect((await stranger.get(`/api/v1/rounds/${team.rounds[0]!.id}`)).status).toBe(404);
    expect((await stranger.get<TeamList>('/api/v1/teams')).body.items).toEqual([]);
  });

  it('refuses a date that is past or years away', async () => {
    for (const closesAt of [inDays(-1), inDays(0), inDays(800)]) {
      const request = { scan: 'quickscan', name: 'x', purpose: '', round: newRound({ closesAt }) };
      expect(codeOf(await organiser.post('/api/v1/teams', request))).toBe('closing-date-unfit');
    }
  });

  it('refuses line ends, and what turns text around, in what may stand in the header of a mail', async () => {
    for (const change of [
      { name: 'a\r\nBcc: x@y.nl' },
      { name: 'Team \u202egnp.exe' },
      { round: newRound({ organiserName: 'a\nb' }) },
    ]) {
      const request = { scan: 'quickscan', name: 'x', purpose: '', round: newRound(), ...change };
      expect((await organiser.post('/api/v1/teams', request)).status).toBe(400);
    }
  });

  it('has one round at a time', async () => {
    const team = await started(organiser);
    const again = await organiser.post(`/api/v1/teams/${team.id}/rounds`, newRound());
    expect(codeOf(again)).toBe('round-going-on');
  });
});

describe('an invitation', () => {
  it('shows what it is about to whoever holds it, and changes nothing by being looked at', async () => {
    const team = await started(organiser, { kind: 'functionGroup' });
    const round = team.rounds[0]!.id;
    await organiser.post(`/api/v1/rounds/${round}/invitations`, { emails: ['een@voorbeeld.nl'] });
    const token = await invitationToken(api, 'een@voorbeeld.nl');
    for (let times = 0; times < 3; times += 1)
      expect((await lookUp(api.client(), token)).body).toMatchObject({
        team: 'Team Werk',
        kind: 'functionGroup',
      });
    expect(codeOf(await lookUp(api.client(), 'iets anders'))).toBe('round-invitation-invalid');
  });

  it('lets exactly one person in, however many use it at once', async () => {
    const team = await started(organiser);
    const round = team.rounds[0]!.id;
    await organiser.post(`/api/v1/rounds/${round}/invitations`, { emails: ['twee@voorbeeld.nl'] });
    const token = await invitationToken(api, 'twee@voorbeeld.nl');
    const answers = await Promise.all(
      people.flatMap((client) => [1, 2].map(() => client.post('/api/v1/participations', { token }))),
    );
    const sql = 'select count(distinct account_id)::int as people from participation where round_id = $1';
    const { rows } = await api.database.superuser().query<{ people: number }>(sql, [round]);
    expect(rows).toEqual([{ people: 1 }]);
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    for (const client of people) {
      const own = await client.get<{ participation: unknown }>(`/api/v1/rounds/${round}`);
      if (own.status === 200) await client.delete(`/api/v1/rounds/${round}/participation`);
    }
    await clearDrafts();
  });

  it('goes to each address once, and its list tells the organiser nothing of who joined', async () => {
    const team = await started(organiser);
    const round = team.rounds[0]!.id;
    const path = `/api/v1/rounds/${round}/invitations`;
    const emails = ['drie@voorbeeld.nl', 'Drie@voorbeeld.nl', 'vier@voorbeeld.nl'];
    expect((await organiser.post(path, { emails })).body).toEqual({ invited: 2, already: 1 });
    const before = (await organiser.get(path)).body;
    const [first] = people as [ApiClient];
    await takesPart(api, first, { token: await invitationToken(api, 'drie@voorbeeld.nl') });
    expect((await organiser.get(path)).body).toEqual(before);
    expect((await organiser.get<OrganisedRound>(`/api/v1/rounds/${round}/organisation`)).body).toMatchObject({
      progress: null,
      invited: 2,
      delivery: { queued: 2, sent: 0 },
    });
  });
});

/** Drafts of tests before, which would take part in the next round. */
async function clearDrafts(): Promise<void> {
  await api.database.superuser().query(`delete from attempt where state = 'draft'`);
}

describe('a confidential round', () => {
  let team: Team;
  let round: string;

  beforeAll(async () => {
    await clearDrafts();
    team = await started(organiser);
    round = team.rounds[0]!.id;
    const token = await linkOf(organiser, { id: round });
    for (const [at, client] of people.entries())
      if (at < 6) await takesPart(api, client, { token }, spread(at));
    const joinedOnly = await people[6]!.post<Participation>('/api/v1/participations', { token });
    expect(joinedOnly.body.finished).toBe(false);
  });

  it('shows nothing before it closes, to nobody', async () => {
    for (const client of [organiser, ...people])
      expect(codeOf(await overviewOf(client, round))).toBe('round-not-shown');
  });

  it('shows its overview to every member and the organiser once it closed', async () => {
    await closed(organiser, round);
    for (const client of [organiser, ...people]) {
      const { status, body } = await overviewOf(client, round);
      expect(status).toBe(200);
      expect(body).toMatchObject({ size: { from: 6, to: 9 }, members: [], functionGroups: [] });
      expect(body.statements).toHaveLength(24);
      expect(body.talkingPoints).toHaveLength(5);
    }
    const own = await people[6]!.get<{ participation: object }>(`/api/v1/rounds/${round}`);
    expect(own.body.participation).toMatchObject({ finished: false, counted: false });
  });

  it('stays as it is whatever comes after', async () => {
    const before = (await overviewOf(organiser, round)).body;
    await worker.close(round);
    const attempt = (await people[0]!.get<{ participation: { attempt: string } }>(`/api/v1/rounds/${round}`))
      .body;
    await api.database
      .superuser()
      .query('delete from attempt where id = $1', [attempt.participation.attempt]);
    expect((await overviewOf(organiser, round)).body).toEqual(before);
    expect(codeOf(await organiser.patch(`/api/v1/rounds/${round}`, { closesAt: inDays(5) }))).toBe(
      'round-closed',
    );
    expect(codeOf(await people[1]!.delete(`/api/v1/rounds/${round}/participation`))).toBe('round-closed');
  });

  it('takes an attempt once: it serves no second confidential round, nor an open one', async () => {
    for (const kind of ['confidential', 'open'] as const) {
      const other = await started(organiser, { kind });
      const token = await linkOf(organiser, other.rounds[0]!);
      const attempt = (
        await people[1]!.get<{ participation: { attempt: string } }>(`/api/v1/rounds/${round}`)
      ).body.participation.attempt;
      const again = await people[1]!.post('/api/v1/participations', { token, attempt, name: 'Lid' });
      expect(codeOf(again)).toBe('attempt-unfit');
    }
  });

  it('offers a recent attempt that is free, and counts it at once', async () => {
    const client = await api.signedIn('eerder@voorbeeld.nl');
    const { id } = await api.finished(client);
    const other = await started(organiser);
    const token = await linkOf(organiser, other.rounds[0]!);
    const answer = await client.post<Participation>('/api/v1/participations', { token, attempt: id });
    expect(answer.body).toMatchObject({ attempt: id, finished: true });
    await client.delete(`/api/v1/rounds/${other.rounds[0]!.id}/participation`);
    await api.database.superuser().query(`alter table attempt disable trigger attempt_frozen`);
    await api.database
      .superuser()
      .query(`update attempt set finished_at = now() - interval '4 months' where id = $1`, [id]);
    await api.database.superuser().query(`alter table attempt enable trigger attempt_frozen`);
    expect(codeOf(await client.post('/api/v1/participations', { token, attempt: id }))).toBe('attempt-unfit');
    await client.post('/api/v1/participations', { token });
    const path = `/api/v1/rounds/${other.rounds[0]!.id}/reusable-attempts`;
    expect((await client.get<ReusableAttemptList>(path)).body.items).toEqual([]);
  });
});

describe('a round with too few', () => {
  it('shows nothing, not even how many, and can be extended with whoever was in', async () => {
    await clearDrafts();
    const team = await started(organiser);
    const round = team.rounds[0]!.id;
    const token = await linkOf(organiser, { id: round });
    for (const client of people.slice(0, 5)) await takesPart(api, client, { token });
    await closed(organiser, round);
    const shown = await organiser.get<OrganisedRound>(`/api/v1/rounds/${round}/organisation`);
    expect(shown.body.round).toMatchObject({ state: 'closed', outcome: 'tooFew' });
    expect(shown.body.progress).toBeNull();
    expect(codeOf(await overviewOf(organiser, round))).toBe('round-not-shown');
    expect((await organiser.patch(`/api/v1/rounds/${round}`, { closesAt: inDays(5) })).status).toBe(200);
    await takesPart(api, people[5]!, { token });
    await closed(organiser, round);
    expect((await overviewOf(organiser, round)).status).toBe(200);
  });

  it('does not count who left before it closed', async () => {
    await clearDrafts();
    const team = await started(organiser);
    const round = team.rounds[0]!.id;
    const token = await linkOf(organiser, { id: round });
    for (const client of people.slice(0, 6)) await takesPart(api, client, { token });
    expect((await people[2]!.delete(`/api/v1/rounds/${round}/participation`)).status).toBe(204);
    await closed(organiser, round);
    expect((await organiser.get<{ outcome: string }>(`/api/v1/rounds/${round}`)).body.outcome).toBe('tooFew');
    expect((await people[2]!.get(`/api/v1/teams/${team.id}`)).status).toBe(404);
  });
});

describe('a round by function group', () => {
  it('shows groups from two people side by side, and statements of none', async () => {
    await clearDrafts();
    const team = await started(organiser, { kind: 'functionGroup' });
    const round = team.rounds[0]!.id;
    const token = await linkOf(organiser, { id: round });
    for (const [at, client] of people.entries()) await takesPart(api, client, { token }, spread(at));
    await closed(organiser, round);
    const { body } = await overviewOf(people[0]!, round);
    expect(body.functionGroups.map(({ code }) => code)).toEqual(groups);
    expect(Object.keys(body.functionGroups[0]!).sort()).toEqual(['clusters', 'code', 'name']);
  });
});

describe('an open round', () => {
  it('shows the scores of three by name to each other, and to nobody who stayed out', async () => {
    await clearDrafts();
    const team = await started(organiser, { kind: 'open' });
    const round = team.rounds[0]!.id;
    const token = await linkOf(organiser, { id: round });
    expect(codeOf(await people[0]!.post('/api/v1/participations', { token }))).toBe('name-needed');
    for (const [at, client] of people.slice(0, 3).entries())
      await takesPart(api, client, { token, name: `Lid ${at}` }, spread(at));
    await closed(organiser, round);
    const { body } = await overviewOf(people[0]!, round);
    expect(body.members.map(({ name, self }) => [name, self])).toEqual([
      ['Lid 0', true],
      ['Lid 1', false],
      ['Lid 2', false],
    ]);
    // The organiser did not take part: nobody agreed to show her anything.
    expect(codeOf(await overviewOf(organiser, round))).toBe('round-not-shown');
    expect((await overviewOf(people[4]!, round)).status).toBe(404);
  });
});

describe('closing by the clock', () => {
  it('closes a round on its date, counts once a day in bands, and reminds half-way and before closing', async () => {
    await clearDrafts();
    const team = await started(organiser, { closesAt: inDays(20) });
    const round = team.rounds[0]!.id;
    await takesPart(api, people[0]!, { token: await linkOf(organiser, { id: round }) });
    const progress = async () =>
      (await organiser.get<OrganisedRound>(`/api/v1/rounds/${round}/organisation`)).body.progress;
    await worker.look();
    expect(await progress()).toBeNull();
    await worker.look(1);
    const counted = await progress();
    expect(counted).toMatchObject({ joined: 1, finished: { from: 0, to: 5 } });
    await takesPart(api, people[1]!, { token: await linkOf(organiser, { id: round }) });
    await worker.look(1);
    expect(await progress()).toEqual(counted);
    const reminders = async () =>
      (await api.database.superuser().query('select 1 from round_reminder where round_id = $1', [round]))
        .rowCount;
    for (const [days, expected] of [
      [9, 0],
      [11, 1],
      [11, 1],
      [18, 2],
      [19, 2],
    ] as const) {
      await worker.look(days);
      expect([days, await reminders()]).toEqual([days, expected]);
    }
    await worker.look(21);
    await worker.look(21);
    const { rows } = await api.database
      .superuser()
      .query(`select kind from outbox where subject_id = $1 and kind = 'close-round'`, [round]);
    expect(rows).toHaveLength(1);
    await worker.close(round);
    expect((await organiser.get<{ outcome: string }>(`/api/v1/rounds/${round}`)).body.outcome).toBe('tooFew');
  });
});

describe('the plan of a team', () => {
  it('is written by its members together, and by nobody else', async () => {
    const team = await started(organiser);
    const path = `/api/v1/teams/${team.id}/actions`;
    const action = { what: 'Tolken regelen', who: 'Noor', dueOn: '2027-03-01', round: null, statement: 12 };
    const { status, body } = await organiser.post<TeamAction>(path, action);
    expect([status, body.dueOn]).toEqual([201, '2027-03-01']);
    expect((await organiser.patch<TeamAction>(`${path}/${body.id}`, { done: true })).body).toMatchObject({
      ...action,
      done: true,
    });
    expect((await organiser.get<{ items: object[] }>(path)).body.items).toEqual([
      { id: body.id, ...action, done: true },
    ]);
    expect((await people[0]!.get(path)).status).toBe(404);
    expect((await people[0]!.post(path, action)).status).toBe(404);
    expect((await people[0]!.delete(`${path}/${body.id}`)).status).toBe(404);
    expect((await organiser.delete(`${path}/${body.id}`)).status).toBe(204);
  });

  it('is asked for as a document by its people only, also before a round is shown', async () => {
    const team = await started(organiser);
    const ask = (client: ApiClient, request: object) =>
      client.post<TeamReport>('/api/v1/team-reports', request);
    const mine = await ask(organiser, { team: team.id });
    expect([mine.status, mine.body]).toMatchObject([
      202,
      { round: team.rounds[0]!.id, subject: 'plan', state: 'queued' },
    ]);
    expect(codeOf(await ask(people[0]!, { team: team.id }))).toBe('team-unknown');
    expect(codeOf(await people[0]!.get(`/api/v1/team-reports/${mine.body.id}`))).toBe('report-unknown');
    expect(codeOf(await ask(organiser, { round: team.rounds[0]!.id }))).toBe('round-not-shown');
    expect((await ask(organiser, { round: team.rounds[0]!.id, team: team.id })).status).toBe(400);
    expect((await ask(organiser, {})).status).toBe(400);
  });
});

describe('a round of a whole organisation', () => {
  it('is started by who runs it, and joined by its members without an invitation', async () => {
    await clearDrafts();
    const own = await organisation(api, 'Gemeente Breed', 'beheer@voorbeeld.nl');
    const member = await api.signedIn('inwoner@voorbeeld.nl');
    await joined(member, { code: await joinCodeOf(own) });
    const request = { scan: 'quickscan', name: 'Iedereen', purpose: '', round: newRound() };
    const team = (await own.administrator.post<Team>(`${own.path}/teams`, request)).body;
    expect(team.organisationWide).toBe(true);
    expect((await organiser.post(`${own.path}/teams`, request)).status).toBe(403);
    const [seen] = (await member.get<TeamList>('/api/v1/teams')).body.items;
    expect(seen).toMatchObject({ id: team.id, member: false, organised: false });
    await takesPart(api, member, { round: team.rounds[0]!.id });
    expect((await people[0]!.post('/api/v1/participations', { round: team.rounds[0]!.id })).status).toBe(404);
  });
});

describe('six people whom no organisation confirms', () => {
  it('may be five accounts of the organiser and one colleague: nothing is shown', async () => {
    const team = await started(organiser);
    const round = team.rounds[0]!.id;
    for (let at = 0; at < 6; at += 1) {
      const email = `los${at}@voorbeeld.nl`;
      await api.signedIn(email);
      await tookPart(api, round, email, 'advanced');
    }
    await closed(organiser, round);
    expect((await organiser.get<{ outcome: string }>(`/api/v1/rounds/${round}`)).body.outcome).toBe('tooFew');
  });
});
