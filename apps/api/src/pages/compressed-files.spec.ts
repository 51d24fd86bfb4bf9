import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express from 'express';
import { securityHeaders } from '#server/platform/http';
import { compressedFiles } from './compressed-files.js';

const script = 'const answer = "onTrack";\n'.repeat(200);
let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  await writeFile(join(folder, 'main-ABCDEFGH.js'), script);
  await writeFile(join(folder, 'favicon.svg'), script);
  const app = express();
  app.use(securityHeaders());
  app.use(compressedFiles(folder, 60));
  app.use((_, response) => response.status(404).send('next'));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, encoding = 'br') =>
  fetch(`${origin}${path}`, { headers: { 'accept-encoding': encoding } });

describe('compressedFiles', () => {
  it('sends a file that never changes compressed, to be kept, and the same each time', async () => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await get('/main-ABCDEFGH.js');
      expect(answer.headers.get('content-encoding')).toBe('br');
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(script.length / 10);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60, immutable');
      expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(await answer.text()).toBe(script);
    }
  });

  it('protects a file as a file: by its type, for our own pages, over a safe line', async () => {
    const { headers } = await get('/main-ABCDEFGH.js');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    expect(headers.get('x-frame-options')).toBeNull();
    expect((await get('/favicon.svg')).headers.get('x-frame-options')).toBe('DENY');
  });

  it('leaves the rest to others: what may change, what is not there, and who cannot read it', async () => {
    expect((await get('/favicon.svg')).status).toBe(404);
    expect((await get('/main-AAAAAAAA.js')).status).toBe(404);
    expect((await get('/../main-ABCDEFGH.js/x')).status).toBe(404);
    expect((await get('/main-ABCDEFGH.js', 'gzip')).status).toBe(404);
  });
});
