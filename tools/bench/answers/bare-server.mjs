/**
 * What a framework is held against: `node:http` and `pg` and nothing else, which finds a session and saves an answer by
 * the same functions of the database. Started with the address of the database as its argument; says its port.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const find =
  'select id, account_id, factors, ends_with_browser, confirmed_at, expires_at from find_session($1)';
const saveIt = 'select save_answer($1::uuid, $2::uuid, $3::integer, $4::text, $5::timestamptz) as written';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });

const server = createServer((request, response) => {
  save(request).then(
    (status) => response.writeHead(status).end(),
    (error) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
process.on('SIGTERM', () => process.exit(0));

/** @param {import('node:http').IncomingMessage} request @returns {Promise<number>} the status */
async function save(request) {
  const [, attempt, statement] = /attempts\/([\w-]+)\/answers\/(\d+)$/.exec(request.url ?? '') ?? [];
  const token = /__Host-quickscan=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const { answer } = JSON.parse(await bodyOf(request));
  const hash = createHash('sha256').update(token).digest('hex');
  const [session] = (await pool.query({ name: 'find', text: find, values: [hash] })).rows;
  if (!session || session.expires_at <= new Date()) return 401;
  const values = [session.account_id, attempt, statement, answer, new Date()];
  const [saved] = (await pool.query({ name: 'save', text: saveIt, values })).rows;
  return saved.written ? 204 : 404;
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
