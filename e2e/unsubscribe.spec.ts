import { createHmac } from 'node:crypto';
import type { Edition } from '#contracts/scans';
import { mailTo } from './support/mailbox.ts';
import { expect, test } from './support/test.ts';

test('a reader stops mail with the link in it: opening changes nothing, the button does, by keyboard', async ({
  page,
  pack,
  expectAccessible,
}) => {
  const email = `afmelden-${pack.name}@voorbeeld.nl`;
  const answer = await page.request.get(`/api/v1/scans/${pack.scan}/editions/current`);
  const { functionGroups } = (await answer.json()) as Edition;
  await page.request.post('/api/v1/accounts', {
    data: {
      email,
      password: 'regen fiets lantaarn brood',
      functionGroup: functionGroups[0]?.code,
      tenantId: null,
    },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const { headers } = await mailTo(email);
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });

  await page.goto(`/afmelden#token=${tokenOf(headers['message-id'] ?? '', pack.name)}`);
  await expect(page).toHaveURL(/\/afmelden$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen mail meer');
  await expectAccessible();
  expect(posts).toEqual([]);
  await page.getByRole('button', { name: 'Meld mij af' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'U bent afgemeld' })).toBeFocused();
  await expectAccessible();
  expect(posts).toHaveLength(1);
});

test('a link that is not complete, or not right, says what to do', async ({ page, expectAccessible }) => {
  await page.goto('/afmelden');
  await expect(page.getByText('Deze link is niet compleet.')).toBeVisible();
  await expectAccessible();
  await page.goto('/en/afmelden#token=x');
  await page.getByRole('button', { name: 'Unsubscribe me' }).click();
  await expect(page.getByText('We do not know this link.')).toBeVisible();
  await expectAccessible();
});

/** The token in a mail that can be stopped, made with the stack's key: no such mail is sent yet. */
function tokenOf(messageId: string, stack: string): string {
  const { MAIL_HASH_KEY } = JSON.parse(process.env[`E2E_OPERATE_${stack}`] ?? '{}') as NodeJS.ProcessEnv;
  const id = messageId.replace(/^<|@.*$/g, '');
  const tag = createHmac('sha256', MAIL_HASH_KEY ?? '')
    .update(`unsubscribe:${id}`)
    .digest('hex');
  return `${id}.${tag.slice(0, 32)}`;
}
