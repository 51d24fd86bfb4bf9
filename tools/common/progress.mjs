const LINE_INTERVAL_MS = 10_000;
const TERMINAL_INTERVAL_MS = 1_000;
const CLEAR_LINE = '\r\u001b[K';

/**
 * Prints a line.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Does one named piece of work and prints one line with how it went and how long it took. While it runs the elapsed
 * seconds are shown: in place on a terminal, every ten seconds elsewhere.
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T> | T} work may call `note` to add words to the line
 * @param {(result: T) => boolean} [isGood] work that throws is never good
 * @returns {Promise<T>}
 */
export async function step(title, work, isGood = () => true) {
  const begun = Date.now();
  let note = '';
  let good = false;
  const ticking = tick(() => `${title}${note} … ${seconds(begun)}`);
  try {
    const result = await work((text) => {
      note = `: ${text}`;
    });
    good = isGood(result);
    return result;
  } finally {
    ticking.end();
    say(`${good ? '✓' : '✗'} ${title}${note} (${seconds(begun)})`);
  }
}

/**
 * Shows a changing line until `end` is called.
 * @param {() => string} line
 */
export function tick(line) {
  const terminal = process.stdout.isTTY;
  const show = () => process.stdout.write(terminal ? `${CLEAR_LINE}${line()}` : `${line()}\n`);
  if (terminal) show();
  const timer = setInterval(show, terminal ? TERMINAL_INTERVAL_MS : LINE_INTERVAL_MS);
  return {
    end() {
      clearInterval(timer);
      if (terminal) process.stdout.write(CLEAR_LINE);
    },
  };
}

/** @param {number} begun @returns {string} elapsed time, such as `1.2 s` or `2 min 05 s` */
export function seconds(begun) {
  const elapsed = (Date.now() - begun) / 1000;
  if (elapsed < 60) return `${elapsed.toFixed(1)} s`;
  const rest = String(Math.floor(elapsed % 60)).padStart(2, '0');
  return `${Math.floor(elapsed / 60)} min ${rest} s`;
}
