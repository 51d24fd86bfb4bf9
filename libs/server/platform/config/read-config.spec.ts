import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './read-config.js';
import { apiConfigSchema } from './schema.js';

const complete = {
  PUBLIC_URL: 'https://quickscan.example/',
  DATABASE_APP_URL: 'postgres://app@db/quickscan',
};

describe('the configuration', () => {
  it('fills in what has a default and takes just the origin of an address', () => {
    expect(readConfig(apiConfigSchema, complete)).toMatchObject({
      PUBLIC_URL: 'https://quickscan.example',
      API_PORT: 3000,
      NODE_ENV: 'development',
    });
  });

  it('names every variable that is missing or wrong, in one line', () => {
    const read = () =>
      readConfig(apiConfigSchema, { ...complete, DATABASE_APP_URL: 'mysql://x', API_PORT: '99999' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/API_PORT.*DATABASE_APP_URL/);
    expect(() => readConfig(apiConfigSchema, {})).toThrow(/PUBLIC_URL/);
  });

  it('wants who runs the service, and a key of her own, in production', () => {
    const production = { ...complete, NODE_ENV: 'production' };
    expect(() => readConfig(apiConfigSchema, production)).toThrow(
      /OPERATOR_NAME.*CONTACT_EMAIL.*MAIL_HASH_KEY.*SECRETS_KEY/,
    );
    const own = {
      OPERATOR_NAME: 'Gemeente Enschede',
      CONTACT_EMAIL: 'scan@enschede.example',
      MAIL_HASH_KEY: 'k'.repeat(32),
      SECRETS_KEY: 's'.repeat(32),
    };
    expect(readConfig(apiConfigSchema, { ...production, ...own })).toMatchObject(own);
  });
});
