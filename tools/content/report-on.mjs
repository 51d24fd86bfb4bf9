import { contentReport, PackError, problemInWords, readPack } from '#server/content';
import { say } from '../common/progress.mjs';

/** @param {string} folder of a content pack @returns {Promise<number>} exit code */
export async function reportOn(folder) {
  const report = await readPack(folder).then(contentReport).catch(unreadable);
  for (const remark of report.remarks) say(`  look: ${remark}`);
  for (const problem of report.problems) say(`  mend: ${problem}`);
  for (const [name, count] of Object.entries(report.counts)) say(`${name}: ${count}`);
  const { texts, easy, meanEase } = report.readability;
  const share = texts ? Math.floor((100 * easy) / texts) : 0;
  say(
    `readability: ${easy} of ${texts} texts (${share} %) read easily, Flesch–Douma ${meanEase.toFixed(0)} on average`,
  );
  say(`content: ${report.problems.length} problems`);
  return report.problems.length === 0 ? 0 : 1;
}

/** Of a pack that cannot be read: all that is wrong, by file and line. */
function unreadable(error) {
  if (!(error instanceof PackError)) throw error;
  const readability = { texts: 0, easy: 0, meanEase: 0 };
  return { problems: error.problems.map(problemInWords), remarks: [], counts: {}, readability };
}
