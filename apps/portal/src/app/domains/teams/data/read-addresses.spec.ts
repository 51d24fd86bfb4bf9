import { readAddresses } from './read-addresses';

describe('readAddresses', () => {
  it.each([
    ['een@x.nl, twee@x.nl;drie@x.nl\nvier@x.nl vijf@x.nl', ['een', 'twee', 'drie', 'vier', 'vijf']],
    ['Noor de Wit <noor@x.nl>; "Smit, Jan" <jan@x.nl>', ['noor', 'jan']],
    ['Noor\tnoor@x.nl\tbeleid\r\nJan\tJAN@x.nl\tuitvoering\r\n', ['noor', 'jan']],
    ['mailto:els@x.nl\n(piet@x.nl).\n"kees@x.nl"', ['els', 'piet', 'kees']],
    ['naam;noor@x.nl;policy', ['noor']],
  ])('takes the addresses out of %j', (text, names) => {
    const { emails, lines } = readAddresses(text);
    expect(emails).toEqual(names.map((name) => `${name}@x.nl`));
    expect(lines.every(({ state }) => state === 'fine')).toBe(true);
  });

  it('tells line by line what is double and what is no address', () => {
    const text = 'noor@x.nl\nNoor <NOOR@x.nl>\nJan de Boer\njan@x\n@x.nl, a@b@c.nl\n\n';
    expect(readAddresses(text).lines.map(({ text: line, state }) => [line, state])).toEqual([
      ['noor@x.nl', 'fine'],
      ['Noor <NOOR@x.nl>', 'duplicate'],
      ['Jan de Boer', 'wrong'],
      ['jan@x', 'wrong'],
      ['@x.nl', 'wrong'],
      ['a@b@c.nl', 'wrong'],
    ]);
  });

  it('finds nothing in nothing, and takes no address that is too long', () => {
    expect(readAddresses(' \n \n')).toEqual({ lines: [], emails: [] });
    expect(readAddresses(`${'a'.repeat(260)}@x.nl`).emails).toEqual([]);
  });

  it('lets nothing through that could end the header of a mail', () => {
    for (const text of ['a@x.nl\rBcc: b@x.nl', 'a@x.nl%0aBcc:b@x.nl', '<a@x.nl>,Bcc:<b@x.nl>'])
      expect(readAddresses(text).emails.every((email) => /^[\w.%+-]+@[\w.-]+$/.test(email))).toBe(true);
  });
});
