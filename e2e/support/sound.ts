import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** A window of 1280 × 1024 at 400 %, and the narrowest phone. */
const narrow = { width: 320, height: 256 };

/** What every page and every state of one must hold, whatever it shows. */
export async function expectSound(page: Page, expectAccessible: () => Promise<void>): Promise<void> {
  expect.soft(await faultsOf(page, expectAccessible)).toEqual([]);
}

/** Everything that is wrong with the page as it stands, in words. Leaves the page in light, with motion reduced. */
export async function faultsOf(page: Page, expectAccessible: () => Promise<void>): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible().catch((error: Error) => faults.push(`axe, ${colorScheme}: ${error.message}`));
    faults.push(...(await redParts(page)).map((part) => `red, ${colorScheme}: ${part}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  faults.push(...(await withoutEdge(page)).map((part) => `without an edge in forced colours: ${part}`));
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
  faults.push(...(await moving(page)).map((part) => `moving although motion is reduced: ${part}`));
  const wide = page.viewportSize();
  await zoomIn(page);
  faults.push(...(await sticksOut(page)).map((part) => `wider than a window of 320 px: ${part}`));
  if (wide) await page.setViewportSize(wide);
  await setText(page, 'double');
  faults.push(...(await sticksOut(page)).map((part) => `doubled text is wider than the window: ${part}`));
  await setText(page, 'usual');
  return faults;
}

/** As a browser at 400 % shows a window of 1280 × 1024: 320 px wide, each made of four. */
async function zoomIn(page: Page): Promise<void> {
  await page.setViewportSize(narrow);
  const line = await page.context().newCDPSession(page);
  await line.send('Emulation.setDeviceMetricsOverride', { ...narrow, deviceScaleFactor: 4, mobile: false });
  await line.detach();
}

/** Text of twice the size, as by the setting of a browser for it, which every size of ours follows. */
const setText = (page: Page, size: 'double' | 'usual'): Promise<void> =>
  page.evaluate((to) => {
    document.documentElement.style.fontSize = to === 'double' ? '225%' : '';
  }, size);

/** Everything on the page that is painted red: an answer, a score or a remark never is (LOOK.md). */
function redParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const paint = (colour: string): readonly number[] => {
      if (!painter || !CSS.supports('color', colour)) return [];
      painter.clearRect(0, 0, 1, 1);
      painter.fillStyle = colour;
      painter.fillRect(0, 0, 1, 1);
      return [...painter.getImageData(0, 0, 1, 1).data];
    };
    // Within 18 degrees of red, and more than a tint of it; ochre lies at 31.
    const looksRed = (colour: string): boolean => {
      const [r = 0, g = 0, b = 0, alpha = 0] = paint(colour);
      const span = r - Math.min(g, b);
      return alpha > 25 && span > 60 && r > Math.max(g, b) && 60 * Math.abs(g - b) < 18 * span;
    };
    const known = new Map<string, boolean>();
    const isRed = (colour: string): boolean => {
      if (!known.has(colour)) known.set(colour, looksRed(colour));
      return known.get(colour) === true;
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
    const parts = [...document.querySelectorAll('body *')].flatMap((element) =>
      [null, '::before', '::after'].map((part) => ({ element, style: getComputedStyle(element, part) })),
    );
    return parts.flatMap(({ element, style }) =>
      properties
        .filter((property) => isRed(style[property]))
        .map((property) => `${element.outerHTML.slice(0, 80)} ${property} ${style[property]}`),
    );
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
    [...document.querySelectorAll('main *, header *, footer *, dialog, dialog *')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0.01);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** What has to be scrolled sideways, the page itself or a part of it; only a table may. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter(
        (element) =>
          element === document.documentElement ||
          (/auto|scroll/.test(getComputedStyle(element).overflowX) && !element.querySelector('table')),
      )
      .map((element) => `${element.scrollWidth - element.clientWidth} px ${element.outerHTML.slice(0, 80)}`),
  );
