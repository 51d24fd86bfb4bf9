import { lookup } from 'node:dns/promises';
import { Injectable } from '@nestjs/common';

/** Finds the IP addresses of a name. A provider of its own, so that a test can say what a name leads to. */
@Injectable()
export class Resolver {
  /** @throws Error when the name is not known */
  async addressesOf(name: string): Promise<readonly string[]> {
    const found = await lookup(name, { all: true, order: 'verbatim' });
    return found.map(({ address }) => address);
  }
}
