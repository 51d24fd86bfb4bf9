import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isPublicAddress } from './addresses.js';
import { AddressRefused, AddressUnreachable } from './outside.errors.js';
import { Outside } from './outside.js';
import { Resolver } from './resolver.js';

class Names extends Resolver {
  asked = 0;

  constructor(private readonly answers: readonly (readonly string[])[]) {
    super();
  }

  override addressesOf(): Promise<readonly string[]> {
    return Promise.resolve(this.answers[Math.min(this.asked++, this.answers.length - 1)] ?? []);
  }
}

const outside = (loopback: '0' | '1', names = new Names([['93.184.216.34']]), env = 'test' as const) =>
  new Outside({ NODE_ENV: env, OUTSIDE_LOOPBACK: loopback }, names);

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

async function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const inside = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '168.63.129.16',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  '2002:7f00:1::',
  '2001:0:1::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'ff02::1',
];

describe('an address that somebody filled in', () => {
  it.each(inside)('inside our network is known as such: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946'])(
    'on the internet is known as such: %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each(inside)('is refused when its name leads to %s, also beside a good one', async (address) => {
    for (const answers of [[address], ['93.184.216.34', address]]) {
      const asking = outside('0', new Names([answers])).ask('https://login.example.org/');
      await expect(asking).rejects.toBeInstanceOf(AddressRefused);
    }
  });

  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::ffff:169.254.169.254]/',
    'http://login.example.org/',
    'file:///etc/passwd',
    'gopher://login.example.org/',
    'javascript:alert(1)',
    'https://user:secret@login.example.org/',
    'nonsense',
  ])('is refused as %s', async (address) => {
    await expect(outside('0').ask(address)).rejects.toBeInstanceOf(AddressRefused);
  });

  it('of this machine is asked only where the configuration says so, and never in production', async () => {
    const port = await serve((_, response) => response.end('hello'));
    const address = `http://127.0.0.1:${port}/`;
    await expect(outside('0').ask(address)).rejects.toBeInstanceOf(AddressRefused);
    const production = new Outside({ NODE_ENV: 'production', OUTSIDE_LOOPBACK: '1' }, new Names([]));
    await expect(production.ask(address)).rejects.toBeInstanceOf(AddressRefused);
    expect(await (await outside('1').ask(address)).text()).toBe('hello');
  });

  it('is looked up once, and what its name led to then is asked', async () => {
    let connected = 0;
    const port = await serve(() => undefined);
    server?.on('connection', (socket) => {
      connected += 1;
      socket.destroy();
    });
    const names = new Names([['127.0.0.1'], ['127.0.0.2']]);
    const asking = outside('1', names).ask(`https://login.example.org:${port}/`);
    await expect(asking).rejects.toBeInstanceOf(AddressUnreachable);
    expect([connected, names.asked]).toEqual([1, 1]);
  });

  it('is not followed when it sends on', async () => {
    let asked = 0;
    const port = await serve((_, response) => {
      asked += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect((await outside('1').ask(`http://127.0.0.1:${port}/`)).status).toBe(302);
    expect(asked).toBe(1);
  });

  it('that answers too much or never, or is not there, is given up', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/much') response.end(Buffer.alloc(300 * 1024));
    });
    for (const path of ['/much', '/never']) {
      const asking = outside('1').ask(`http://127.0.0.1:${port}${path}`);
      await expect(asking).rejects.toBeInstanceOf(AddressUnreachable);
    }
    server?.closeAllConnections();
    await expect(outside('1').ask('http://127.0.0.1:1/')).rejects.toBeInstanceOf(AddressUnreachable);
    await expect(outside('0', new Names([[]])).ask('https://nowhere.example.org/')).rejects.toBeInstanceOf(
      AddressUnreachable,
    );
  });
});
