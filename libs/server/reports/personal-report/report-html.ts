import Handlebars from 'handlebars';
import type { Result } from '#contracts/results';
import type { ReportMessages } from './messages/index.js';
import { comparisonPartial } from './comparison.partial.js';
import {
  barPartial,
  personalReportTemplate,
  pickPartial,
  statementPartial,
} from './personal-report.template.js';
import { type PersonalReportView, personalReportView } from './personal-report.view.js';

const handlebars = Handlebars.create();
handlebars.registerPartial({
  bar: barPartial,
  comparison: comparisonPartial,
  pick: pickPartial,
  statement: statementPartial,
});

/** Strict: a name that the view lacks is an error, not an empty place. Everything is escaped. */
const render = handlebars.compile<PersonalReportView>(personalReportTemplate, {
  strict: true,
  knownHelpersOnly: true,
});

/** The personal report as a whole HTML document; pure. */
export const reportHtml = (result: Result, messages: ReportMessages): string =>
  render(personalReportView(result, messages));
