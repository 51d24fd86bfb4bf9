export { Results } from './results.js';
export { ResultsModule } from './results.module.js';
export { composeResult } from './show-result/compose-result.js';
