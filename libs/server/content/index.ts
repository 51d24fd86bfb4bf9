export { ContentModule } from './content.module.js';
export { Editions, type Feedback } from './editions.js';
export { contentEntities } from './entities/index.js';
export { importPack, type ImportOutcome } from './import-pack/import-pack.js';
export { publishEdition } from './publish-edition/publish-edition.js';
export { readPack } from './pack/read-pack.js';
export { PackError } from './pack/pack-error.js';
