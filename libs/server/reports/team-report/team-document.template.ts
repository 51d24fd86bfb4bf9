type Foot = (name: string, page: string, of: string) => string;

/** What is a document's own between the words that every document of a team begins with. */
type Own = {
  /** Style rules besides the common ones. */
  readonly rules: string;
  /** What follows the name of the team and what the document is about. */
  readonly body: string;
};

/** A document of a team. Every value is escaped: no triple braces anywhere. */
export const teamDocument =
  ({ rules, body }: Own) =>
  (style: string, foot: Foot): string => `<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>{{words.title}}: {{team}}</title>
<style>
${style}
${rules}
${foot('{{foot.name}}', '{{foot.page}}', '{{foot.of}}')}
</style>
</head>
<body>
<h1>{{team}}</h1>
<p class="subject">{{words.title}}. {{about}}</p>
${body}
</body>
</html>
`;
