import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false });

/** Our Markdown as HTML; HTML within it stays text, and links keep to safe protocols. */
export const renderMarkdown = (text: string): string => markdown.render(text);
