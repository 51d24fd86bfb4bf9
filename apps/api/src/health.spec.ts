import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { apiConfigSchema } from '#server/platform/config';
import { createApi } from './create-api.js';
import { ApiHarness } from './testing/api-harness.js';

let api: ApiHarness;
let adrift: NestExpressApplication;

beforeAll(async () => {
  api = await ApiHarness.create();
  adrift = await createApi(
    apiConfigSchema.parse({
      LOG_LEVEL: 'silent',
      PUBLIC_URL: 'http://localhost:3000',
      DATABASE_APP_URL: 'postgres://quickscan_app@127.0.0.1:1/nothing',
    }),
  );
  await adrift.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await adrift.close();
  await api.close();
});

const status = async (origin: string, path: string): Promise<number> =>
  (await fetch(`${origin}${path}`)).status;

describe('health', () => {
  it('is alive and ready while PostgreSQL answers', async () => {
    expect(await status(api.origin, '/health/live')).toBe(204);
    expect(await status(api.origin, '/health/ready')).toBe(204);
  });

  it('stays alive without PostgreSQL, and says that it is not ready', async () => {
    const { port } = adrift.getHttpServer().address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    expect(await status(origin, '/health/live')).toBe(204);
    expect(await status(origin, '/health/ready')).toBe(503);
  });
});
