import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from './schema.js';

/** Injection token of the process's configuration. */
export const CONFIG = Symbol('config');

/** Makes the configuration that `main.ts` read available everywhere. */
@Module({})
export class ConfigModule {
  static with(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
