import type { Page } from '@playwright/test';

/** What a browser showed of texts that came alive: dialogs so far, and what is in its page now. */
export type Detector = { faults(): Promise<string[]> };

/** Watches a page for texts of ours that are more than text. A request that leaves the machine fails the test by itself. */
export function watchForLife(page: Page): Detector {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { faults: async () => [...dialogs, ...(await page.evaluate(aliveIn))] };
}

/** Elements that only a hostile text can have made, handlers within elements, and addresses that are scripts. */
function aliveIn(): string[] {
  const strange =
    'iframe, base, math, object, embed, img[src="x"], a[href*="//kwaad.example"], form[action*="//kwaad.example"]';
  const elements = [...document.querySelectorAll('*')];
  const handlers = elements.filter((each) => each.getAttributeNames().some((name) => name.startsWith('on')));
  const script = /^\s*(javascript|vbscript|data:text)/i;
  const addresses = elements.filter((each) =>
    ['href', 'src', 'action', 'formaction', 'xlink:href'].some((name) =>
      script.test(each.getAttribute(name) ?? ''),
    ),
  );
  const scripts = elements.filter(
    (each) => each.localName === 'script' && each.getAttribute('type') !== 'application/json',
  );
  const inline = scripts.filter((each) => /alert/i.test(each.textContent));
  // Pages and their forms bring styles of their own.
  const styles = elements.filter(
    (each) => each.localName === 'style' && /^\s*\*\{display:none\}/i.test(each.textContent),
  );
  const bold = elements.filter((each) => each.localName === 'b' && each.textContent === 'eigen tekst');
  const found = [
    ...document.body.querySelectorAll(strange),
    ...handlers,
    ...addresses,
    ...inline,
    ...styles,
    ...bold,
  ];
  return found.map((each) => each.outerHTML.slice(0, 200));
}
