import type { APIRequestContext, Page } from '@playwright/test';
import { hostileTexts } from '../libs/testing/hostile-texts.ts';
import type { Round, Team } from '#contracts/teams';
import { watchForLife } from './support/inert.ts';
import type { PackJourney } from './support/packs.ts';
import { becomeRespondent } from './support/people.ts';
import { fillIn } from './support/team.ts';
import { expect, test } from './support/test.ts';

/** All of them take minutes: the drill does that. Here each kind once, alone and amid something ordinary. */
const texts =
  process.env['HOSTILE_TEXTS'] === 'all' ? hostileTexts : hostileTexts.filter((_, at) => at % 7 === 0);
test.setTimeout(120_000 + texts.length * 8_000);

const headers = { 'sec-fetch-site': 'same-origin' };
const longest = { name: 80, message: 1500 };

/** Tells how many texts were held against the pages so far: to whoever waits, and to the report. */
function tally(): (shown: boolean) => number {
  const all = { type: 'texts', description: '0' };
  let shown = 0;
  test.info().annotations.push(all);
  return (isShown) => {
    const done = Number(all.description) + 1;
    all.description = String(done);
    if (isShown) shown += 1;
    if (texts === hostileTexts && done % 10 === 0)
      process.stdout.write(
        `${done} of ${texts.length} texts: ${shown} stayed text, ${done - shown} were refused\n`,
      );
    return shown;
  };
}

/** Without white space, which browsers and pages lay out as they like. */
const squeezed = (text: string | null): string => (text ?? '').replace(/[\s\p{Cc}]/gu, '');
const expectText = (page: Page, text: string): Promise<void> =>
  expect
    .poll(async () => squeezed(await page.locator('main').textContent()).includes(squeezed(text)), {
      message: text,
    })
    .toBe(true);

type Made = { readonly text: string; readonly team: string; readonly round: string; readonly token: string };

/** A team with the text as its name, purpose, organiser and message, or undefined where the server refuses it. */
async function made(request: APIRequestContext, pack: PackJourney, text: string): Promise<Made | undefined> {
  const closesAt = new Date(Date.now() + 14 * 24 * 3600 * 1000).toISOString();
  const name = text.slice(0, longest.name);
  const round = {
    kind: 'open',
    closesAt,
    organiserName: name,
    message: text.slice(0, longest.message),
    automaticReminders: false,
  };
  const data = { scan: pack.scan, name, purpose: text, round };
  const answer = await request.post('/api/v1/teams', { data, headers });
  if (answer.status() !== 201) {
    // Nothing that could begin a header of a mail, or turn text around, is taken at all.
    expect([text, answer.status(), /[\p{Cc}\u2028\u2029\u202a-\u202e]/u.test(name)]).toEqual([
      text,
      400,
      true,
    ]);
    return undefined;
  }
  const { id: team, rounds } = (await answer.json()) as Team;
  const id = rounds[0]?.id ?? '';
  const link = await request.put(`/api/v1/rounds/${id}/join-link`, { data: {}, headers });
  const { link: shown } = (await link.json()) as { link: { address: string } };
  return { text: name, team, round: id, token: new URL(shown.address).hash };
}

/** The organiser takes part herself by that name, agrees on something in these words, and closes. */
async function closed(
  request: APIRequestContext,
  { text, team, round }: Made,
  attempt: string,
): Promise<void> {
  const part = { round, attempt, name: text };
  expect((await request.post('/api/v1/participations', { data: part, headers })).status()).toBe(201);
  const action = { what: text, who: text, dueOn: null, round, statement: null };
  await request.post(`/api/v1/teams/${team}/actions`, { data: action, headers });
  expect((await request.put(`/api/v1/rounds/${round}/closing`, { data: {}, headers })).status()).toBe(202);
  const outcome = async () =>
    ((await (await request.get(`/api/v1/rounds/${round}`)).json()) as Round).outcome;
  await expect.poll(outcome, { timeout: 30_000 }).toBe('shown');
}

async function finishedAttempt(request: APIRequestContext, pack: PackJourney): Promise<string> {
  const data = { scan: pack.scan };
  const { id } = (await (await request.post('/api/v1/attempts', { data, headers })).json()) as { id: string };
  await fillIn(request, pack, id, 0);
  return id;
}

test('hostile names, messages and titles stay text on every page of a team', async ({ page, pack }) => {
  const detector = watchForLife(page);
  const { request } = page;
  await becomeRespondent(page, pack, `vijandig-${pack.name}@voorbeeld.nl`);
  const attempt = await finishedAttempt(request, pack);
  const pagesOf = ({ team, round, token }: Made, isClosed: boolean): readonly string[] =>
    isClosed
      ? [`/teams/${team}`, `/teams/${team}/metingen/${round}`, `/teams/${team}/metingen/${round}/gesprek`]
      : [`/meedoen${token}`, `/teams/${team}`];
  const look = async (one: Made, isClosed: boolean): Promise<void> => {
    for (const path of pagesOf(one, isClosed)) {
      // Else only what stands behind the # changes, and the page stays.
      await page.goto('about:blank');
      await page.goto(path);
      if (!path.endsWith('gesprek')) await expectText(page, one.text);
      else await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect([one.text, path, await detector.faults()]).toEqual([one.text, path, []]);
    }
  };
  const count = tally();
  let shown = 0;
  for (const text of texts) {
    const one = await made(request, pack, text);
    if (one) {
      await look(one, false);
      await closed(request, one, attempt);
      await look(one, true);
    }
    shown = count(one !== undefined);
  }
  expect(shown).toBeGreaterThan(texts.length / 2);

  await page.goto('/teams');
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(shown);
  expect(await detector.faults()).toEqual([]);
});

test('what is typed stays text in the preview of the mail', async ({ page, pack }) => {
  const detector = watchForLife(page);
  await becomeRespondent(page, pack, `voorbeeld-${pack.name}@voorbeeld.nl`);
  await page.goto('/teams/nieuw');
  await page.getByLabel('Naam van het team').fill('Team Gewoon');
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Wie nodigt u uit?' })).toBeVisible();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uw bericht' })).toBeVisible();
  const count = tally();
  for (const text of hostileTexts) {
    await page.getByLabel('Uw naam').fill(text);
    await page.getByLabel('Uw bericht').fill(text);
    await expectText(page, `${text} vraagt u mee te doen`);
    expect([text, await detector.faults()]).toEqual([text, []]);
    count(true);
  }
});
