import type { RoundWatch } from '#server/teams';

/** How often rounds are looked at, in ms: one closes so much later than its date at most. */
const interval = 15_000;

/** Looks at rounds every now and then. @returns what stops it, after the look at hand */
export function watchRounds(watch: RoundWatch, onError: (error: unknown) => void): () => Promise<void> {
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(() => watch.look()).catch(onError);
  }, interval);
  return () => {
    clearInterval(timer);
    return looking;
  };
}
