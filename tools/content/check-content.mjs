/**
 * Checks the content pack and prints its figures: npm run check:content [-- FOLDER]
 * Ends with one line `content: N problems`, and exits with 1 when there are any.
 */
import { enter } from '../bootstrap/enter.mjs';

await enter(import.meta.url, async ([folder = 'content']) => {
  const { buildServer } = await import('./build-server.mjs');
  await buildServer();
  const { reportOn } = await import('./report-on.mjs');
  return reportOn(folder);
});
