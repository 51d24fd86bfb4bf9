import { Injectable } from '@nestjs/common';
import { Sealer } from '#server/platform/secrets';

type Of = { readonly tenantId: string; readonly issuer: string };

/** Secrets of clients, each bound to one organisation and one issuer: it opens for no other. */
@Injectable()
export class Secrets {
  constructor(private readonly sealer: Sealer) {}

  seal(secret: string, of: Of): string {
    return this.sealer.seal(secret, bound(of));
  }

  open({ sealedSecret, ...of }: Of & { readonly sealedSecret: string }): string {
    return this.sealer.open(sealedSecret, bound(of));
  }
}

const bound = ({ tenantId, issuer }: Of): string => `tenant-sign-in ${tenantId} ${issuer}`;
