import { setTimeout as pause } from 'node:timers/promises';

type Mail = {
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** The newest mail to an address, once it is in the catcher. @throws when none comes within 20 s */
export async function mailTo(address: string): Promise<Mail> {
  for (let tries = 0; tries < 100; tries += 1) {
    const response = await fetch(`${process.env['MAIL_API_URL'] ?? ''}/email`);
    const mails = (await response.json()) as Mail[];
    const mail = mails.filter(({ to }) => to.some((receiver) => receiver.address === address)).at(-1);
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

/** The code in the newest mail to an address, once it is one with a code. */
export async function mailedCode(address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = code.exec((await mailTo(address)).subject)?.groups?.['code'];
    if (found) return found;
    await pause(200);
  }
  throw new Error(`no code to ${address} came`);
}
