import { setTimeout as pause } from 'node:timers/promises';
import { senderOf } from './packs.ts';
import { type PackOptions, test } from './test.ts';

type Mail = {
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** In the order of their coming. Stacks run side by side and know some of the same people: each has a sender of its own. */
async function mailsTo(address: string): Promise<Mail[]> {
  const { pack } = test.info().project.use as PackOptions;
  const wanted = new URLSearchParams({ 'to.address': address, 'from.address': senderOf(pack) });
  const response = await fetch(`${process.env['MAIL_API_URL'] ?? ''}/email?${wanted}`);
  return (await response.json()) as Mail[];
}

/** The newest mail to an address, once it is in the catcher. @throws when none comes within a minute */
export async function mailTo(address: string): Promise<Mail> {
  return found(async () => (await mailsTo(address)).at(-1), `no mail to ${address} came`);
}

/** The address behind the mail's button. */
export function linkIn({ html }: Mail): string {
  const link = /<a href="(?<link>[^"]+)"/.exec(html)?.groups?.['link'];
  if (!link) throw new Error('the mail has no link');
  return link.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
}

/** Looks until it is there. */
async function found<T>(look: () => Promise<T | undefined>, otherwise: string): Promise<T> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(100)) {
    const it = await look();
    if (it !== undefined) return it;
  }
  throw new Error(otherwise);
}

const code = /\b(?<code>\d{4} \d{4})\b/;

/** How many mails with a code an address has had. */
export const codesTo = async (address: string): Promise<number> => (await allCodes(address)).length;

/** The code in the newest mail to an address, once there are more with a code than there were. */
export async function mailedCode(address: string, before = 0): Promise<string> {
  const newest = async (): Promise<string | undefined> => {
    const codes = await allCodes(address);
    return codes.length > before ? codes.at(-1) : undefined;
  };
  return found(newest, `no code to ${address} came`);
}

const allCodes = async (address: string): Promise<string[]> =>
  (await mailsTo(address)).flatMap(({ subject }) => code.exec(subject)?.groups?.['code'] ?? []);
