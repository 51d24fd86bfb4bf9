import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type OperateConfig, operateConfigSchema } from '#server/platform/config';
import { TestDatabase } from '#server/testing';
import { inviteFirstAdministrator } from './invite-first-administrator.js';
import { loadDemo } from './load-demo.js';
import { refuseDemo } from './refuse-demo.js';

let database: TestDatabase;
let config: OperateConfig;

beforeAll(async () => {
  database = await TestDatabase.create();
  config = operateConfigSchema.parse({
    NODE_ENV: 'production',
    BACK_OFFICE_URL: 'https://beheer.quickscan.example',
    DATABASE_OWNER_URL: database.url('owner'),
    DATABASE_APP_URL: database.url('app'),
    DATABASE_CONTENT_URL: database.url('content'),
    DATABASE_RELAY_URL: database.url('relay'),
    DATABASE_RETENTION_URL: database.url('retention'),
    DATABASE_AGGREGATE_URL: database.url('aggregate'),
  });
});
afterAll(() => database.close());

/** What a command says, without printing it. */
async function saidBy(command: () => Promise<void>): Promise<string> {
  const lines: string[] = [];
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((line) => lines.push(String(line)) > 0);
  await command().finally(() => write.mockRestore());
  return lines.join('');
}

describe('an installation in production', () => {
  it('gets a one-time link for its first administrator while nobody can sign in', async () => {
    const said = await saidBy(() => inviteFirstAdministrator(config));
    expect(said).toMatch(
      /"firstAdministrator":"https:\/\/beheer\.quickscan\.example\/admin\/first-administrator\?token=[\w-]{43}"/,
    );
    await expect(refuseDemo(config)).resolves.toBeUndefined();
  });

  it('refuses to load the demo, and to start where the demo was loaded', async () => {
    await expect(loadDemo(config)).rejects.toThrow('Demo data is not for production');
    await saidBy(() => loadDemo({ ...config, NODE_ENV: 'development' }));
    await expect(refuseDemo(config)).rejects.toThrow('Demo accounts exist');
    expect(await saidBy(() => inviteFirstAdministrator(config))).toBe('');
  });
});
