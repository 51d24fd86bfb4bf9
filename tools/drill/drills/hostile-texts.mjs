/**
 * Two hundred hostile names, messages and titles on every page of a team in a real browser: the journey of that name with
 * all of them instead of some. Its figure counts tests that saw something run, or a text that was more than text.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { verdict } from '../verdict.mjs';

const journey = ['test', '-c', 'e2e/playwright.config.ts', '--project=fixture', 'hostile-teams'];
const child = spawn('playwright', journey, {
  stdio: 'inherit',
  env: { ...process.env, HOSTILE_TEXTS: 'all' },
});
const [code] = await once(child, 'exit');
verdict(
  'hostile-texts',
  code === 0 ? '0 of 200 texts ran or brought an element along' : 'a text ran or brought an element along',
  '0 of 200',
  code === 0,
);
