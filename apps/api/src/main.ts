import 'reflect-metadata';
import { apiConfigSchema, readConfig } from '#server/platform/config';
import { runProcess } from '#server/platform/process';
import { createApi } from './create-api.js';

await runProcess('api', async () => {
  const config = readConfig(apiConfigSchema);
  const app = await createApi(config);
  await app.listen(config.API_PORT, config.API_HOST);
  return () => app.close();
});
