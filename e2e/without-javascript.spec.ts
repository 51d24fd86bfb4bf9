import { publish } from './support/publish.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('everything public can be read without JavaScript', async ({ page, pack }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk de stellingen' }).first().click();
  const statements = page.locator('app-statement-entry');
  await expect(statements).toHaveCount(pack.answers.length);
  await statements.first().locator('summary').click();
  await expect(statements.first().getByRole('definition').first()).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Zo leest u uw uitkomst' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zo leest u uw uitkomst');
});

test('a changed home page is read so within a minute of its publication', async ({ page, pack }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/');
  const before = (await heading.textContent()) ?? '';
  const changed = 'Een nieuwe kop van vandaag';
  await publish(pack, { file: 'nl/pages/home.md', from: /^title: .*$/m, to: `title: ${changed}` });
  const readsSoon = (text: string): Promise<void> =>
    expect(async () => {
      await page.reload();
      await expect(heading).toHaveText(text, { timeout: 500 });
    }).toPass({ timeout: 60_000 });
  await readsSoon(changed);
  await publish(pack);
  await readsSoon(before);
});

test('broken content is refused whole, and the site stays as it is', async ({ page, pack }) => {
  await page.goto('/');
  const before = await page.getByRole('heading', { level: 1 }).textContent();
  const broken = publish(pack, { file: 'nl/pages/home.md', from: '```start', to: '```nothing' });
  await expect(broken).rejects.toThrow(/nl\/pages\/home\.md:\d+: a block "nothing" is not known/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '');
});
