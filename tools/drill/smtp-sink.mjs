import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server that takes everything and counts it by address.
 * @param {number} [slowness] how long it thinks about each mail, in ms
 * @returns {Promise<{ url: string, counts: Map<string, number>, stop: () => Promise<void> }>}
 */
export async function startSmtpSink(slowness = 0) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, { envelope }, answer) {
      stream.resume();
      stream.once('end', () => {
        for (const { address } of envelope.rcptTo) counts.set(address, (counts.get(address) ?? 0) + 1);
        setTimeout(answer, slowness);
      });
    },
  });
  // A worker that is killed leaves its connection broken.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    counts,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
