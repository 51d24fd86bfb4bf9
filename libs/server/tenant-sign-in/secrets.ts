import { Injectable } from '@nestjs/common';
import { isLetter, Letterbox, sealFor, Sealer } from '#server/platform/secrets';

type Of = { readonly tenantId: string; readonly issuer: string };

/** Seals the secret of a client with a public half: bound to one organisation and one issuer, it opens for no other. */
export const sealSecret = (publicHalf: string, secret: string, of: Of): string =>
  sealFor(publicHalf, secret, bound(of));

/** Secrets of clients, for the process that may open them. */
@Injectable()
export class Secrets {
  constructor(
    private readonly letterbox: Letterbox,
    private readonly sealer: Sealer,
  ) {}

  seal(secret: string, of: Of): string {
    return sealSecret(this.letterbox.publicHalf, secret, of);
  }

  /** Undefined when it was sealed with a key that is no longer ours. */
  open({ sealedSecret, ...of }: Of & { readonly sealedSecret: string }): string | undefined {
    // Before the back office could set them, they were sealed with the key itself.
    const opener = isLetter(sealedSecret) ? this.letterbox : this.sealer;
    try {
      return opener.open(sealedSecret, bound(of));
    } catch {
      return undefined;
    }
  }
}

const bound = ({ tenantId, issuer }: Of): string => `tenant-sign-in ${tenantId} ${issuer}`;
