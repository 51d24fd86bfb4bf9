export { isLetter, Letterbox, sealFor } from './letterbox.js';
export { Sealer } from './sealer.js';
