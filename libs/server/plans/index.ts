export { Plans } from './plans.js';
export { PlansModule } from './plans.module.js';
