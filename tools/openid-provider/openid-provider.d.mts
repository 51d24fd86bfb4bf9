/** A client that may ask who somebody is. */
export type ProviderClient = {
  readonly id: string;
  readonly secret: string;
  readonly redirectAddresses: readonly string[];
};

export type OpenIdProvider = {
  readonly issuer: string;
  /** What its ID tokens say otherwise than is true; `signature` in place of the right one. */
  readonly lies: { tell(claims: Record<string, unknown>): void; clear(): void };
  stop(): Promise<void>;
};

export function startOpenIdProvider(settings: {
  readonly clients: readonly ProviderClient[];
  readonly port?: number;
}): Promise<OpenIdProvider>;
