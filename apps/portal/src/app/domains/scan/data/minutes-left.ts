/** How long the whole scan took on average in the test with eight municipalities, in minutes. */
const wholeScan = 30;

/**
 * About how long what is still open takes, in whole minutes: rounded to five from ten on, so that it does not tick away
 * like a clock.
 *
 * @param open statements without an answer
 * @param statements of the whole scan
 */
export function minutesLeft(open: number, statements: number): number {
  if (open === 0 || statements === 0) return 0;
  const minutes = (wholeScan * open) / statements;
  return minutes >= 10 ? 5 * Math.round(minutes / 5) : Math.max(2, Math.ceil(minutes));
}
