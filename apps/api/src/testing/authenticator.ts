import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type {
  Passkey,
  PasskeyOptions,
  PasskeySignInRequest,
  RegisterPasskeyRequest,
} from '#contracts/passkeys';
import type { ApiClient } from './api-client.js';

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const userPresent = 0x01;
const userVerified = 0x04;
const attested = 0x40;

/** How an authenticator may differ from one that does what is asked. */
export type Whim = { readonly origin?: string; readonly unverified?: true; readonly counter?: number };

/** An authenticator with one passkey, of ECDSA over P-256, that signs whatever it is given. */
export class Authenticator {
  readonly id = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;
  private userHandle = '';

  constructor(private readonly origin: string) {}

  /** Registers the passkey of a new authenticator. */
  static async registered(client: ApiClient): Promise<Passkey> {
    const { body } = await client.post<PasskeyOptions>('/api/v1/passkeys/challenges', undefined);
    const credential = new Authenticator('http://localhost:3000').create(body);
    return (await client.post<Passkey>('/api/v1/passkeys', { name: 'Laptop', credential })).body;
  }

  /** What the browser sends on registering. */
  create({ challenge, ...rest }: PasskeyOptions, whim: Whim = {}): RegisterPasskeyRequest['credential'] {
    const { user } = rest as unknown as { user: { id: string } };
    this.userHandle = user.id;
    const { x, y } = this.keys.publicKey.export({ format: 'jwk' });
    // A COSE key: type 2 (EC2), algorithm -7 (ES256), curve 1 (P-256), and its point.
    const key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x ?? '', 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y ?? '', 'base64url'),
    ]);
    const length = Buffer.from([0, this.id.length]);
    const data = Buffer.concat([this.data(attested, whim), Buffer.alloc(16), length, this.id, key]);
    // {"fmt": "none", "attStmt": {}, "authData": …} in CBOR, with a length of two bytes.
    const head = Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex');
    const size = Buffer.from([0x59, data.length >> 8, data.length & 0xff]);
    return {
      ...this.credential(),
      response: {
        clientData: this.client('webauthn.create', challenge, whim).toString('base64url'),
        attestationObject: Buffer.concat([head, size, data]).toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** What the browser sends on signing in. */
  get({ challenge }: PasskeyOptions, whim: Whim = {}): PasskeySignInRequest['credential'] {
    this.counter = whim.counter ?? this.counter + 1;
    const data = this.data(0, whim);
    const client = this.client('webauthn.get', challenge, whim);
    return {
      ...this.credential(),
      response: {
        clientData: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, sha256(client)]), this.keys.privateKey).toString(
          'base64url',
        ),
        userHandle: this.userHandle,
      },
    };
  }

  private credential() {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} };
  }

  private client(type: string, challenge: string, { origin }: Whim): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge, origin: origin ?? this.origin, crossOrigin: false }),
    );
  }

  private data(flags: number, { unverified }: Whim): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const all = userPresent | (unverified ? 0 : userVerified) | flags;
    return Buffer.concat([sha256(new URL(this.origin).hostname), Buffer.from([all]), counter]);
  }
}
