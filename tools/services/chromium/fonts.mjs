import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SYSTEM_CONFIG = '/etc/fonts/fonts.conf';

/**
 * A bare machine has no font set-up: then Chromium gets one that knows the font unpacked with it.
 * @param {string} folder
 * @returns {Record<string, string>} environment
 */
export function fontSettings(folder) {
  if (existsSync(SYSTEM_CONFIG)) return {};
  const file = join(folder, 'fonts-here.conf');
  if (!existsSync(file)) writeFileSync(file, config(folder));
  mkdirSync(join(folder, 'fonts-cache'), { recursive: true });
  return { FONTCONFIG_FILE: file };
}

/** @param {string} folder */
function config(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
