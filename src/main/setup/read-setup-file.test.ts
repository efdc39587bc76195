import { describe, expect, it } from 'vitest';
import { findMistakes } from './find-mistakes.ts';
import type { InstalledState } from './installed-state.ts';
import { readSetupFile } from './read-setup-file.ts';
import { sayMistake } from './setup-mistake.ts';
import { aSetupFile, asYaml, type InventedFile } from './testing/a-setup-file.ts';

const empty: InstalledState = {
  words: new Map([
    ['country', ['SE', 'DK', 'FI', 'EE', 'LV', 'LT', 'PL']],
    ['kind of agency', ['work-environment', 'police']],
    ['capacity', ['supervision', 'administration', 'analysis']],
    ['role', ['officer', 'lead', 'administrator']],
    ['track', ['control', 'none']],
  ]),
  agencies: [],
  units: [],
  people: [],
  providers: [],
  contactPoints: [],
  retention: [],
  tipDesks: [],
};

const around = { countiesOf: (country: string) => (country === 'SE' ? ['SE-AB'] : []), today: '2026-11-30' };

/** Every mistake as `line field code`. */
const mistakesIn = (text: string, installed = empty): string[] => {
  const read = readSetupFile(text);
  const mistakes = 'mistakes' in read ? read.mistakes : findMistakes(read.file, installed, around).map(read.place);
  for (const mistake of mistakes) {
    const said = sayMistake(mistake, 'en');
    expect(said).toMatch(/^Line \d+/);
    expect(said, 'a placeholder that was not filled').not.toMatch(/\{|undefined/);
  }
  return mistakes.map(({ line, field, code }) => `${line} ${field} ${code}`.replace('  ', ' '));
};
const changed = (change: (file: InventedFile) => void): string => {
  const file = aSetupFile();
  file.agencies = file.agencies.slice(0, 2);
  for (const agency of file.agencies) agency.people = agency.people.slice(0, 1);
  change(file);
  return asYaml(file);
};
const first = (file: InventedFile) => file.agencies[0] as InventedFile['agencies'][number];
const someone = (file: InventedFile) => first(file).people[0] as InventedFile['agencies'][number]['people'][number];
const aPoint = {
  key: 'workers',
  number: '000-1001',
  name: 'Oppdiktet telefon',
  audience: 'worker',
  from: '2026-11-01',
};
const aProvider = {
  key: 'login',
  name: { sv: 'Inloggning', en: 'Sign-in' },
  issuer: 'https://login.invented.example',
  clientId: 'cape',
  secretFile: 'client-secret',
};

describe('a set-up file', () => {
  it('of nine agencies, forty units and two hundred people has no mistake', () => {
    expect(mistakesIn(asYaml(aSetupFile()))).toEqual([]);
  });

  it('takes one text, or sv without en, for both languages', () => {
    const text = changed((file) => {
      Object.assign(first(file), { name: 'Oppdiktet fylke', contactPoints: [{ ...aPoint, hours: 'hverdager 9–15' }] });
      Object.assign(someone(file), { title: { sv: 'rådgiver' } });
    });
    expect(mistakesIn(text)).toEqual([]);
    const read = readSetupFile(text);
    const agency = 'file' in read ? read.file.agencies[0] : undefined;
    expect(agency?.name).toEqual({ sv: 'Oppdiktet fylke', en: 'Oppdiktet fylke' });
    expect(agency?.people[0]?.title).toEqual({ sv: 'rådgiver', en: 'rådgiver' });
    expect(agency?.contactPoints[0]?.hours).toEqual({ sv: 'hverdager 9–15', en: 'hverdager 9–15' });
    expect(mistakesIn(changed((file) => Object.assign(first(file), { name: { en: 'Only' } })))).toEqual([
      expect.stringMatching(/agencies\[0\]\.name\.sv missing$/),
    ]);
  });

  it.each<[string, string, (string | RegExp)[]]>([
    ['that is no YAML', 'agencies:\n  - key: a\n   country: SE\n', ['3 notYaml']],
    ['with a field twice', 'agencies: []\nagencies: []\n', ['2 twiceHere']],
    ['that is empty', '', ['1 agencies missing']],
    ['without a field', changed((file) => Reflect.deleteProperty(first(file), 'kind')), ['2 agencies[0].kind missing']],
    [
      'with a field that there is not',
      changed((file) => Object.assign(first(file), { colour: 'blue' })),
      [/agencies\[0\]\.colour unknownField$/],
    ],
    [
      'with a key in capitals and a country as a number',
      changed((file) => Object.assign(first(file), { key: 'Region Öst', country: 46 })),
      ['2 agencies[0].key notLikeThis', '3 agencies[0].country notLikeThis'],
    ],
    [
      'with a name of two lines',
      changed((file) => Object.assign(someone(file), { name: 'Påhittad\nPerson' })),
      [/people\[0\]\.name notLikeThis$/],
    ],
    [
      'with words that are not known',
      changed((file) => {
        Object.assign(first(file), { country: 'XX' });
        someone(file).roles = ['superman'];
      }),
      ['3 agencies[0].country unknownWord', /people\[0\]\.roles\[0\] unknownWord$/],
    ],
    [
      'with a person in a unit that there is not',
      changed((file) => Object.assign(someone(file), { unit: 'nowhere' })),
      [/people\[0\]\.unit unknownUnit$/],
    ],
    [
      'with a capacity that the unit has not',
      changed((file) => someone(file).capacities.push('analysis')),
      [/people\[0\]\.capacities\[1\] notOfUnit$/],
    ],
    [
      'with an administrator who may act in nothing',
      changed((file) => someone(file).roles.push('administrator')),
      [/people\[0\]\.roles roleHalf$/],
    ],
    [
      'with two agencies of one key',
      changed((file) => Object.assign(file.agencies[1] as object, { key: first(file).key })),
      [/agencies\[1\]\.key namedTwice$/],
    ],
    [
      'with a secret in it',
      changed((file) => first(file).providers.push({ ...aProvider, clientSecret: 'hemlig-hemlighet-4711' })),
      [/providers\[0\]\.clientSecret secretHere$/],
    ],
    [
      'with a sign-in service over an open line and without a way to its secret',
      changed((file) =>
        first(file).providers.push({ ...aProvider, issuer: 'http://login.invented.example', secretFile: undefined }),
      ),
      [/providers\[0\]\.issuer notLikeThis$/],
    ],
    [
      'with two ways to one secret',
      changed((file) => first(file).providers.push({ ...aProvider, secretEnv: 'SECRET' })),
      [/providers\[0\] oneSecret$/],
    ],
    [
      'with tips for a unit that there is not',
      changed((file) => Object.assign(file, { tipDesks: { tell: 'invented-1/nowhere' } })),
      [/tipDesks\.tell unknownDesk$/],
    ],
    [
      'with two units of one country for the same tips',
      changed((file) => Object.assign(file, { tipDesks: { tell: ['invented-1/unit-1', 'invented-2/unit-1'] } })),
      [/tipDesks\.tell\[1\] secondDesk$/],
    ],
    [
      'with two units for the tips from one county, and with one that the country has not',
      changed((file) =>
        Object.assign(file, {
          tipDesks: {
            tell: [
              'invented-1/unit-1',
              { unit: 'invented-1/unit-2', counties: ['SE-AB', 'SE-ZZ'] },
              { unit: 'invented-2/unit-1', counties: ['SE-AB'] },
              { unit: 'invented-2/unit-2', counties: ['SE-AB'], ended: true },
            ],
          },
        }),
      ),
      [/tipDesks\.tell\[1\]\.counties\[1\] unknownWord$/, /tipDesks\.tell\[2\]\.counties\[0\] secondInCounty$/],
    ],
    [
      'with a county of a country of which CAPE knows none',
      changed((file) => {
        Object.assign(first(file), { country: 'DK' });
        Object.assign(file, { tipDesks: { help: { unit: 'invented-1/unit-1', counties: ['DK-81'] } } });
      }),
      [/tipDesks\.help\.counties\[0\] noCounties$/],
    ],
    [
      'with a text that names no unit',
      changed((file) => Object.assign(file, { tipDesks: { help: 'Enheten' } })),
      [/tipDesks\.help\[0\]\.unit notLikeThis$/],
    ],
    [
      'with a word for a county that is none',
      changed((file) =>
        Object.assign(file, { tipDesks: { help: { unit: 'invented-1/unit-1', counties: ['north'] } } }),
      ),
      [/tipDesks\.help\[0\]\.counties\[0\] notLikeThis$/],
    ],
    [
      'with tips for a unit among several that there is not',
      changed((file) => Object.assign(file, { tipDesks: { help: ['invented-1/unit-1', 'invented-2/nowhere'] } })),
      [/tipDesks\.help\[1\] unknownDesk$/],
    ],
  ])('%s is refused with the line and the field', (_what, text, wanted) => {
    const found = mistakesIn(text);
    expect(found).toEqual(
      wanted.map((one) =>
        typeof one === 'string' ? one : expect.stringMatching(new RegExp(`^\\d+ ?.*${one.source.replace(/^\^/, '')}`)),
      ),
    );
  });

  it('names every mistake at once, and repeats nothing that may be a secret', () => {
    const text = changed((file) => {
      Object.assign(first(file), { key: 'Å' });
      first(file).providers.push({ ...aProvider, clientSecret: 'hemlig-hemlighet-4711' });
      Object.assign(someone(file), { name: '' });
    });
    const read = readSetupFile(text);
    const said = 'mistakes' in read ? read.mistakes.map((mistake) => sayMistake(mistake, 'en')) : [];
    expect(said.length).toBe(3);
    expect(said.join('\n')).not.toContain('4711');
    expect(said.join('\n')).toContain('a secret must not be in this file');
  });

  it('is refused where it names what cannot become of what is there', () => {
    const installed: InstalledState = {
      ...empty,
      agencies: [
        { id: 1, key: 'invented-1', country: 'DK', kind: 'police', name: { sv: 'A', en: 'A' }, others: 0 },
        { id: 2, key: 'other', country: 'SE', kind: 'police', name: { sv: 'B', en: 'B' }, others: 0 },
      ],
      units: [
        { id: 11, agency: 1, key: 'elsewhere', name: { sv: 'U', en: 'U' }, messages: null, capacities: [], lacks: [] },
      ],
      people: [
        {
          id: '1001',
          key: 'invented-1/e-1',
          unit: 11,
          name: 'Påhittad',
          title: { sv: '', en: '' },
          open: true,
          reopens: false,
          capacities: [],
          roles: [],
        },
      ],
      providers: [
        {
          id: 'one',
          agency: 2,
          key: 'login',
          name: { sv: 'I', en: 'S' },
          issuer: 'https://other.invented.example',
          clientId: 'cape',
          algorithms: ['RS256'],
          scopes: ['openid'],
          assurance: null,
          jwtLogout: false,
          open: true,
          secret: null,
        },
      ],
    };
    const found = mistakesIn(
      changed((file) => first(file).providers.push(aProvider)),
      installed,
    );
    expect(found.map((one) => one.split(' ').at(-1)).sort()).toEqual([
      'countryStays',
      'providerOfAnother',
      'unitStays',
    ]);
  });
});
