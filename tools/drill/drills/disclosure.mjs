/**
 * Aggregates give nobody away (TRUST). Simulated histories of joining, finishing, marking, moving, leaving, rounds and
 * refreshes, under the product's own rules; then what each adversary saw over all time is searched, by a solver written
 * apart, for a combination about fewer than five other people. The same with the publish gate switched off must find
 * some, or the search has no teeth. Last, what is withheld at realistic sizes.
 *
 * `DISCLOSURE_GATE=off` runs all histories without the gate: then the drill falls short.
 */
import { playOnAllCores } from '../disclosure/play-histories.mjs';
import { realisticShares } from '../disclosure/realistic.mjs';
import { verdict } from '../verdict.mjs';

const histories = 1_000;
const withoutGate = 40;
const months = 24;
const enough = 0.95;
const say = (line) => process.stdout.write(`${line}\n`);

const gate = process.env.DISCLOSURE_GATE !== 'off';
const found = await playOnAllCores({ from: 1, count: histories, gate });
say(
  `${histories} histories, gate ${gate ? 'on' : 'off'}: ${found.published} published, ${found.withheld} withheld`,
);
for (const success of found.successes.slice(0, 10)) say(`  ${success}`);
const toothless = await playOnAllCores({ from: 1, count: withoutGate, gate: false });
say(
  `${withoutGate} of them with the gate off: ${toothless.successes.length} times fewer than five were singled out`,
);

const shares = realisticShares(months, say);
for (const [kind, { published, withheld }] of shares) {
  const reasons = [...withheld].map(([reason, count]) => `${reason} ${count}`).join(', ');
  say(`  ${kind}: ${published} published${reasons && `; ${reasons}`}`);
}
const shareOf = (kind, cells) => shares.get(kind).published / (cells * months);
const national = shareOf('all', 1);
const functionGroups = shareOf('function-group', 3);

const percent = (share) => `${(100 * share).toFixed(1)} %`;
verdict(
  'disclosure',
  `${found.successes.length} sets of fewer than five others in ${histories} histories (${toothless.successes.length} in ${withoutGate} with the gate off); national published in ${percent(national)} of months, function groups ${percent(functionGroups)}`,
  `0 in ≥ 1000 (> 0 with the gate off), ≥ ${percent(enough)}`,
  found.successes.length === 0 &&
    toothless.successes.length > 0 &&
    Math.min(national, functionGroups) >= enough,
);
