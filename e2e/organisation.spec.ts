import { withTwoFactors } from './support/behind.ts';
import { linkIn, mailTo } from './support/mailbox.ts';
import {
  administrator,
  anotherBrowser,
  asAdministrator,
  becomeRespondent,
  newJoinCode,
  password,
  signIn,
  signInAnew,
} from './support/people.ts';
import { expect, test } from './support/test.ts';

const { organisation } = administrator;

test('a colleague joins with a code, leaves, and asks to belong, by keyboard', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const code = await newJoinCode(browser, baseURL, pack);
  await becomeRespondent(page, pack, `collega-${pack.name}@voorbeeld.nl`);
  await page.getByRole('link', { name: 'Mijn account' }).press('Enter');
  await page.getByRole('link', { name: 'Naar mijn organisatie' }).press('Enter');
  await expect(page.getByText('U hoort nog niet bij een organisatie.')).toBeVisible();
  await expectAccessible();

  await page.getByLabel('Code', { exact: true }).fill('AAAA-AAAA-AAAA');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kijk de code na').first()).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByLabel('Uw naam').fill('Noor de Wit');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`U hoort bij ${organisation}.`)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Beheer de organisatie' })).toHaveCount(0);
  await expectAccessible();

  await page.getByRole('button', { name: 'Verlaat deze organisatie' }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Uw invullingen en resultaten blijven van u.');
  await expectAccessible();
  await page.keyboard.press('Escape');
  await expect(page.getByText(`U hoort bij ${organisation}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Verlaat deze organisatie' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, verlaat de organisatie' }).press('Enter');
  await expect(page.getByText('U hoort nog niet bij een organisatie.')).toBeVisible();

  await page.getByLabel('Zoek uw organisatie').fill('bestaatniet');
  await expect(page.getByText('Niets gevonden.')).toBeVisible();
  await page.getByLabel('Zoek uw organisatie').fill('voorbeeldst');
  await page.getByRole('button', { name: `Vraag om erbij te horen ${organisation}` }).press('Enter');
  await expect(page.getByText(`U hebt gevraagd of u bij ${organisation} mag horen.`)).toBeVisible();
  await expectAccessible();
  await page.reload();
  await page.getByRole('button', { name: 'Trek de vraag in' }).press('Enter');
  await expect(page.getByText('U hoort nog niet bij een organisatie.')).toBeVisible();

  await page.goto('/organisatie');
  await expect(page.getByText('U beheert geen organisatie.')).toBeVisible();
  await expectAccessible();
});

test('an administrator takes in, invites, makes an administrator and removes', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const asking = await anotherBrowser(browser, baseURL);
  const asks = `vraagt-${pack.name}@voorbeeld.nl`;
  await becomeRespondent(asking, pack, asks);
  await asking.goto('/mijn-organisatie');
  await asking.getByLabel('Uw naam').fill('Jan Janssen');
  await asking.getByLabel('Zoek uw organisatie').fill('voorbeeldst');
  await asking.getByRole('button', { name: 'Vraag om erbij te horen' }).click();
  await expect(asking.getByText('U hebt gevraagd')).toBeVisible();

  await page.goto('/organisatie');
  await signInAnew(page, administrator.email, administrator.password);
  await expect(page.getByText('Een beheerder logt in met een tweede stap.')).toBeVisible();
  await expectAccessible();
  await expect(page.getByRole('link', { name: 'Stel een tweede stap in' })).toBeVisible();
  await withTwoFactors(pack, administrator.email);
  await page.reload();
  await expect(page.getByText(`U bent beheerder van ${organisation}.`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Laat toe Jan Janssen' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Laat toe Jan Janssen' }).press('Enter');
  await expect(page.getByText('Jan Janssen hoort nu bij uw organisatie.')).toBeVisible();
  await expect(page.getByText('Er zijn geen open vragen.')).toBeVisible();
  await asking.reload();
  await expect(asking.getByText(`U hoort bij ${organisation}.`)).toBeVisible();

  await page.getByLabel('Zoek op naam of e-mailadres').fill('niemand die zo heet');
  await expect(page.getByText('Niemand gevonden.')).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Zoek op naam of e-mailadres').fill('janssen');
  await expect(page.getByText('Aantal leden: 1')).toBeVisible();
  await expect(page.getByText(asks)).toBeVisible();

  await page.getByRole('button', { name: 'Wijzig afdeling Jan Janssen' }).press('Enter');
  await expect(page.getByLabel('Afdeling', { exact: true })).toBeFocused();
  await expectAccessible();
  await page.getByLabel('Afdeling', { exact: true }).fill('Werk en Inkomen');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Jan Janssen staat nu bij Werk en Inkomen.')).toBeVisible();
  await expect(page.getByText('Afdeling: Werk en Inkomen')).toBeVisible();
  await asking.reload();
  await expect(asking.getByText('Uw organisatie zette u bij de afdeling Werk en Inkomen.')).toBeVisible();

  const invited = `genodigd-${pack.name}@voorbeeld.nl`;
  await page.getByLabel('E-mailadressen').fill('geen adres');
  await page.getByRole('button', { name: 'Verstuur de uitnodigingen' }).press('Enter');
  await expect(page.getByText('Dit lijkt geen e-mailadres: geen')).toBeVisible();
  await page.getByLabel('E-mailadressen').fill(`Genodigde <${invited}>, weg-${pack.name}@voorbeeld.nl`);
  await page.getByRole('button', { name: 'Verstuur de uitnodigingen' }).press('Enter');
  await expect(page.getByText('Verstuurd: 2 uitnodiging(en).')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: `Trek in weg-${pack.name}@voorbeeld.nl` }).press('Enter');
  await expect(page.getByText('is ingetrokken')).toBeVisible();

  const mail = await mailTo(invited);
  expect(mail.subject).toBe(`${organisation} nodigt u uit voor QuickScan`);
  const guest = await anotherBrowser(browser, baseURL);
  const account = `gast-${pack.name}@voorbeeld.nl`;
  await becomeRespondent(guest, pack, account);
  await guest.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(guest).toHaveURL(/\/$/);
  await guest.goto(linkIn(mail));
  await expect(guest).toHaveURL(/\/uitnodiging$/);
  await guest.getByRole('main').getByRole('link', { name: 'Log in' }).click();
  await expect(guest).toHaveURL(/\/inloggen/);
  await signIn(guest, account, password);
  await guest.getByRole('button', { name: 'Neem de uitnodiging aan' }).click();
  await expect(guest.getByText(`U hoort bij ${organisation}.`)).toBeVisible();
  await guest.goto(linkIn(mail));
  await guest.getByRole('button', { name: 'Neem de uitnodiging aan' }).click();
  await expect(
    guest.getByText('Deze uitnodiging werkt niet meer').or(guest.getByRole('alert')),
  ).toBeVisible();

  await page.reload();
  const more = (person: string) => page.getByRole('button', { name: `Meer ${person}` });
  await more(account).press('Enter');
  await expect(more(account)).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible();
  await page.getByRole('button', { name: `Maak beheerder ${account}` }).press('Enter');
  await page.getByRole('button', { name: 'Ja, maak beheerder' }).press('Enter');
  await expect(page.getByText(`${account} is nu ook beheerder.`)).toBeVisible();
  await withTwoFactors(pack, account);
  await guest.goto('/organisatie');
  await expect(guest.getByText('U bent hier beheerder geworden.')).toBeVisible();
  await guest.getByRole('button', { name: 'Laat zien dat u het bent' }).press('Enter');
  await guest.getByRole('dialog').getByLabel('Wachtwoord', { exact: true }).fill(password);
  await guest.keyboard.press('Enter');
  await expect(guest.getByText(`U bent beheerder van ${organisation}.`)).toBeVisible();

  await page.getByRole('button', { name: `Wis tweede stap ${account}` }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Deze persoon wordt overal uitgelogd');
  await expectAccessible();
  await page.getByRole('button', { name: 'Ja, wis de tweede stap' }).press('Enter');
  await expect(page.getByText(`De tweede stap van ${account} wordt gewist.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Leden' })).toBeFocused();
  await expect
    .poll(async () => (await mailTo(account)).subject)
    .toBe('Uw tweede stap bij QuickScan is weggehaald');
  await guest.reload();
  await expect(guest).toHaveURL(/\/inloggen/);
  await page.getByRole('button', { name: `Maak gewoon lid ${account}` }).press('Enter');
  await page.getByRole('button', { name: 'Ja, maak gewoon lid' }).press('Enter');
  await expect(page.getByText(`${account} is geen beheerder meer, maar wel lid.`)).toBeVisible();

  for (const person of [account, 'Jan Janssen']) {
    if (person !== account) await more(person).press('Enter');
    await page.getByRole('button', { name: `Verwijder ${person}` }).press('Enter');
    await expectAccessible();
    await page.getByRole('button', { name: 'Ja, verwijder' }).press('Enter');
    await expect(page.getByText(`${person} hoort niet meer bij uw organisatie.`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Leden' })).toBeFocused();
  }
  await asking.reload();
  await expect(asking.getByText('U hoort nog niet bij een organisatie.')).toBeVisible();
  await more('Bea Beheerder').press('Enter');
  await page.getByRole('button', { name: 'Verwijder Bea Beheerder' }).press('Enter');
  await page.getByRole('button', { name: 'Ja, verwijder' }).press('Enter');
  await expect(page.getByText('Maak eerst iemand anders beheerder.')).toBeVisible();

  await page.getByRole('button', { name: /Maak een (nieuwe )?code/ }).press('Enter');
  await page.getByRole('button', { name: 'Ja, maak een nieuwe code' }).press('Enter');
  await expect(page.getByText('Er is een nieuwe code.')).toBeVisible();
  await expect(page.getByText(/^[A-Z34679]{4}-[A-Z34679]{4}-[A-Z34679]{4}$/)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible();
});

test('who is invited and has no account makes one from the mail, and belongs at once, by keyboard', async ({
  page,
  browser,
  baseURL,
  pack,
  expectAccessible,
}) => {
  const invited = `nieuw-genodigd-${pack.name}@voorbeeld.nl`;
  await asAdministrator(browser, baseURL, pack, (request, space) =>
    request.post(`${space}/invitations`, {
      data: { emails: [invited] },
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  );
  await page.goto(linkIn(await mailTo(invited)));
  await expect(page.getByRole('heading', { name: 'U hebt nog geen account' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Maak mijn account en doe mee' }).press('Enter');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await page.getByLabel('Uw naam').fill('Sam Genodigd');
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: 'Maak mijn account en doe mee' }).press('Enter');
  await expect(page).toHaveURL(/\/mijn-organisatie$/);
  await expect(page.getByText(`U hoort bij ${organisation}.`)).toBeVisible();
});
