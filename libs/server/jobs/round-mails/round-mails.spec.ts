import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EntityManager } from '@mikro-orm/postgresql';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Pool } from 'pg';
import { startTeamRequestSchema } from '#contracts/teams';
import { ClockModule } from '#server/platform/clock';
import { ConfigModule, workerConfigSchema } from '#server/platform/config';
import { actAs, actAsNobody, AggregateModule, databaseModule, newId } from '#server/platform/database';
import { OutboxModule } from '#server/platform/outbox';
import type { JobHandler } from '#server/platform/queue';
import { SmtpInbox, TestDatabase } from '#server/testing';
import { RoundMailsModule } from './index.js';
import { RemindInviteeJob, SendRoundInvitationJob } from './invitee-mail.jobs.js';
import { RemindParticipantJob, SendRoundClosedJob } from './member-mail.jobs.js';
import { hostileTexts } from '../../../testing/hostile-texts.js';

let database: TestDatabase;
let app: TestingModule;
let inbox: SmtpInbox;
let superuser: Pool;

beforeAll(async () => {
  database = await TestDatabase.create();
  superuser = database.superuser();
  inbox = await SmtpInbox.start();
  const config = workerConfigSchema.parse({
    PUBLIC_URL: 'https://quickscan.example',
    DATABASE_APP_URL: database.url('app'),
    DATABASE_RELAY_URL: database.url('relay'),
    DATABASE_AGGREGATE_URL: database.url('aggregate'),
    DATABASE_RETENTION_URL: database.url('retention'),
    REDIS_URL: 'redis://127.0.0.1:1',
    SMTP_URL: inbox.url,
  });
  const imports = [
    ConfigModule.with(config),
    databaseModule(database.url('app')),
    AggregateModule.with(database.url('aggregate')),
    ClockModule,
    OutboxModule,
    RoundMailsModule,
  ];
  app = await Test.createTestingModule({ imports }).compile();
  await app.init();
});
afterAll(async () => {
  await app.close();
  await inbox.stop();
  await database.close();
});

type Words = { name: string; organiserName: string; message: string };
const plain: Words = { name: 'Team Werk', organiserName: 'Noor de Wit', message: 'Doe je mee?' };

/** A round with one invitation and one member. */
async function aRound(words: Words = plain) {
  const [organiser, member, team, round, invitation] = [newId(), newId(), newId(), newId(), newId()];
  for (const id of [organiser, member])
    await superuser.query(
      `insert into account (id, email, email_hash, function_group, language, email_verified_at)
       values ($1::uuid, $1::text || '@voorbeeld.nl', $1::text, 'policy', 'nl', now())`,
      [id],
    );
  await superuser.query(
    `insert into team (id, organiser_id, name, purpose, created_at) values ($1, $2, $3, '', now())`,
    [team, organiser, words.name],
  );
  await superuser.query(
    `insert into round (id, team_id, edition_id, kind, state, organiser_id, organiser_name, organiser_email, message,
       language, automatic_reminders, created_at, closes_at)
     select $1, $2, e.id, 'confidential', 'open', $3, $4, 'noor@gemeente.nl', $5, 'nl', true, now(), '2027-03-01'
     from edition e where e.state = 'published'`,
    [round, team, organiser, words.organiserName, words.message],
  );
  await superuser.query(`insert into team_member (team_id, account_id) values ($1, $2)`, [team, member]);
  await superuser.query(
    `insert into team_invitation (id, round_id, team_id, organiser_id, email, language, mail_id, created_at, expires_at)
     values ($1::uuid, $2, $3, $4, $1::text || '@genodigd.nl', 'nl', gen_random_uuid(), now(), now() + interval '30 days')`,
    [invitation, round, team, organiser],
  );
  return { organiser, member, round, invitation, to: `${invitation}@genodigd.nl` };
}

function run(job: new (...args: never[]) => JobHandler, subjectId: string, userId: string | null = null) {
  const em = app.get(EntityManager, { strict: false });
  const work = () =>
    app.get<JobHandler>(job, { strict: false }).handle({ outboxId: newId(), userId, subjectId });
  return userId === null ? actAsNobody(em, work) : actAs(em, userId, work);
}

describe('an invitation to a round', () => {
  it('comes from the organiser by name, answers go to her, and one click stops all of it', async () => {
    const { invitation, to } = await aRound();
    await run(SendRoundInvitationJob, invitation);
    const { mail } = inbox.to(to)[0]!;
    expect(mail.subject).toBe('Noor de Wit vraagt u mee te doen: Team Werk');
    expect(mail.from?.value).toEqual([
      { name: 'Noor de Wit (QuickScan)', address: 'noreply@quickscan.example' },
    ]);
    expect(mail.replyTo?.value.map(({ address }) => address)).toEqual(['noor@gemeente.nl']);
    expect(mail.headers.get('list')).toBeDefined();
    expect(mail.text).toContain('Doe je mee?');
    expect(mail.text).toMatch(/https:\/\/quickscan\.example\/meedoen#token=[\w-]{43}/);
    expect(mail.text).toContain('vertrouwelijke meting');
    expect(mail.html).not.toMatch(/<img/);
  });

  it('is not sent once it was taken back, or its round is closed', async () => {
    const [withdrawn, closing] = [await aRound(), await aRound()];
    await superuser.query('delete from team_invitation where id = $1', [withdrawn.invitation]);
    await superuser.query(`update round set state = 'closing' where id = $1`, [closing.round]);
    for (const { invitation, to } of [withdrawn, closing]) {
      await run(SendRoundInvitationJob, invitation);
      await run(RemindInviteeJob, invitation);
      expect(inbox.to(to)).toEqual([]);
    }
  });
});

describe('mails to a member', () => {
  it('remind her while she has not finished, and tell her that the overview is ready', async () => {
    const { member, round } = await aRound();
    await run(RemindParticipantJob, round, member);
    const to = `${member}@voorbeeld.nl`;
    expect(inbox.to(to).map(({ mail }) => mail.subject)).toEqual([
      'Tot 1 maart 2027 kunt u nog meedoen: Team Werk',
    ]);
    await run(SendRoundClosedJob, round, member);
    expect(inbox.to(to)).toHaveLength(1);
    await superuser.query('alter table round disable trigger round_turns');
    await superuser.query(
      `update round set state = 'closed', outcome = 'shown', closed_at = now() where id = $1`,
      [round],
    );
    await superuser.query('alter table round enable trigger round_turns');
    await run(SendRoundClosedJob, round, member);
    expect(inbox.to(to).at(-1)?.mail.subject).toBe('Het overzicht is klaar: Team Werk');
    await run(RemindParticipantJob, round, member);
    expect(inbox.to(to)).toHaveLength(2);
  });
});

describe('two hundred hostile names, messages and titles', () => {
  it('are text in every mail, and no header of their own', async () => {
    expect(hostileTexts).toHaveLength(200);
    for (const text of hostileTexts) {
      const { invitation, to } = await aRound({ name: text, organiserName: text, message: text });
      await run(SendRoundInvitationJob, invitation);
      const [received, ...more] = inbox.to(to);
      expect([text, more.length, received?.envelopeTo]).toEqual([text, 0, [to]]);
      const { mail } = received!;
      expect(mail.cc ?? mail.bcc).toBeUndefined();
      expect(mail.from?.value).toHaveLength(1);
      expect(mail.from?.value[0]?.address).toBe('noreply@quickscan.example');
      expect(mail.replyTo?.value.map(({ address }) => address)).toEqual(['noor@gemeente.nl']);
      expect(mail.headers.has('x-hostile')).toBe(false);
      // Tags in the letter are those of its own template.
      const tags = new Set([...String(mail.html).matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
      expect([...tags].filter((tag) => !own.has(tag ?? ''))).toEqual([]);
      expect(String(mail.html)).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
      expect(
        [...String(mail.html).matchAll(/href="([^"]*)"/g)].every(([, link]) =>
          link?.startsWith('https://quickscan.example/'),
        ),
      ).toBe(true);
    }
  }, 240_000);

  it('with a line end or another control character are refused before they are kept', () => {
    const request = (name: string) => ({
      scan: 'quickscan',
      name,
      purpose: '',
      round: {
        kind: 'open',
        closesAt: '2027-01-01T00:00:00Z',
        organiserName: name,
        message: '',
        automaticReminders: true,
      },
    });
    expect(startTeamRequestSchema.safeParse(request('Team')).success).toBe(true);
    const controlled = hostileTexts.filter((text) => /[\p{Cc}\u2028]/u.test(text.trim()));
    expect(controlled.length).toBeGreaterThan(30);
    for (const text of controlled)
      expect(startTeamRequestSchema.safeParse(request(text)).success).toBe(false);
  });
});

const own = new Set(['html', 'head', 'meta', 'title', 'body', 'div', 'h1', 'p', 'a']);
