const POLL_MS = 500;

/**
 * Calls back when what started this process is gone: npm that was killed, or the process at the other end of IPC.
 * A process started by a plain shell may outlive it.
 * @param {() => void} callback
 */
export function whenOrphaned(callback) {
  if (process.channel) process.once('disconnect', callback);
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, POLL_MS);
  timer.unref();
}
