export { agreementBand, type AgreementBand } from './agreement-band.js';
export { disagreement } from './disagreement.js';
export { type GroupStatement, sharedGrowth, sharedStrengths, talkingPoints } from './group-statements.js';
export { levelOfMean, meanOfStatement } from './level-of-mean.js';
