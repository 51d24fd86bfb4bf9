import { writeFile } from 'node:fs/promises';
import { rolesPage } from '#domain/access';

const [, , file = 'docs/roles.md'] = process.argv;

/** Writes the page that says who may do what, from the table that the guards read. */
await writeFile(file, rolesPage());
