import 'reflect-metadata';
import { operateConfigSchema, readConfig } from '#server/platform/config';
import { commands } from './commands.js';
import { sayError } from './say.js';

const [, , name = ''] = process.argv;
const command = commands[name];

if (!command) {
  sayError(`Unknown command "${name}". Use one of: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

try {
  await command(readConfig(operateConfigSchema));
} catch (error) {
  sayError(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
