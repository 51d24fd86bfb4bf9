import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { baseOf, stylesOf, withOwnAddresses, withStyles } from './own-addresses.js';
import type { RenderedPage } from './page-cache.js';
import { wholeModules } from './whole-modules.js';

type Renderer = { readonly reqHandler: (request: Request) => Promise<Response | null> };

/**
 * Renders pages of the built portal in this process. The portal's own requests go to this process too, by its address
 * here: nothing of the visitor's request but the path takes part.
 * @param folder with the portal for browsers; the one for the server lies beside it
 * @param port that this process listens on
 * @param origin where people reach the portal, which the addresses in a page begin with
 */
export async function portalRenderer(
  folder: string,
  port: number,
  origin: string,
): Promise<(path: string) => Promise<RenderedPage>> {
  const file = resolve(join(folder, '../server/server.mjs'));
  if (!existsSync(file)) throw new Error(`PORTAL_DIR: there is no ${file}; build the portal first`);
  const { reqHandler } = (await import(pathToFileURL(file).href)) as Renderer;
  const whole = wholeModules(folder);
  const here = `http://127.0.0.1:${port}`;
  return async (path) => {
    const response = await reqHandler(new Request(`${here}${path}`));
    if (!response) throw new Error(`the portal has no page at ${path}`);
    const base = baseOf(path);
    const page = await whole((await response.text()).replaceAll(here, origin), base);
    const html = withOwnAddresses(page, base);
    const styles = stylesOf(html);
    const css = styles && (await readFile(join(folder, styles), 'utf8'));
    return { status: response.status, html: css ? withStyles(html, base, css) : html };
  };
}
