/** Writes the JSON Schemas of the content pack for editors: npm run content:schemas */
import { enter } from '../bootstrap/enter.mjs';

await enter(import.meta.url, async () => {
  const { buildServer } = await import('./build-server.mjs');
  await buildServer();
  const { writeFile } = await import('node:fs/promises');
  const { packJsonSchemas } = await import('#server/content');
  for (const [name, schema] of packJsonSchemas()) {
    await writeFile(`docs/content-schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
  return 0;
});
