export { Results } from './results.js';
export { ResultsModule } from './results.module.js';
