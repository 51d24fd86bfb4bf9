import 'reflect-metadata';
import { backOfficeConfigSchema, readConfig } from '#server/platform/config';
import { runProcess } from '#server/platform/process';
import { createBackOffice } from './create-back-office.js';

await runProcess('back-office', async () => {
  const config = readConfig(backOfficeConfigSchema);
  const app = await createBackOffice(config);
  await app.listen(config.BACK_OFFICE_PORT, config.BACK_OFFICE_HOST);
  return () => app.close();
});
