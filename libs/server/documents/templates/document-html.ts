import Handlebars from 'handlebars';
import {
  documentTemplate,
  explainedPartial,
  fullTipsPartial,
  statementsPartial,
  tipLinesPartial,
} from './document.template.js';
import { type DocumentMaterial, type DocumentView, documentView } from './document-view.js';

const handlebars = Handlebars.create();
handlebars.registerPartial({
  statements: statementsPartial,
  explained: explainedPartial,
  tipLines: tipLinesPartial,
  fullTips: fullTipsPartial,
});

/** Strict: a name that the view lacks is an error, not an empty place. Everything is escaped. */
const render = handlebars.compile<DocumentView>(documentTemplate, { strict: true, knownHelpersOnly: true });

/** A public document as a whole HTML document; pure. */
export const documentHtml = (material: DocumentMaterial): string => render(documentView(material));
