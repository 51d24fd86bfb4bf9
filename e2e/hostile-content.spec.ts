import type { APIRequestContext, Page } from '@playwright/test';
import type { PageList } from '#contracts/pages';
import type { Report } from '#contracts/reports';
import { finishedAttempt } from './support/filled-in.ts';
import { enter, publishNow } from './support/editor.ts';
import { hostilePack } from './support/hostile-pack.ts';
import { type Detector, watchForLife } from './support/inert.ts';
import { mailTo } from './support/mailbox.ts';
import { newcomer } from './support/newcomer.ts';
import type { PackJourney } from './support/packs.ts';
import { readPdf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

// A library in AdminJS's bundle tries `Function('return this')` and does without when the policy refuses it.
test.use({
  knownErrors: ["This document requires 'TrustedScript' assignment. The action has been blocked."],
});
test.setTimeout(600_000);

const lists = ['statements', 'tips', 'sources', 'feedback', 'pages', 'mails', 'names'];
const headers = { 'sec-fetch-site': 'same-origin' };

test('the detector sees what is alive', async ({ page }) => {
  const detector = watchForLife(page);
  await page.setContent('<p>&lt;script&gt;alert(1)&lt;/script&gt; <a href="https://www.kis.nl">bron</a></p>');
  expect(await detector.faults()).toEqual([]);
  const alive = [
    '<b onclick="x"></b>',
    '<a href=" JavaScript:x">x</a>',
    '<iframe></iframe>',
    '<img src="x">',
    '<p></p><a href="https://kwaad.example">x</a>',
    '<script>void "alert"</script>',
    '<p><b>eigen tekst</b></p>',
    '<p></p><style>*{display:none}</style>',
  ];
  for (const html of alive) {
    await page.setContent(html);
    expect([html, (await detector.faults()).length]).toEqual([html, 1]);
  }
  await page.setContent('<script>alert("hier")</script>');
  expect(await detector.faults()).toContain('a dialog said hier');
});

test('hostile texts in every word of an edition stay text in back office, portal, PDF and mail', async ({
  page,
  pack,
  backOffice,
}) => {
  const detector = watchForLife(page);
  const me = await newcomer(page, pack);
  await me.signIn(page);
  await enter(page, pack, backOffice);
  await test.step('are read in, and shown as they come', () => readIn(page, pack, backOffice, detector));
  await test.step('in the back office', () => walkOffice(page, backOffice, detector));
  await test.step('in the preview', () => preview(page, backOffice, detector));
  await test.step('in documents of the draft', () => readDraftPdfs(page, backOffice));
  await page.goto(`${backOffice}/admin/draft`);
  await publishNow(page);
  try {
    await test.step('in the portal', () => walkPortal(page, pack, detector));
    await test.step('in a mail', () => readMail(page, me.email, detector));
  } finally {
    await takeBack(page, backOffice);
  }
});

test('a source leads to no script, however it comes', async ({ page, pack, backOffice }) => {
  await enter(page, pack, backOffice);
  for (const link of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'http://kwaad.example',
    'https://a b',
  ]) {
    await page.goto(`${backOffice}/admin/new/sources`);
    await page.getByLabel('Auteur', { exact: true }).fill('De makers');
    await page.getByLabel('Link', { exact: true }).fill(link);
    await page.getByRole('button', { name: 'Zet in het concept' }).click();
    await expect(page.getByText('Vul een heel adres in dat met https:// begint.')).toBeVisible();
  }
});

async function readIn(page: Page, pack: PackJourney, backOffice: string, detector: Detector): Promise<void> {
  const zip = await page.request.get(`${backOffice}${await currentEdition(page.request, backOffice)}/export`);
  const buffer = Buffer.from(hostilePack(await zip.body()));
  await page.goto(`${backOffice}/admin/import`);
  await page
    .getByLabel('Zip met teksten')
    .setInputFiles({ name: 'kwaad.zip', mimeType: 'application/zip', buffer });
  await page.getByRole('button', { name: 'Kijk wat er verandert' }).click();
  await expect(page.getByRole('heading', { name: 'Wat er door het inlezen verandert' })).toBeVisible();
  expect(await page.locator('.change').count()).toBeGreaterThan(pack.answers.length * 8);
  expect(await detector.faults()).toEqual([]);
  await page.getByLabel('Ik heb dit bekeken en wil dit als concept.').check();
  await page.getByRole('button', { name: 'Maak hiervan het concept' }).click();
  await expect(page.getByRole('status')).toContainText('De teksten zijn ingelezen');
}

async function currentEdition(request: APIRequestContext, backOffice: string): Promise<string> {
  const answer = await request.get(`${backOffice}/admin/api/resources/editions/actions/list`);
  const { records } = (await answer.json()) as { records: { params: { href: string } }[] };
  return records[0]?.params.href ?? '';
}

/** Every list, every text with its history and its preview, what can be added and removed, and the edition to read. */
async function walkOffice(page: Page, backOffice: string, detector: Detector): Promise<void> {
  const edition = await currentEdition(page.request, backOffice);
  const addresses = [
    '/admin/draft',
    '/admin/links',
    '/admin/new/tips',
    '/admin/new/tips?statement=1',
    edition,
  ];
  for (const list of lists) {
    const path = `/admin/resources/${list}`;
    await page.goto(`${backOffice}${path}`);
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    expect([path, await detector.faults()]).toEqual([path, []]);
    const hrefs = await page
      .locator('tbody a')
      .evaluateAll((links) => links.map((each) => each.getAttribute('href')));
    addresses.push(...hrefs.flatMap((href) => href ?? []), `${edition}/${hrefs[0]?.split('/').at(-1)}`);
    if (['tips', 'sources'].includes(list)) addresses.push(`${hrefs[0]}/remove`);
  }
  expect(addresses.length).toBeGreaterThan(25);
  for (const path of addresses) {
    await page.goto(`${backOffice}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect([path, await detector.faults()]).toEqual([path, []]);
    const look = page.getByRole('button', { name: 'Laat zien hoe het eruitziet' });
    if (!(await look.isVisible())) continue;
    await look.click();
    await expect(page.locator('.preview').first()).toBeVisible();
    expect([`${path} as it looks`, await detector.faults()]).toEqual([`${path} as it looks`, []]);
  }
}

async function preview(page: Page, backOffice: string, detector: Detector): Promise<void> {
  await page.goto(`${backOffice}/admin/draft`);
  await page.getByRole('button', { name: 'Maak een voorvertoning' }).click();
  const link = await page.getByRole('link', { name: /Open de voorvertoning/ }).getAttribute('href');
  await page.goto(link ?? '');
  await expect(page.locator('main')).toContainText(/alert\(1\)/i);
  expect(await detector.faults()).toEqual([]);
  await page.getByRole('link', { name: 'Naar de stellingen' }).click();
  await expect(page.getByRole('heading', { name: 'Alle stellingen' })).toBeVisible();
  expect(await detector.faults()).toEqual([]);
  await page.getByRole('button', { name: 'Stop de voorvertoning' }).click();
  await expect(page.getByRole('button', { name: 'Stop de voorvertoning' })).toBeHidden();
}

async function readDraftPdfs(page: Page, backOffice: string): Promise<void> {
  await page.goto(`${backOffice}/admin/draft`);
  const hrefs = await page
    .locator('a[href^="/admin/draft/documents/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(4);
  for (const href of hrefs)
    await expectInertPdf(await (await page.request.get(`${backOffice}${href}`)).body());
}

/** The words are there, and nothing in it leads or runs. */
async function expectInertPdf(content: Buffer): Promise<void> {
  const { text, links, scripts } = await readPdf(content);
  expect(text).toContain('alert(1)');
  expect(links.filter((link) => !/^https:\/\/(?!kwaad)/.test(link))).toEqual([]);
  expect(scripts).toEqual([]);
}

async function walkPortal(page: Page, pack: PackJourney, detector: Detector): Promise<void> {
  await page.goto('/');
  const list = await page.request.get(`/api/v1/scans/${pack.scan}/editions/current/pages`);
  const { items } = (await list.json()) as PageList;
  const attempt = await finishedAttempt(page, pack, (index) => pack.answers[index]);
  const draft = await page.request.post('/api/v1/attempts', { data: { scan: pack.scan }, headers });
  const { id } = (await draft.json()) as { id: string };
  const pages = items.map(({ path }) => `/${path}`);
  const own = [
    `/resultaten/${attempt}`,
    `/invullen/${id}/stelling/1`,
    `/invullen/${id}/overzicht`,
    `/vergelijken/${attempt}`,
  ];
  const others = ['/stellingen', '/lees-dit-eerst', '/mijn-scan', '/mijn-verloop', '/mijn-plan'];
  for (const path of [...pages, ...own, ...others]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect([path, await detector.faults()]).toEqual([path, []]);
  }
  await expectInertPdf(await reportOf(page.request, attempt));
}

async function reportOf(request: APIRequestContext, attempt: string): Promise<Buffer> {
  const asked = await request.post('/api/v1/reports', { data: { attempt }, headers });
  const { id } = (await asked.json()) as Report;
  const state = async () => ((await (await request.get(`/api/v1/reports/${id}`)).json()) as Report).state;
  await expect.poll(state, { timeout: 60_000 }).toBe('ready');
  return (await request.get(`/api/v1/reports/${id}/document`)).body();
}

async function readMail(page: Page, email: string, detector: Detector): Promise<void> {
  await page.request.post('/api/v1/password-resets', { data: { email }, headers });
  await expect.poll(async () => (await mailTo(email)).subject, { timeout: 30_000 }).toContain('wachtwoord');
  const mail = await mailTo(email);
  expect(mail.subject).not.toMatch(/[\r\n]/);
  expect(Object.keys(mail.headers).map((name) => name.toLowerCase())).not.toContain('bcc');
  expect(Object.keys(mail.headers).map((name) => name.toLowerCase())).not.toContain('x-hostile');
  expect(mail.to).toHaveLength(1);
  await page.goto('about:blank');
  await page.setContent(mail.html);
  expect(await page.locator('body').innerText()).toMatch(/[<>]|kwaad/);
  expect(await detector.faults()).toEqual([]);
}

async function takeBack(page: Page, backOffice: string): Promise<void> {
  await page.goto(`${backOffice}/admin/draft`);
  await page.getByLabel(/terugnemen/).check();
  await page.getByRole('button', { name: /^Neem editie/ }).click();
  await expect(page.getByRole('status')).toContainText('teruggenomen');
}
