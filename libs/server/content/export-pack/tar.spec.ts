import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { tarOf } from './tar.js';

it('an archive unpacks to the same files, byte for byte', () => {
  const files = new Map([
    ['scan.yaml', 'code: één\n'],
    ['nl/pages/home.md', 'x'.repeat(512)],
    ['nl/empty.yaml', ''],
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'tar-'));
  try {
    writeFileSync(join(folder, 'pack.tar'), tarOf('pack', files));
    execFileSync('tar', ['-xf', 'pack.tar'], { cwd: folder });
    for (const [path, text] of files) expect(readFileSync(join(folder, 'pack', path), 'utf8')).toBe(text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
