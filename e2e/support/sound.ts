import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A window of 1280 × 1024 at 400 %, and the narrowest phone. */
const narrow = { width: 320, height: 256 };
const wide = { width: 1280, height: 800 };

/** What every page and every state of one must hold, whatever it shows. Leaves the page as it was. */
export async function expectSound(page: Page, expectAccessible: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible();
    expect(await redParts(page), `red, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await withoutEdge(page), 'controls without an edge in forced colours').toEqual([]);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  expect(await moving(page), 'moving although motion is reduced').toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.setViewportSize(narrow);
  expect(await sideways(page), 'wider than the window at 320 px').toBe(0);
  await page.setViewportSize(wide);
}

/** Everything on the page that is painted red: an answer, a score or a remark never is (LOOK.md). */
function redParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const painted = (colour: string): readonly number[] => {
      if (!painter || !CSS.supports('color', colour)) return [];
      painter.clearRect(0, 0, 1, 1);
      painter.fillStyle = colour;
      painter.fillRect(0, 0, 1, 1);
      return [...painter.getImageData(0, 0, 1, 1).data];
    };
    // Within 18 degrees of red, and more than a tint of it; ochre lies at 31. Red has the most, the other two about as much.
    const isRed = (colour: string): boolean => {
      const [r = 0, g = 0, b = 0, alpha = 0] = painted(colour);
      const span = r - Math.min(g, b);
      return alpha > 25 && span > 60 && r > Math.max(g, b) && 60 * Math.abs(g - b) < 18 * span;
    };
    const properties = [
      'color',
      'backgroundColor',
      'borderTopColor',
      'borderInlineStartColor',
      'outlineColor',
      'fill',
      'stroke',
    ] as const;
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      return properties
        .filter((property) => isRed(style[property]))
        .map((property) => `${element.outerHTML.slice(0, 80)} ${property} ${style[property]}`);
    });
  });
}

/** Where the system chooses the colours, a control is known by its edge. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.button.filled, .button.outlined, app-choice-cards .card')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
        return borderTopWidth === '0px' || borderTopStyle === 'none';
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0.01);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** By how many pixels the page is wider than its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
