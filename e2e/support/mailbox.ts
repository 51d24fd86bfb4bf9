import { setTimeout as pause } from 'node:timers/promises';

type Mail = {
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${process.env['MAIL_API_URL'] ?? ''}/email`);
  const mails = (await response.json()) as Mail[];
  return mails.filter(({ to }) => to.some((receiver) => receiver.address === address));
}

/** The newest mail to an address, once it is in the catcher. @throws when none comes within 20 s */
export async function mailTo(address: string): Promise<Mail> {
  for (let tries = 0; tries < 100; tries += 1) {
    const mail = (await mailsTo(address)).at(-1);
    if (mail) return mail;
    await pause(200);
  }
  throw new Error(`no mail to ${address} came`);
}

/** The address behind the mail's button. */
export function linkIn({ html }: Mail): string {
  const link = /<a href="(?<link>[^"]+)"/.exec(html)?.groups?.['link'];
  if (!link) throw new Error('the mail has no link');
  return link.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}

const code = /\b(?<code>\d{4} \d{4})\b/;

/** How many mails with a code an address has had. */
export const codesTo = async (address: string): Promise<number> => (await allCodes(address)).length;

/** The code in the newest mail to an address, once there are more with a code than there were. */
export async function mailedCode(address: string, before = 0): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await allCodes(address);
    if (found.length > before) return found.at(-1) ?? '';
    await pause(200);
  }
  throw new Error(`no code to ${address} came`);
}

const allCodes = async (address: string): Promise<string[]> =>
  (await mailsTo(address)).flatMap(({ subject }) => code.exec(subject)?.groups?.['code'] ?? []);
