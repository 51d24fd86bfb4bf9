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
 * Does one named piece of work and prints one line with how long it took. While it runs the elapsed seconds
 * are shown: in place on a terminal, every ten seconds elsewhere.
 * @template T
 * @param {string} title
 * @param {(note: (text: string) => void) => Promise<T> | T} work may call `note` to add words to the line
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begun = Date.now();
  let note = '';
  const ticking = tick(() => `${title}${note} … ${seconds(begun)}`);
  try {
    const result = await work((text) => {
      note = `: ${text}`;
    });
    ticking.end();
    say(`✓ ${title}${note} (${seconds(begun)})`);
    return result;
  } finally {
    ticking.end();
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
      if (terminal && timer.hasRef()) process.stdout.write(CLEAR_LINE);
      clearInterval(timer);
      timer.unref();
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
