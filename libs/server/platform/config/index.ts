export { CONFIG, ConfigModule } from './config.module.js';
export { ConfigError, readConfig } from './read-config.js';
export {
  apiConfigSchema,
  backOfficeConfigSchema,
  operateConfigSchema,
  workerConfigSchema,
} from './schema.js';
export type {
  ApiConfig,
  BackOfficeConfig,
  Config,
  OperateConfig,
  OutsideConfig,
  WorkerConfig,
} from './schema.js';
