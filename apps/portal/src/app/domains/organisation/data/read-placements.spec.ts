import { readPlacements } from './read-placements';

const placed = (text: string, email: string, department: string) => ({ text, email, department });

describe('readPlacements', () => {
  it.each([
    ['noor@voorbeeld.nl; Werk en Inkomen'],
    ['NOOR@voorbeeld.nl;Werk  en Inkomen;'],
    ['noor@voorbeeld.nl\tWerk en Inkomen\t'],
    ['noor@voorbeeld.nl, Werk en Inkomen'],
    ['noor@voorbeeld.nl Werk en Inkomen'],
    ['"noor@voorbeeld.nl";"Werk en Inkomen"'],
    ['Noor de Wit <noor@voorbeeld.nl>; Werk en Inkomen'],
    ['Wit, Noor de\tnoor@voorbeeld.nl\tWerk en Inkomen'],
  ])('reads %j', (line) => {
    expect(readPlacements(line)).toEqual({
      placements: [placed(line.trim(), 'noor@voorbeeld.nl', 'Werk en Inkomen')],
      bad: [],
      waiting: [],
      emails: new Set(['noor@voorbeeld.nl']),
    });
  });

  it('keeps commas and digits within a department', () => {
    const [line] = readPlacements('noor@voorbeeld.nl; Zorg, Welzijn en Wijkteam 3').placements;
    expect(line?.department).toBe('Zorg, Welzijn en Wijkteam 3');
  });

  it('tells each bad line, and leaves nothing out', () => {
    const lines = [
      'e-mail; afdeling',
      'noor@voorbeeld.nl; Werk',
      '',
      'jan@voorbeeld.nl;',
      'Noor@voorbeeld.nl; Zorg',
      'geen adres',
      `ank@voorbeeld.nl; ${'a'.repeat(61)}`,
      `bo@voorbeeld.nl; ${'a'.repeat(60)}`,
      `${'a'.repeat(250)}@voorbeeld.nl; Werk`,
    ];
    expect(readPlacements(lines.join('\r\n'))).toEqual({
      placements: [
        placed('noor@voorbeeld.nl; Werk', 'noor@voorbeeld.nl', 'Werk'),
        placed(`bo@voorbeeld.nl; ${'a'.repeat(60)}`, 'bo@voorbeeld.nl', 'a'.repeat(60)),
      ],
      waiting: ['jan@voorbeeld.nl;'],
      emails: new Set(['noor@voorbeeld.nl', 'jan@voorbeeld.nl', 'bo@voorbeeld.nl']),
      bad: [
        { text: 'e-mail; afdeling', why: 'noAddress' },
        { text: 'Noor@voorbeeld.nl; Zorg', why: 'duplicate' },
        { text: 'geen adres', why: 'noAddress' },
        { text: `ank@voorbeeld.nl; ${'a'.repeat(61)}`, why: 'tooLong' },
        { text: `${'a'.repeat(250)}@voorbeeld.nl; Werk`, why: 'noAddress' },
      ],
    });
  });

  it('reads nothing in nothing', () => {
    expect(readPlacements(' \n')).toEqual({ placements: [], bad: [], waiting: [], emails: new Set() });
  });
});
