import { userInfo } from 'node:os';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import type { WorkerConfig } from '#server/platform/config';
import { browserEnvironment } from './browser-environment.js';
import { shippedChromium } from './shipped-chromium.js';

/** Which Chromium, and where the libraries are that this machine lacks. */
export type BrowserConfig = Pick<WorkerConfig, 'CHROMIUM_PATH' | 'CHROMIUM_LIBRARY_PATH'>;

/** No name leads anywhere, so that not even a hint to connect early leaves the machine. */
const safeArguments = ['--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'];

/** Starts the configured Chromium, else the one that ships with the product, sandboxed where that can be. */
export async function launchBrowser(config: BrowserConfig): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath: config.CHROMIUM_PATH ?? (await shippedChromium()),
    args: safeArguments,
    env: browserEnvironment(config.CHROMIUM_LIBRARY_PATH),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  if (userInfo().uid === 0) return chromium.launch(options);
  return chromium
    .launch({ ...options, chromiumSandbox: true })
    .catch(() => chromium.launch({ ...options, chromiumSandbox: false }));
}
