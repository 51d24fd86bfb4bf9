import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Constructor } from '@mikro-orm/core';
import { Migration, Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from './orm-options.js';

/**
 * Applies the SQL files of `folder` that were not applied yet, in order of their names, each in a
 * transaction, as the owner role. Forward only.
 * @returns the names of the migrations that were applied now.
 */
export async function migrate(ownerUrl: string, folder: string): Promise<readonly string[]> {
  const orm = await MikroORM.init({
    ...ormOptions(ownerUrl, 2),
    extensions: [Migrator],
    migrations: {
      tableName: 'migration',
      snapshot: false,
      silent: true,
      allOrNothing: false,
      migrationsList: await listMigrations(folder),
    },
  });
  try {
    const applied = await orm.migrator.up();
    return applied.map((migration) => migration.name);
  } finally {
    await orm.close();
  }
}

async function listMigrations(folder: string): Promise<{ name: string; class: Constructor<Migration> }[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.sql$/, ''),
      class: sqlMigration(await readFile(join(folder, file), 'utf8')),
    })),
  );
}

function sqlMigration(sql: string): Constructor<Migration> {
  return class extends Migration {
    override up(): void {
      this.addSql(sql);
    }
  };
}
