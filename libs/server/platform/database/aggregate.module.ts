import { type DynamicModule, Module } from '@nestjs/common';
import { AggregateDatabase } from './aggregate-database.js';

/** The database as the aggregate role sees it, for the worker. */
@Module({})
export class AggregateModule {
  static with(url: string): DynamicModule {
    const provider = { provide: AggregateDatabase, useFactory: () => AggregateDatabase.open(url) };
    return {
      module: AggregateModule,
      global: true,
      providers: [provider],
      exports: [AggregateDatabase],
    };
  }
}
