/**
 * The configuration of the Redis that QuickScan starts itself.
 * @param {{ folder: string, pidFile: string, port: number, password: string, temporary: boolean }} options
 * @returns {string}
 */
export function redisConfig({ folder, pidFile, port, password, temporary }) {
  const settings = [
    ['bind', '127.0.0.1'],
    ['port', port],
    ['dir', quoted(folder)],
    ['pidfile', quoted(pidFile)],
    ['requirepass', password],
    ['appendonly', temporary ? 'no' : 'yes'],
    ['save', '""'],
    ['maxmemory-policy', 'noeviction'],
    ['set-proc-title', 'no'],
    ['daemonize', 'no'],
  ];
  return settings.map((words) => words.join(' ')).join('\n');
}

/** @param {string} text */
function quoted(text) {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
