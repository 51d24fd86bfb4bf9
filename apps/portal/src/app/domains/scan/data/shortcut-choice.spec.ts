import { shortcutChoice } from './shortcut-choice';

function press(
  key: string,
  held: KeyboardEventInit = {},
  on: HTMLElement = document.createElement('p'),
): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...held });
  document.body.append(on);
  on.dispatchEvent(event);
  return event;
}

function input(type: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type });
}

describe('shortcutChoice', () => {
  it('takes 1 for the first option and 6 for the sixth', () => {
    expect(shortcutChoice(press('1'), 6)).toBe(0);
    expect(shortcutChoice(press('6'), 6)).toBe(5);
  });

  it.each(['7', '0', 'a', 'Enter', '12'])('knows no option for %s', (key) => {
    expect(shortcutChoice(press(key), 6)).toBeUndefined();
  });

  it('leaves keys with a modifier to the browser', () => {
    expect(shortcutChoice(press('1', { ctrlKey: true }), 6)).toBeUndefined();
    expect(shortcutChoice(press('1', { altKey: true }), 6)).toBeUndefined();
    expect(shortcutChoice(press('1', { metaKey: true }), 6)).toBeUndefined();
  });

  it('lets people type numbers in text fields', () => {
    expect(shortcutChoice(press('1', {}, input('text')), 6)).toBeUndefined();
    expect(shortcutChoice(press('1', {}, document.createElement('textarea')), 6)).toBeUndefined();
  });

  it('works on the options themselves', () => {
    expect(shortcutChoice(press('2', {}, input('radio')), 6)).toBe(1);
  });
});
