import { whenOrphaned } from '../common/orphaned.mjs';

/**
 * Listens for Ctrl-C and its like. Being asked again changes nothing: the stop has its own time limits.
 * @param {() => void} note called at the first request
 * @returns {AbortSignal} aborted once a stop is asked for
 */
export function stopRequested(note) {
  const controller = new AbortController();
  const ask = () => {
    if (controller.signal.aborted) return;
    note();
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  whenOrphaned(ask);
  process.stdout.on('error', ask);
  return controller.signal;
}
