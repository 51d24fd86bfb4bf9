import { say } from '../common/progress.mjs';

/**
 * Says where QuickScan is to be found.
 * @param {object} options
 * @param {import('./settings.mjs').Settings} options.settings
 * @param {import('../services/services.mjs').Services} options.services
 * @param {import('./prepare-message.mjs').DemoAccount[]} options.demo
 * @param {string} [options.firstAdministrator] the link with which the first administrator is made
 */
export function announce({ settings, services, demo, firstAdministrator }) {
  const addresses = [
    ['Portal', settings.publicUrl],
    ['Back office', `${settings.backOfficeUrl}/admin`],
    ...(services.mail.web ? [['Mail', `http://localhost:${services.mail.web}`]] : []),
  ];
  say('\nQuickScan is ready');
  say(table(addresses));
  if (demo.length > 0)
    say(
      `\nDemo accounts (the first time in a browser a code is asked: look under Mail)\n${table(demo.map(({ role, email, password }) => [role, email, password]))}`,
    );
  if (firstAdministrator)
    say(`\nMake the first administrator of the back office, once:\n  ${firstAdministrator}`);
  say('\nCtrl-C stops it.');
}

/** @param {string[][]} rows */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map(
      (row) =>
        `  ${row
          .map((cell, column) => cell.padEnd(widths[column]))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
}
