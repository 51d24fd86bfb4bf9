/**
 * Which option a key press means: 1 is the first. `undefined` for any other key, with a modifier
 * held (those belong to the browser), and while someone is typing text.
 *
 * @returns the index of the option, from 0
 */
export function shortcutChoice(press: KeyboardEvent, options: number): number | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || isTyping(press.target)) return undefined;
  const index = /^[1-9]$/.test(press.key) ? Number(press.key) - 1 : options;
  return index < options ? index : undefined;
}

const choosers = ['radio', 'checkbox', 'button', 'submit'];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !choosers.includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select'));
}
