export { BrowserModule } from './browser.module.js';
export { BrowserPool, type PdfOptions } from './browser-pool.js';
export { launchBrowser } from './launch-browser.js';
