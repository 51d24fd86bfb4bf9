import { verify } from 'otplib';
import qrCode from 'qrcode';
import type { NewAuthenticator } from '#contracts/authenticators';

/** A clock may be this many seconds off, either way (RFC 6238 advises one step). */
const tolerance = 30;

/** The time step (30 s) that a code of an authenticator app belongs to; nothing when the code is wrong. */
export async function timeStepOf(secret: string, code: string, now: Date): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ secret, token: code, epoch, epochTolerance: tolerance });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}

/** A QR code: each dark square as one step of a path, so that a page can draw it without a picture. */
export function qrOf(text: string): NewAuthenticator['qr'] {
  const { size, data } = qrCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares = [...data].flatMap((dark, at) =>
    dark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  return { size, path: squares.join('') };
}
