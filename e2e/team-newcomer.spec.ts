import { colleague, mailAbout } from './support/team.ts';
import { linkIn } from './support/mailbox.ts';
import { anotherBrowser, password } from './support/people.ts';
import { expect, test } from './support/test.ts';

const headers = { 'sec-fetch-site': 'same-origin' };

test('who has no account follows an invitation, makes one, and then decides on taking part', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const organiser = await anotherBrowser(browser, baseURL);
  await colleague(
    baseURL,
    pack,
    { email: `olga-nieuw-${pack.name}@voorbeeld.nl`, group: 0 },
    organiser.request,
  );
  const closesAt = new Date(Date.now() + 14 * 24 * 3600 * 1000).toISOString();
  const team = `Team Nieuw ${pack.name}`;
  const round = {
    kind: 'confidential',
    closesAt,
    organiserName: 'Olga',
    message: '',
    automaticReminders: false,
  };
  const data = { scan: pack.scan, name: team, purpose: '', round };
  const started = await organiser.request.post('/api/v1/teams', { data, headers });
  const { rounds } = (await started.json()) as { rounds: { id: string }[] };
  const email = `nieuw-${pack.name}@voorbeeld.nl`;
  const invitations = `/api/v1/rounds/${rounds[0]?.id}/invitations`;
  expect((await organiser.request.post(invitations, { data: { emails: [email] }, headers })).status()).toBe(
    202,
  );

  await page.goto(linkIn(await mailAbout(email, team)));
  const begun = Date.now();
  await expect(page.getByText(`Olga vraagt u mee te doen met “${team}”.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'U hebt nog geen account' })).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(password);
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Maak mijn account en ga verder' }).press('Enter');

  // The same page, now signed in: what the round shows, and a button that does it.
  await expect(page.getByRole('button', { name: 'Ik doe mee' })).toBeVisible();
  await expect(page.getByText('Vertrouwelijk.').first()).toBeVisible();
  expect(((await (await page.request.get('/api/v1/teams')).json()) as { items: object[] }).items).toEqual([]);
  await expectAccessible();
  await page.getByRole('button', { name: 'Ik doe mee' }).press('Enter');
  await page.waitForURL('**/invullen/**');
  expect(Date.now() - begun).toBeLessThan(60_000);
  const me = (await (await page.request.get('/api/v1/me')).json()) as { email: string; membership: null };
  expect([me.email, me.membership]).toEqual([email, null]);
  await organiser.context().close();
});
