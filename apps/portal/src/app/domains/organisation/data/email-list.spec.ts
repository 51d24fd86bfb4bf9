import { readEmails } from './email-list';

describe('readEmails', () => {
  it('takes addresses apart as people paste them, each once', () => {
    const text =
      'noor@gemeente.nl, Jan@gemeente.nl;\nNoor de Wit <noor@gemeente.nl>\r\n els@gemeente.nl piet@x.nl';
    expect(readEmails(text)).toEqual({
      emails: ['noor@gemeente.nl', 'jan@gemeente.nl', 'els@gemeente.nl', 'piet@x.nl'],
      wrong: [],
    });
  });

  it('sets apart what is no address', () => {
    expect(readEmails('noor@gemeente, els@gemeente.nl, @x.nl')).toEqual({
      emails: ['els@gemeente.nl'],
      wrong: ['noor@gemeente', '@x.nl'],
    });
  });

  it('finds nothing in nothing', () => {
    expect(readEmails(' \n , ')).toEqual({ emails: [], wrong: [] });
  });
});
