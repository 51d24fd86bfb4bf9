import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { newId } from '#server/platform/database';
import type { JobHandler } from '#server/platform/queue';
import { SendAccountExistsJob } from './send-account-exists.job.js';
import { SendPasswordChangedJob } from './send-password-changed.job.js';
import { SendPasswordResetJob } from './send-password-reset.job.js';
import { SendVerificationJob } from './send-verification.job.js';
import { AccountMailsBench } from './testing/account-mails-bench.js';

let bench: AccountMailsBench;

beforeAll(async () => {
  bench = await AccountMailsBench.start();
});
afterAll(() => bench.stop());

/** The pages of the portal that the mails lead to, less the token. */
const mails: [name: string, job: Type<JobHandler>, path: string][] = [
  ['a known address', SendAccountExistsJob, '/inloggen'],
  ['a changed password', SendPasswordChangedJob, '/wachtwoord-vergeten'],
  ['a forgotten password', SendPasswordResetJob, '/nieuw-wachtwoord#token='],
  ['a new address', SendVerificationJob, '/bevestigen#token='],
];

async function mailOf(job: Type<JobHandler>, language: string) {
  const { id, email } = await bench.person(language, false);
  await bench.run(job, id);
  const received = bench.inbox.to(email);
  expect(received).toHaveLength(1);
  return received[0]!.mail;
}

describe('a mail about one’s own account', () => {
  it.each(mails)('on %s leads to its page in the language of the account', async (_, job, path) => {
    for (const [language, root] of [
      ['nl', 'https://quickscan.example'],
      ['en', 'https://quickscan.example/en'],
    ] as const) {
      const { text, html } = await mailOf(job, language);
      expect(text).toContain(`${root}${path}`);
      expect(html).toContain(`<html lang="${language}">`);
      expect(text).not.toMatch(/\{\{|undefined/);
    }
  });

  it('has the id of its outbox row as its Message-ID', async () => {
    const { id, email } = await bench.person();
    const outboxId = '0198c0de-0000-7000-8000-00000000abcd';
    await bench.run(SendPasswordChangedJob, id, outboxId);
    expect(bench.inbox.to(email)[0]!.mail.messageId).toBe(`<${outboxId}@quickscan.example>`);
  });

  it('leaves its row, and is sent once however often its job is done', async () => {
    const { id, email } = await bench.person('nl', false);
    const outboxId = newId();
    for (let times = 0; times < 2; times += 1) await bench.run(SendVerificationJob, id, outboxId);
    expect(bench.inbox.to(email)).toHaveLength(1);
    expect(await bench.message(outboxId)).toEqual({ account_id: id, kind: 'verify-email', state: 'sent' });
    const links = await bench.superuser.query('select 1 from one_time_link where account_id = $1', [id]);
    expect(links.rowCount).toBe(1);
  });

  it('to choose a new password comes five times an hour at most, however often the mail server was away', async () => {
    const { id, email } = await bench.person();
    const asked = Array.from({ length: 7 }, () => newId());
    bench.inbox.refuse(451);
    for (let tries = 0; tries < 7; tries += 1)
      await expect(bench.run(SendPasswordResetJob, id, asked[0])).rejects.toThrow();
    bench.inbox.refuse();
    for (const outboxId of asked) await bench.run(SendPasswordResetJob, id, outboxId);
    expect(bench.inbox.to(email)).toHaveLength(5);
  });

  it('that is given up has failed', async () => {
    const { id } = await bench.person();
    const outboxId = newId();
    bench.inbox.refuse(451);
    await expect(bench.run(SendPasswordChangedJob, id, outboxId)).rejects.toThrow();
    bench.inbox.refuse();
    await bench.giveUp(SendPasswordChangedJob, id, outboxId);
    expect(await bench.message(outboxId)).toMatchObject({ state: 'failed' });
  });

  it('is not sent to confirm an address that is confirmed already', async () => {
    const { id, email } = await bench.person();
    await bench.run(SendVerificationJob, id);
    expect(bench.inbox.to(email)).toEqual([]);
  });
});
