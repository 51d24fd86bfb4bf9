/**
 * From the back office nobody reads an answer, a score of a person or a one-time token (TRUST). Every page that a page
 * leads to, every route and action of AdminJS and every path of the table of roles × verb × who asks (nobody, a content
 * manager, a platform administrator) × ids of the victim's things; then raw SQL as the role of the back office: each column of
 * each table, with no context, the victim's, that of her address and that of a platform administrator.
 */
import pg from 'pg';
import { Router } from 'adminjs';
import { emailHash } from '#server/users';
import { readByRawSql } from '../back-office/read-by-raw-sql.mjs';
import { Cast } from '../cast.mjs';
import { preparedDatabase } from '../prepared-database.mjs';
import { startApi } from '../start-api.mjs';
import { enteredAs, startBackOffice } from '../start-back-office.mjs';
import { verdict } from '../verdict.mjs';

const enough = 2_000;
const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const lists = ['statements', 'tips', 'sources', 'feedback', 'pages', 'mails', 'names', 'editions'];

const urlFor = await preparedDatabase('drill_back_office');
const api = await startApi(urlFor('app'));
const office = await startBackOffice(urlFor('content'));
const behind = new pg.Pool({ connectionString: adminUrl(), max: 2 });
const cast = new Cast(api.origin, behind);
const home = await cast.tenant('Gemeente Thuis');
const victim = await cast.person('slachtoffer@voorbeeld.nl', home);
const people = [
  { name: 'nobody', session: undefined },
  { name: 'content manager', session: await enteredAs(behind, 'content-manager') },
  { name: 'platform administrator', session: await enteredAs(behind, 'platform-administrator') },
];
const things = [...Object.values(victim.ids), victim.id, home];
// That a team was started stands in the audit log, by the team's id; nothing in it does.
const hidden = Object.values(victim.ids).filter((id) => id !== victim.ids.team);
const clientSecret = 'what-only-the-provider-and-the-api-may-read';
const secrets = [...hidden, ...(await secretsOfVictim()), clientSecret];

let requests = 0;
const leaks = [];
const tried = new Set();
for (const person of people) {
  for (const path of adminPaths()) for (const verb of verbs) await ask(person, verb, path);
  await setSignIn();
  await crawl(person);
}
const atWork = await behind.query(`select id from back_office_account where role = 'platform-administrator'`);
const contexts = [{}, { user: victim.id }, { lookup: emailHash(victim.email) }, { user: atWork.rows[0].id }];
const { readings, tries } = await readByRawSql(urlFor('content'), behind, contexts);
await office.stop();
await api.stop();
await behind.end();
const told = [...leaks, ...readings].slice(0, 20).map((leak) => `; ${leak}`);
verdict(
  'back-office',
  `${leaks.length} answers, scores or tokens read in ${requests} requests, ${readings.length} by ${tries} SQL statements${told.join('')}`,
  `0 in ≥ ${enough}, 0 by raw SQL`,
  leaks.length === 0 && readings.length === 0 && requests >= enough,
);

/** Every route of AdminJS with our lists, its usual actions and the victim's things; and our own pages about people. */
function adminPaths() {
  const actions = ['list', 'show', 'edit', 'new', 'delete', 'search', 'bulkDelete'];
  const resources = [...lists, 'attempts', 'answers', 'accounts', 'reports'];
  const routes = Router.routes.flatMap(({ path }) =>
    resources.flatMap((resourceId) =>
      actions.flatMap((action) =>
        [things[0], 'x'].map((recordId) =>
          `/admin${path}`.replace(
            /\{(\w+)\}/g,
            (_, name) => ({ resourceId, action, recordId })[name] ?? things[0],
          ),
        ),
      ),
    ),
  );
  const ours = things.flatMap((id) => [
    `/admin/tenants/${id}`,
    `/admin/tenants/${id}/sign-in`,
    `/admin/tenants/${id}/sign-in/removal`,
    `/admin/tenants/${id}/join-code`,
    `/admin/colleagues/${id}`,
    `/admin/colleagues/invitations/${id}/withdrawal`,
    `/admin/figures?scan=${id}`,
    `/admin/figures/export?scan=${id}`,
    `/admin/join?token=${id}`,
    `/admin/queue/${id}/retry`,
    `/admin/texts/statements/${id}`,
    `/admin/${id}`,
    `/admin/log?action=${id}`,
    `/admin/new/${id}`,
    `/admin/texts/tips/${id}/remove`,
    `/admin/editions/${id}`,
    `/admin/editions/${id}/${id}`,
    `/admin/editions/${id}/export`,
    `/admin/import/${id}`,
    `/admin/draft/documents/nl/${id}`,
  ]);
  return [...new Set([...routes, ...ours])];
}

/** Follows every link of every page, forms included, from the first one on; what signs out comes not at all. */
async function crawl(person) {
  const waiting = [
    '/admin',
    '/admin/draft',
    '/admin/tenants',
    '/admin/users',
    '/admin/colleagues',
    '/admin/account',
    '/admin/figures',
    '/admin/log',
    '/admin/queue',
    '/admin/links',
    '/admin/import',
    '/admin/new/tips',
    '/admin/new/tips?statement=1',
    '/admin/new/sources',
  ];
  waiting.push(...lists.map((list) => `/admin/api/resources/${list}/actions/list?perPage=100`));
  const seen = new Set(waiting);
  while (waiting.length > 0) {
    const path = waiting.shift();
    const text = await ask(person, 'GET', path);
    const found = [...text.matchAll(/(?:href|action|"href":)\s*=?\s*"(\/admin[^"#]*)"/g)].map(
      ([, link]) => link,
    );
    for (const link of found.filter((each) => !seen.has(each) && !each.includes('sign-out'))) {
      seen.add(link);
      waiting.push(link);
    }
  }
  const lookedFor = `email=${encodeURIComponent(victim.email)}`;
  for (const path of [
    '/admin/users',
    '/admin/users/actions',
    '/admin/colleagues/invitations',
    '/admin/tenants',
  ])
    await ask(person, 'POST', path, `${lookedFor}&name=Gemeente+Nieuw`);
}

/** Sets the own sign-in of the victim's organisation, as support staff do; what is tried on the way may remove it. */
async function setSignIn() {
  const { cookie, csrfToken } = people.at(-1).session;
  const form = { csrfToken, issuer: 'https://login.drill.example', clientId: 'quickscan', clientSecret };
  const answer = await fetch(`${office.origin}/admin/tenants/${home}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie },
    body: new URLSearchParams(form),
  });
  const { rows } = await behind.query('select sealed_secret from tenant_sign_in where tenant_id = $1', [
    home,
  ]);
  if (answer.status !== 303 || rows.length !== 1) throw new Error(`setting a sign-in gave ${answer.status}`);
  secrets.push(rows[0].sealed_secret);
}

/** @returns {Promise<string>} what came back */
async function ask({ name, session }, method, path, form = 'a=b') {
  const tuple = `${name} ${method} ${path} ${form}`;
  if (tried.has(tuple)) return '';
  tried.add(tuple);
  requests += 1;
  const answer = await fetch(`${office.origin}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'sec-fetch-site': 'same-origin',
      ...(session && { cookie: session.cookie }),
      ...(method !== 'GET' && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    ...(method !== 'GET' && { body: `csrfToken=${session?.csrfToken ?? ''}&${form}` }),
  });
  const text = await answer.text();
  const shown = secrets.filter((secret) => text.includes(secret) && !path.includes(secret));
  if (shown.length > 0) leaks.push(`${name} ${method} ${path}: shows ${shown}`);
  if (answer.status >= 500) leaks.push(`${name} ${method} ${path}: ${answer.status}`);
  return text;
}

/** What is secret of the victim besides the ids of her things: hashes of tokens and passwords. */
async function secretsOfVictim() {
  const rows = await behind.query(
    `select password_hash as secret from account where id = $1
     union all select token_hash from session where account_id = $1
     union all select token_hash from one_time_link where account_id = $1`,
    [victim.id],
  );
  return rows.rows.flatMap(({ secret }) => secret ?? []);
}

function adminUrl() {
  const url = new URL(process.env.DATABASE_ADMIN_URL);
  url.pathname = '/drill_back_office';
  return url.href;
}
