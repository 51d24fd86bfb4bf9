/**
 * Gives answers over HTTP as fast as they are taken, in a process of its own: each sender waits for its answer before
 * it sends the next. Told by message what to do, it says how long each took, in ms.
 */
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const answers = ['inactive', 'starting', 'onTrack', 'advanced', 'leading', 'unknown'];

process.on('message', async ({ port, fillers, statements, senders, seconds }) => {
  const until = performance.now() + seconds * 1000;
  const took = [];
  let refused = 0;
  await Promise.all(
    Array.from({ length: senders }, async (_, sender) => {
      const filler = fillers[sender % fillers.length];
      for (let turn = 0; performance.now() < until; turn += 1) {
        const began = performance.now();
        const path = `/api/v1/attempts/${filler.attempt}/answers/${statements[turn % statements.length]}`;
        const status = await put(port, path, filler.token, { answer: answers[turn % answers.length] });
        took.push(performance.now() - began);
        if (status !== 204) refused += 1;
      }
    }),
  );
  process.send({ took, refused });
});

/** @returns {Promise<number>} the status */
function put(port, path, token, body) {
  const payload = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': payload.length,
    cookie: `__Host-quickscan=${token}`,
    'sec-fetch-site': 'same-origin',
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method: 'PUT', headers, agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject).end(payload);
  });
}
