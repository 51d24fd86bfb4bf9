/**
 * No one reads or writes across people and organisations (TRUST). Every path of the OpenAPI document × every verb × who
 * asks (nobody, a stranger, a colleague, who runs another organisation, who runs the victim's) × ids that are the
 * victim's, the asker's own, nobody's and of another kind of thing. Nothing of the victim may come back, and her rows
 * must be the same afterwards. Then raw SQL as each database role.
 */
import pg from 'pg';
import { newId } from '#server/platform/database';
import { apiRule } from '#domain/access';
import { Cast } from '../cast.mjs';
import { exampleBody } from '../example-body.mjs';
import { preparedDatabase } from '../prepared-database.mjs';
import { startApi } from '../start-api.mjs';
import { verdict } from '../verdict.mjs';
import { Visitor } from '../visitor.mjs';

const enough = 10_000;
const verbs = ['get', 'post', 'put', 'patch', 'delete'];
/** What ends the asker's own session or account comes last. */
const last = ['endOtherSessions', 'signOut', 'deleteAccount'];
/** Tables whose rows of the victim nobody else may change; a request to log in as her leaves rows in others. */
const kept = ['account', 'attempt', 'answer', 'attempt_score', 'report', 'data_export', 'stored_file'];
kept.push('session', 'passkey', 'membership', 'member_details');
/** What who runs an organisation sees of its members. */
const ofMembers = ['membership', 'member_details', 'member_department'];

const urlFor = await preparedDatabase('drill_isolation');
const api = await startApi(urlFor('app'));
const behind = new pg.Pool({ connectionString: adminUrl(), max: 2 });
const { paths, components } = await (await fetch(`${api.origin}/api/v1/openapi.json`)).json();

const cast = new Cast(api.origin, behind);
const [home, elsewhere] = [await cast.tenant('Gemeente Thuis'), await cast.tenant('Gemeente Elders')];
const victim = await cast.person('slachtoffer@voorbeeld.nl', home);
const askers = [
  { name: 'nobody', visitor: new Visitor(api.origin), ids: {} },
  { name: 'stranger', ...(await cast.person('vreemde@voorbeeld.nl')) },
  { name: 'colleague', ...(await cast.person('collega@voorbeeld.nl', home)) },
  { name: 'other administrator', ...(await cast.person('beheer@elders.nl', elsewhere, 'administrator')) },
  { name: 'her administrator', runs: home, ...(await cast.person('beheer@thuis.nl', home, 'administrator')) },
];
/** What parameters of a path name besides somebody's things. */
const known = {
  scan: ['quickscan'],
  edition: ['current'],
  page: ['home'],
  document: ['statements'],
  statement: ['1'],
  tenant: [home, elsewhere],
};
/** Words that only the victim and, for her address, who runs her organisation may see. */
const secrets = [victim.email, victim.id, ...Object.values(victim.ids)];

const before = await rowsOfVictim();
let requests = 0;
const tried = new Set();
const leaks = [];
for (const asker of askers) for (const route of routes()) await tryRoute(asker, route);
if ((await rowsOfVictim()) !== before) leaks.push('rows of the victim changed');
const read = await readByRawSql();
await api.stop();
await behind.end();
verdict(
  'isolation',
  `${leaks.length} foreign reads or writes in ${requests} distinct requests, ${read.length} by raw SQL${[...leaks, ...read].map((leak) => `; ${leak}`).join('')}`,
  `0 in ≥ ${enough}, 0 by raw SQL`,
  leaks.length === 0 && read.length === 0 && requests >= enough,
);

/** Every path with every verb, in the document or not; what ends a session last. */
function routes() {
  const all = Object.entries(paths).flatMap(([path, item]) =>
    verbs.map((verb) => ({ path, verb, operation: item[verb] })),
  );
  const rank = ({ operation }) => last.indexOf(operation?.operationId);
  return all.sort((one, other) => rank(one) - rank(other));
}

async function tryRoute(asker, { path, verb, operation }) {
  const rule = apiRule(operation?.operationId);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  for (const values of choices(names, asker)) {
    // What she may do as who runs the organisation is no leak.
    if (rule?.reach === 'tenant' && asker.runs && values.tenant === asker.runs) continue;
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => values[name]);
    for (const body of bodies(operation)) await ask(asker, verb, filled, body);
  }
}

/** Values of a path's parameters: each in turn from everybody, the others the victim's. */
function choices(names, asker) {
  const usual = (name) => known[name]?.[0] ?? victim.ids[name] ?? newId();
  const first = Object.fromEntries(names.map((name) => [name, usual(name)]));
  const varied = names.flatMap((name) =>
    candidates(name, asker).map((value) => ({ ...first, [name]: value })),
  );
  return names.length === 0 ? [{}] : [first, ...varied];
}

/** The victim's, the asker's own, nobody's, and ids of other kinds of things. */
function candidates(name, asker) {
  const things = [...Object.values(asker.ids), ...Object.values(victim.ids), victim.id];
  return [...(known[name] ?? []), ...things, newId(), 'x'];
}

function bodies(operation) {
  const schema = operation?.requestBody?.content?.['application/json']?.schema;
  if (!schema) return [undefined];
  const foreign = (id) => exampleBody(schema, components.schemas, { id, email: victim.email });
  return [
    ...new Set([victim.ids.attempt, home, victim.id].map((id) => JSON.stringify(foreign(id)))),
    '{}',
  ].map((text) => JSON.parse(text));
}

async function ask(asker, verb, path, body) {
  const tuple = `${asker.name} ${verb} ${path} ${JSON.stringify(body)}`;
  if (tried.has(tuple)) return;
  tried.add(tuple);
  const { status, text } = await asker.visitor.send(verb.toUpperCase(), path, body, {
    'x-forwarded-for': `198.51.${(requests >> 8) % 256}.${requests % 256}`,
  });
  requests += 1;
  const sent = `${path} ${JSON.stringify(body ?? '')}`;
  const seen = secrets.filter((secret) => text.includes(secret) && !sent.includes(secret));
  const told = (what) => leaks.push(`${asker.name} ${verb} ${path} ${status}: ${what}`);
  if (seen.length > 0 && !asker.runs) told(`shows ${seen}`);
  if (status < 300 && /\/(attempts|reports|data-exports)\//.test(path) && named(path)) told('answered');
  if (status >= 500) told('failed');
}

/** Whether a path names something of the victim. */
function named(path) {
  return Object.values(victim.ids).some((id) => path.includes(id));
}

async function rowsOfVictim() {
  const rows = [];
  for (const table of kept) {
    const owner = table === 'account' ? 'id' : 'account_id';
    const found = await behind.query(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${table}" t where ${owner} = $1`,
      [victim.id],
    );
    rows.push(`${table} ${found.rows[0].hash}`);
  }
  return rows.join('\n');
}

/** @returns {Promise<string[]>} the tables in which a role saw a row of the victim */
async function readByRawSql() {
  const found = [];
  for (const role of ['app', 'content', 'relay', 'retention', 'aggregate']) {
    const pool = new pg.Pool({ connectionString: urlFor(role), max: 1 });
    for (const asker of [...askers, { name: 'wrong', id: newId() }]) {
      for (const table of [...kept, 'member_department'])
        if (await sees(pool, role, table, asker)) found.push(`${role} as ${asker.name}: ${table}`);
    }
    await pool.end();
  }
  return found;
}

/** What each role is asked for of a row: that there is one; of who counts and clears away by ids and dates, all of it. */
function asked(role) {
  return ['retention', 'aggregate'].includes(role) ? '*' : '1';
}

async function sees(pool, role, table, asker) {
  // Whose members she may list, by her role.
  if (asker.runs && ofMembers.includes(table)) return false;
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.user_id', $1, true)`, [asker.id ?? '']);
    const owner = table === 'account' ? 'id' : 'account_id';
    const sql = `select ${asked(role)} from "${table}" where ${owner} = $1`;
    const { rowCount } = await client.query(sql, [victim.id]);
    return rowCount > 0;
  } catch (error) {
    // No grant at all is the best answer.
    if (error.code === '42501') return false;
    throw error;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** The database as its superuser sees it. */
function adminUrl() {
  const url = new URL(process.env.DATABASE_ADMIN_URL);
  url.pathname = new URL(urlFor('app')).pathname;
  return url.href;
}
