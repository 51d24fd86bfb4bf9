/**
 * Runs a command with PostgreSQL, Redis and a mail catcher of its own, which are gone afterwards:
 * node tools/test/with-services.mjs COMMAND [ARGUMENT…]
 * TEST_DATABASE_URL, TEST_REDIS_URL and TEST_SMTP_URL name others to use.
 */
import { enter } from '../bootstrap/enter.mjs';

await enter(import.meta.url, async (command) => {
  const { runWithServices } = await import('./temporary-services.mjs');
  return runWithServices(command);
});
