import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { answers, freePort, requirePort } from './ports.mjs';

const server = createServer();
let taken;

beforeAll(async () => {
  taken = await freePort();
  await new Promise((resolve) => server.listen(taken, '127.0.0.1', () => resolve(undefined)));
});
afterAll(() => server.close());

test('a port in use is named, with the variable that changes it', async () => {
  await expect(requirePort(taken, 'portal', 'PORT')).rejects.toThrow(
    `Port ${taken} (portal) is in use: stop what uses it, or set PORT to another port.`,
  );
});

test('a free port is accepted', async () => {
  await expect(requirePort(await freePort(), 'portal', 'PORT')).resolves.toBeUndefined();
});

test('what listens answers, what does not does not', async () => {
  await expect(answers('127.0.0.1', taken)).resolves.toBe(true);
  await expect(answers('127.0.0.1', await freePort())).resolves.toBe(false);
});
