import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { apiConfigSchema } from '#server/platform/config';
import { createApi } from './create-api.js';
import { openApiDocument } from './openapi/open-api-document.js';

const [, , file = 'dist/openapi.json'] = process.argv;

/** Writes the OpenAPI document to a file, without a database, for linting. */
const app = await createApi(
  apiConfigSchema.parse({
    PUBLIC_URL: 'http://localhost:3000',
    DATABASE_APP_URL: 'postgres://nobody@localhost/nothing',
    LOG_LEVEL: 'silent',
  }),
);
await writeFile(file, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
await app.close();
