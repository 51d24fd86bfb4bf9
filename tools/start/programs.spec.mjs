import { describe, expect, test } from '@jest/globals';
import { environment } from './environment.mjs';
import { environmentOf, prepareProgram, servingPrograms } from './programs.mjs';
import { readSettings } from './settings.mjs';

const known = environmentFor({ HOME: '/home/x', DATABASE_APP_URL: 'postgres://stale' });

function environmentFor(env) {
  return environment({
    env,
    settings: readSettings(env),
    place: { dataDir: '/data', secret: (name) => `secret-of-${name}` },
    services: {
      postgres: { url: 'postgres://admin:a%2Fb@db:5433/postgres?sslmode=require' },
      redis: { url: 'redis://r' },
      mail: { url: 'smtp://m' },
    },
    browser: { CHROMIUM_PATH: '/chromium' },
  });
}

/** @param {string} name */
function shareOf(name) {
  return environmentOf(
    servingPrograms.find((each) => each.name === name),
    known,
    { HOME: '/home/x' },
  );
}

describe('what the programs are told', () => {
  test('roles connect to the product’s own database on the same server', () => {
    expect(known.DATABASE_APP_URL).toBe(
      'postgres://quickscan_app:secret-of-quickscan_app@db:5433/quickscan?sslmode=require',
    );
  });

  test('no serving program learns an administrator’s or owner’s login', () => {
    for (const { name } of servingPrograms) {
      expect(Object.keys(shareOf(name))).not.toContain('DATABASE_ADMIN_URL');
      expect(Object.keys(shareOf(name))).not.toContain('DATABASE_OWNER_URL');
    }
  });

  test('the back office cannot reach answers', () => {
    expect(shareOf('back-office')).toMatchObject({ DATABASE_CONTENT_URL: expect.any(String) });
    expect(shareOf('back-office')).not.toHaveProperty('DATABASE_APP_URL');
  });

  test('what this process inherited does not pass by', () => {
    const env = { HOME: '/home/x', DATABASE_URL: 'postgres://admin', DATABASE_OWNER_URL: 'postgres://owner' };
    expect(environmentOf(servingPrograms[0], known, env)).not.toHaveProperty('DATABASE_URL');
    expect(environmentOf(servingPrograms[0], known, env)).not.toHaveProperty('DATABASE_OWNER_URL');
    expect(environmentOf(servingPrograms[0], known, env)).toHaveProperty('HOME', '/home/x');
  });

  test('API and worker know the key of mail addresses, which stays the same; the back office does not', () => {
    for (const name of ['api', 'worker']) {
      expect(shareOf(name)).toMatchObject({ MAIL_HASH_KEY: 'secret-of-mail_hash_key' });
    }
    expect(shareOf('back-office')).not.toHaveProperty('MAIL_HASH_KEY');
  });

  test('only the API knows the key of respondents’ secrets, only the back office that of its own', () => {
    expect(shareOf('api')).toMatchObject({ SECRETS_KEY: 'secret-of-secrets_key' });
    expect(shareOf('back-office')).toMatchObject({
      BACK_OFFICE_SECRETS_KEY: 'secret-of-back_office_secrets_key',
    });
    for (const name of ['api', 'worker']) expect(shareOf(name)).not.toHaveProperty('BACK_OFFICE_SECRETS_KEY');
    for (const name of ['worker', 'back-office']) expect(shareOf(name)).not.toHaveProperty('SECRETS_KEY');
  });
});

describe('the logins to the database', () => {
  test('preparing learns all logins', () => {
    expect(environmentOf(prepareProgram, known, {})).toMatchObject({
      DATABASE_ADMIN_URL: expect.any(String),
      DATABASE_OWNER_URL: expect.any(String),
      DATABASE_RELAY_URL: expect.any(String),
      DATABASE_RETENTION_URL: expect.any(String),
      DATABASE_AGGREGATE_URL: expect.any(String),
    });
  });

  test('only the worker can make benchmarks', () => {
    expect(shareOf('worker')).toMatchObject({ DATABASE_AGGREGATE_URL: expect.any(String) });
    for (const name of ['api', 'back-office'])
      expect(shareOf(name)).not.toHaveProperty('DATABASE_AGGREGATE_URL');
  });
});

describe('demo data', () => {
  test('is loaded with the own database', () => expect(known.DEMO).toBe('1'));
  test('is not loaded in production', () =>
    expect(environmentFor({ NODE_ENV: 'production' }).DEMO).toBe('0'));
  test('is not loaded into somebody’s database', () => {
    expect(environmentFor({ DATABASE_URL: 'postgres://x' }).DEMO).toBe('0');
  });
});
