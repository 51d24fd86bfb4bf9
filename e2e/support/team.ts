import { type APIRequestContext, expect, request as playwrightRequest } from '@playwright/test';
import type { Participation } from '#contracts/teams';
import type { Edition } from '#contracts/scans';
import type { Answer } from '#domain/scan';
import { levels } from '#domain/scan';
import { linkIn, mailTo } from './mailbox.ts';
import type { PackJourney } from './packs.ts';
import { password } from './people.ts';

const headers = { 'sec-fetch-site': 'same-origin' };

/** Somebody with an account who is asked to take part. */
export type Colleague = { readonly email: string; readonly request: APIRequestContext };

type Newcomer = {
  readonly email: string;
  /** Which function group of the edition, by its place. */
  readonly group: number;
  /** The join code of her organisation. */
  readonly code?: string;
};

const editionOf = async (request: APIRequestContext, { scan }: PackJourney): Promise<Edition> =>
  (await (await request.get(`/api/v1/scans/${scan}/editions/current`)).json()) as Edition;

/** Signs somebody up without the portal: her address confirmed, in her organisation, signed in. */
export async function colleague(
  baseURL: string | undefined,
  pack: PackJourney,
  { email, group, code }: Newcomer,
  given?: APIRequestContext,
): Promise<Colleague> {
  const request = given ?? (await playwrightRequest.newContext(baseURL ? { baseURL } : {}));
  const { functionGroups } = await editionOf(request, pack);
  const functionGroup = functionGroups[group % functionGroups.length]?.code;
  const account = { email, password, functionGroup, tenantId: null };
  expect((await request.post('/api/v1/accounts', { data: account, headers })).status()).toBe(202);
  const token = tokenIn(linkIn(await mailTo(email)));
  const confirmed = await request.post('/api/v1/email-verifications', { data: { token, password }, headers });
  expect(confirmed.status()).toBe(201);
  if (code) {
    const joined = await request.post('/api/v1/memberships', { data: { code }, headers });
    expect(joined.status()).toBe(201);
  }
  return { email, request };
}

/** What stands after the `#` of a mailed link. */
export const tokenIn = (link: string): string =>
  new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';

/** Joins by the mailed link without the portal. @returns the attempt to fill in */
export async function join({ request }: Colleague, token: string, name?: string): Promise<string> {
  const answer = await request.post('/api/v1/participations', {
    data: { token, ...(name && { name }) },
    headers,
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as Participation).attempt;
}

/** Answers everything and finishes; `apart` moves every answer up the levels. */
export async function fillIn(
  request: APIRequestContext,
  pack: PackJourney,
  attempt: string,
  apart: number,
): Promise<void> {
  const edition = await editionOf(request, pack);
  for (const { code } of edition.clusters.flatMap(({ statements }) => statements)) {
    const answer: Answer = levels[(code + apart) % levels.length] ?? 'unknown';
    await request.put(`/api/v1/attempts/${attempt}/answers/${code}`, { data: { answer }, headers });
  }
  const finished = await request.put(`/api/v1/attempts/${attempt}/completion`, { data: {}, headers });
  expect(finished.status()).toBe(200);
}

/** The newest mail to an address whose subject holds these words, once it is there. */
export async function mailAbout(email: string, words: string): Promise<Awaited<ReturnType<typeof mailTo>>> {
  let mail = await mailTo(email);
  await expect
    .poll(
      async () => {
        mail = await mailTo(email);
        return mail.subject;
      },
      { timeout: 30_000 },
    )
    .toContain(words);
  return mail;
}
