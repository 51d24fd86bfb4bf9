import Bowser from 'bowser';

/**
 * Which browser a user agent is, as coarsely as its owner needs to know it again: `Firefox, Windows`.
 * @returns null when it does not say
 */
export function browserName(userAgent: string | undefined): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(', ') || null;
}
