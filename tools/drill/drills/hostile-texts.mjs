/**
 * Two hundred hostile names, messages and titles on every page of a team, and in the preview of its mail, in a real
 * browser: the journey of that name with all of them instead of some. Takes about seven minutes. Its figure is how many
 * stayed text, or were refused, in both; and what stopped it, when something did.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { verdict } from '../verdict.mjs';

const all = 200;
/** Of what is told of an error, in characters: which text and page, and what was found there. */
const longest = 500;
// A folder and a report of its own: a run of the journeys empties theirs.
const output = 'tmp/hostile-texts';
const report = `${output}.json`;
rmSync(report, { force: true });
const journey = ['test', '-c', 'e2e/playwright.config.ts', '--project=fixture', `--output=${output}`];
const child = spawn('playwright', [...journey, 'hostile-teams'], {
  stdio: 'inherit',
  env: { ...process.env, HOSTILE_TEXTS: 'all', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
});
const [code] = await once(child, 'exit');
const { least, trouble } = outcome();
verdict(
  'hostile-texts',
  `${least} of ${all} texts stayed text on the pages and in the preview${trouble}`,
  `${all} of ${all}`,
  code === 0 && least === all,
);

/** How many texts each of the journey's tests got through, the least of them, and what stopped one. */
function outcome() {
  if (!existsSync(report)) return { least: 0, trouble: '; the journey did not begin' };
  const { suites, errors } = JSON.parse(readFileSync(report, 'utf8'));
  const tests = suites.flatMap((suite) => suite.specs.flatMap((spec) => spec.tests));
  const counts = tests.map(({ annotations }) =>
    Number(annotations.find(({ type }) => type === 'texts')?.description ?? 0),
  );
  const [error] = [...errors, ...tests.flatMap(({ results }) => results.flatMap((result) => result.errors))];
  const message = stripVTControlCharacters(error?.message ?? '').replace(/\s+/g, ' ');
  const trouble = error ? `; stopped by: ${message.slice(0, longest)}` : '';
  return { least: counts.length > 0 ? Math.min(...counts) : 0, trouble };
}
