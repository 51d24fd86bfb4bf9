export { CodePipe, IdPipe } from './param-pipes.js';
export { Language } from './language.js';
