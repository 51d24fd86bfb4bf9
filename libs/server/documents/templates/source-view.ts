import type { Source } from '#contracts/tips';
import type { DocumentMessages } from '../messages/index.js';

/** A source as a list of sources shows it. */
export type SourceView = { readonly name: string; readonly link: string | null; readonly linkText: string };

/** Author and year, as a text refers to a source; an organisation or tool by its name. */
export const shortName = ({ kind, author, year }: Source, words: DocumentMessages): string =>
  kind === 'publication' ? `${author} (${year ?? words.noYear})` : author;

export function sourceView(source: Source, words: DocumentMessages): SourceView {
  const { title, publisher, link } = source;
  const name = [shortName(source, words), title, publisher === source.author ? null : publisher]
    .filter((part) => part !== null)
    .join('. ');
  return { name: `${name}.`, link, linkText: link === null ? '' : shownLink(link, words) };
}

/** A home page is labelled as such; a deeper link is spelled out. */
function shownLink(link: string, words: DocumentMessages): string {
  const { hostname, pathname } = new URL(link);
  return pathname === '/' ? `${words.website} ${hostname.replace(/^www\./, '')}` : link;
}
