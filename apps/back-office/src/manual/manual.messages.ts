import { inBoth } from '../language/in-both.js';

export const manualTexts = inBoth(
  { title: 'Handleiding', onlyDutch: '' },
  {
    title: 'Manual',
    onlyDutch: 'This manual is in Dutch. The names of buttons in it are those of the Dutch pages.',
  },
);
