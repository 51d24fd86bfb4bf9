import { MikroOrmModule } from '@mikro-orm/nestjs';
import type { DynamicModule } from '@nestjs/common';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { ormOptions } from './orm-options.js';

/** The process's connection to PostgreSQL, with the entities that its modules bring. */
export const databaseModule = (url: string): Promise<DynamicModule> | DynamicModule =>
  MikroOrmModule.forRoot({
    ...ormOptions(url),
    driver: PostgreSqlDriver,
    autoLoadEntities: true,
    registerRequestContext: true,
  });
