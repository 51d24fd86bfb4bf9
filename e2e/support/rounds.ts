import { type APIRequestContext, expect } from '@playwright/test';
import type { NewRound, Round, Team } from '#contracts/teams';
import { linkIn } from './mailbox.ts';
import type { PackJourney } from './packs.ts';
import { type Colleague, fillIn, join, mailAbout, tokenIn } from './team.ts';

const headers = { 'sec-fetch-site': 'same-origin' };
const threeWeeks = 21 * 24 * 3600 * 1000;

/** A round of a new team that everybody took part in and that is closed, made without the portal by who organises it. */
export async function closedRound(
  request: APIRequestContext,
  pack: PackJourney,
  people: readonly Colleague[],
  kind: NewRound['kind'],
): Promise<{ readonly team: string; readonly round: string }> {
  const name = `Team ${kind} ${pack.name}`;
  const closesAt = new Date(Date.now() + threeWeeks).toISOString();
  const first = { kind, closesAt, organiserName: 'Olga Organisator', message: '', automaticReminders: false };
  const data = { scan: pack.scan, name, purpose: '', round: first };
  const started = await request.post('/api/v1/teams', { data, headers });
  expect(started.status()).toBe(201);
  const { id: team, rounds } = (await started.json()) as Team;
  const round = rounds[0]?.id ?? '';
  const emails = people.map(({ email }) => email);
  await request.post(`/api/v1/rounds/${round}/invitations`, { data: { emails }, headers });
  for (const [place, one] of people.entries()) {
    const attempt = await join(one, tokenIn(linkIn(await mailAbout(one.email, name))));
    await fillIn(one.request, pack, attempt, place % 3);
  }
  await request.put(`/api/v1/rounds/${round}/closing`, { data: {}, headers });
  const outcome = async () =>
    ((await (await request.get(`/api/v1/rounds/${round}`)).json()) as Round).outcome;
  await expect.poll(outcome, { timeout: 30_000 }).toBe('shown');
  return { team, round };
}
