import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type OutsideConfig } from '#server/platform/config';
import { isLoopbackAddress, isPublicAddress } from './addresses.js';
import { AddressRefused, AddressUnreachable } from './outside.errors.js';
import { readAnswer } from './read-answer.js';
import { Resolver } from './resolver.js';

/** How long an answer may take in all, in ms. */
const patience = 5_000;

/** What is asked. The body is text: forms and nothing larger. */
export type OutsideRequest = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/**
 * Asks addresses that somebody else filled in, against server-side request forgery: https only, no address of our own
 * network (seen after the name was resolved, and that very address is then used), no redirect followed, an answer that
 * comes in time and is not large. This machine itself may be asked, over http too, only where the configuration says so.
 */
@Injectable()
export class Outside {
  constructor(
    @Inject(CONFIG) private readonly config: OutsideConfig,
    private readonly resolver: Resolver,
  ) {}

  /**
   * @throws AddressRefused, AddressUnreachable. An answer with any status comes back, a redirect too.
   */
  async ask(address: string, asked: OutsideRequest = {}): Promise<Response> {
    const signal = AbortSignal.timeout(patience);
    const url = this.allowed(address);
    const pinned = await this.resolve(url, signal);
    return this.send(url, pinned, asked, signal);
  }

  /**
   * The address as a URL that a browser may be sent to or that may be asked.
   * @throws AddressRefused when it is not https, or holds a password
   */
  allowed(address: string): URL {
    const url = URL.parse(address);
    if (!url || url.username || url.password) throw new AddressRefused();
    const plain = url.protocol === 'http:' && this.mayBeOwn && isOwnName(url.hostname);
    if (url.protocol !== 'https:' && !plain) throw new AddressRefused();
    return url;
  }

  private get mayBeOwn(): boolean {
    return this.config.NODE_ENV !== 'production' && this.config.OUTSIDE_LOOPBACK === '1';
  }

  /** Every address that the name leads to must be allowed, so that it does not depend on luck. */
  private async resolve({ hostname }: URL, signal: AbortSignal): Promise<string> {
    const name = hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(name) ? [name] : await this.look(name, signal);
    const [first] = addresses;
    if (first === undefined) throw new AddressUnreachable();
    if (!addresses.every((address) => this.mayAsk(address))) throw new AddressRefused();
    return first;
  }

  private mayAsk(address: string): boolean {
    return isPublicAddress(address) || (this.mayBeOwn && isLoopbackAddress(address));
  }

  private async look(name: string, signal: AbortSignal): Promise<readonly string[]> {
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new AddressUnreachable()), { once: true });
    });
    const found = this.resolver.addressesOf(name).catch((cause: unknown) => {
      throw new AddressUnreachable({ cause });
    });
    return Promise.race([found, late]);
  }

  private send(url: URL, address: string, asked: OutsideRequest, signal: AbortSignal): Promise<Response> {
    const { method = 'GET', headers = {}, body } = asked;
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const fail = (cause: unknown): void => reject(new AddressUnreachable({ cause }));
      // No connection is kept, so that none is used again for a name that leads elsewhere by then.
      const sent = request(url, { method, headers, signal, agent: false, lookup: pin(address) }, (answer) => {
        readAnswer(answer).then(resolve, fail);
      });
      sent.on('error', fail);
      sent.end(body);
    });
  }
}

const isOwnName = (name: string): boolean => name === 'localhost' || name === '127.0.0.1' || name === '[::1]';

/** Looks nothing up: a name that is asked a second time may lead elsewhere. */
const pin =
  (address: string): LookupFunction =>
  (_, { all }, done) => {
    const family = isIP(address);
    if (all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
