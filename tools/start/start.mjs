/** `npm start`: installs, starts what QuickScan stands on, builds, prepares and serves. `--fresh` begins anew. */
import { enter } from '../bootstrap/enter.mjs';

await enter(import.meta.url, async (args) => {
  const { start } = await import('./run.mjs');
  return start(args, process.env);
});
