import { withTwoFactors } from './support/behind.ts';
import { finishedAttempt } from './support/filled-in.ts';
import { hold } from './support/hold.ts';
import { linkIn, mailTo } from './support/mailbox.ts';
import { newcomer } from './support/newcomer.ts';
import { administrator, asAdministrator, newJoinCode, signInAnew } from './support/people.ts';
import { closedRound } from './support/rounds.ts';
import { at, openAll, type State } from './support/states.ts';
import { type Colleague, colleague } from './support/team.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 900_000 });

const press = (name: string): State => ({
  name: `after the button ${name}`,
  open: (page) => page.getByRole('main').getByRole('button', { name, exact: true }).click(),
});

test('the overview of a confidential round, and of one by function group, hold what every page must', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const code = await newJoinCode(browser, baseURL, pack);
  const organiser = { email: `olga-spaces-${Date.now()}@voorbeeld.nl`, group: 0 };
  await colleague(baseURL, pack, organiser, page.request);
  const people: Colleague[] = [];
  for (let place = 0; place < 7; place++) {
    const email = `ruimte-${place}-${Date.now()}@voorbeeld.nl`;
    people.push(await colleague(baseURL, pack, { email, group: place, code }));
  }
  for (const kind of ['confidential', 'functionGroup'] as const) {
    const { team, round } = await closedRound(page.request, pack, people, kind);
    await hold(page, pack, at(`/teams/${team}`), expectAccessible);
    const overview = at(`/teams/${team}/metingen/${round}`);
    await hold(page, pack, { ...overview, name: `the overview, ${kind}` }, expectAccessible);
    await hold(page, pack, { name: `${kind}, everything opened`, open: openAll }, expectAccessible);
    await hold(page, pack, at(`/teams/${team}/metingen/${round}/gesprek`), expectAccessible);
  }
  for (const { request } of people) await request.dispose();
});

test('the pages of an organisation hold it, for who belongs nowhere and for who runs it', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  for (const state of [at('/mijn-organisatie'), at('/organisatie'), at('/passkey-maken')])
    await hold(page, pack, state, expectAccessible);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.goto('/inloggen?returnUrl=%2Forganisatie');
  await signInAnew(page, administrator.email, administrator.password);
  await page.waitForURL('**/organisatie');
  await hold(page, pack, { name: 'a second step is missing', open: (it) => it.reload() }, expectAccessible);
  await withTwoFactors(pack, administrator.email);
  const settings: State = {
    name: 'the organisation, with its settings',
    open: async (it) => {
      await it.reload();
      await expect(it.getByRole('heading', { name: 'Inloggen via uw eigen organisatie' })).toBeVisible();
    },
  };
  const mistakes: State = {
    name: 'settings with mistakes in them',
    open: (it) => it.getByRole('button', { name: 'Bewaar', exact: true }).click(),
  };
  const member: State = {
    name: 'what can be done with a member',
    open: (it) =>
      it
        .getByRole('button', { name: /^Meer / })
        .first()
        .click(),
  };
  const lines: State = {
    name: 'members to place, with mistakes in them',
    open: async (it) => {
      const typed = `${administrator.email}; Zorg\n${me.email}; Werk en Inkomen\nlos\nbo@voorbeeld.nl;`;
      await it.getByLabel('Een lid per regel').fill(typed);
      await expect(it.getByText('los (geen e-mailadres)')).toBeVisible();
    },
  };
  const placed: State = {
    name: 'members placed, and who is none',
    open: async (it) => {
      await it.getByRole('button', { name: 'Plaats deze leden' }).click();
      await expect(it.getByText(/^Geplaatst: /)).toBeVisible();
    },
  };
  const placing = [at('/organisatie/afdelingen'), lines, placed];
  for (const state of [settings, mistakes, member, ...placing, at('/mijn-organisatie')])
    await hold(page, pack, state, expectAccessible);
});

test('where a mailed link leads holds it, whether or not the link works', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const email = `genodigd-${Date.now()}@voorbeeld.nl`;
  await asAdministrator(browser, baseURL, pack, (request, space) =>
    request.post(`${space}/invitations`, {
      data: { emails: [email] },
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  );
  const states: readonly State[] = [
    at('/bevestigen#token=x'),
    at('/nieuw-wachtwoord#token=x'),
    press('Bewaar mijn wachtwoord'),
    at('/afmelden#token=x'),
    press('Meld mij af'),
    at('/nieuw-adres#token=x'),
    at('/meedoen#token=x'),
    at('/uitnodiging#token=x'),
    at(linkIn(await mailTo(email))),
  ];
  for (const state of states) await hold(page, pack, state, expectAccessible);
});

test('the main pages hold it in English', async ({ page, pack, expectAccessible }) => {
  const me = await newcomer(page, pack);
  await me.signIn(page);
  const attempt = await finishedAttempt(page, pack, (index) => pack.answers[index]);
  await hold(page, pack, at('/en/lees-dit-eerst'), expectAccessible);
  const statement: State = {
    name: 'a statement in English',
    open: async (it) => {
      await it.getByRole('main').getByRole('button').first().click();
      await it.waitForURL('**/stelling/**');
      await it.getByRole('radio').first().waitFor();
    },
  };
  await hold(page, pack, statement, expectAccessible);
  const paths = [
    '/en',
    '/en/stellingen',
    '/en/mijn-scan',
    `/en/resultaten/${attempt}`,
    `/en/vergelijken/${attempt}`,
    '/en/mijn-plan',
    '/en/mijn-verloop',
    '/en/teams',
    '/en/teams/nieuw',
    '/en/mijn-account',
    '/en/mijn-organisatie',
  ];
  for (const path of paths) {
    await hold(page, pack, at(path), expectAccessible);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});
