import Handlebars from 'handlebars';
import type { ReportMessages } from './messages/index.js';
import { comparisonPartial } from './comparison.partial.js';
import {
  barPartial,
  personalReportTemplate,
  pickPartial,
  statementPartial,
  tipPartial,
} from './personal-report.template.js';
import { type PersonalReportView, personalReportView, type ReportContent } from './personal-report.view.js';

const handlebars = Handlebars.create();
handlebars.registerPartial({
  bar: barPartial,
  comparison: comparisonPartial,
  pick: pickPartial,
  statement: statementPartial,
  tip: tipPartial,
});

/** Strict: a name that the view lacks is an error, not an empty place. Everything is escaped. */
const render = handlebars.compile<PersonalReportView>(personalReportTemplate, {
  strict: true,
  knownHelpersOnly: true,
});

/** The personal report as a whole HTML document; pure. */
export const reportHtml = (content: ReportContent, messages: ReportMessages): string =>
  render(personalReportView(content, messages));
