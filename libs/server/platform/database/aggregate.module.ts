import { type DynamicModule, Injectable, Module, type OnModuleDestroy } from '@nestjs/common';
import { AggregateDatabase } from './aggregate-database.js';

/** Closes the connections of the aggregate role with the process. */
@Injectable()
class AggregateConnections implements OnModuleDestroy {
  constructor(private readonly database: AggregateDatabase) {}

  onModuleDestroy(): Promise<void> {
    return this.database.close();
  }
}

/** The database as the aggregate role sees it, for the worker. */
@Module({})
export class AggregateModule {
  static with(url: string): DynamicModule {
    const provider = { provide: AggregateDatabase, useFactory: () => new AggregateDatabase(url) };
    return {
      module: AggregateModule,
      global: true,
      providers: [provider, AggregateConnections],
      exports: [AggregateDatabase],
    };
  }
}
