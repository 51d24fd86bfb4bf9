import { z } from 'zod';
import { readConfig } from '#server/platform/config';

/** What Chromium may know of the process's environment: folders, fonts and time zone; no address, no password. */
const passedOnSchema = z.object({
  HOME: z.string().optional(),
  PATH: z.string().optional(),
  TMPDIR: z.string().optional(),
  TZ: z.string().optional(),
  FONTCONFIG_FILE: z.string().optional(),
  FONTCONFIG_PATH: z.string().optional(),
});

/** The environment that the browser is started with. */
export const browserEnvironment = (libraryPath: string | undefined): Record<string, string | undefined> => ({
  ...readConfig(passedOnSchema),
  ...(libraryPath && { LD_LIBRARY_PATH: libraryPath }),
});
