import { connect } from 'node:net';

/**
 * Whether a Redis on this machine answers and has loaded its data.
 * @param {number} port
 * @param {string} password
 * @returns {Promise<boolean>}
 */
export function ping(port, password) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    let answer = '';
    socket.on('data', (text) => {
      answer += text;
      if (answer.split('\r\n').length > 2) socket.destroy();
    });
    socket.on('error', () => {}).on('timeout', () => socket.destroy());
    socket.on('close', () => resolve(answer.includes('+PONG')));
    socket.write(`AUTH ${password}\r\nPING\r\n`);
  });
}
