import { caseEnds } from '../../cases/public.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { LanguageCode, sexes } from '../../persons/public.ts';
import { lineKinds } from '../../redress/public.ts';
import type { WordField } from './fields.ts';
import type { WordValues } from './settings.ts';

/** What can be stored in a field of words. Languages are too many for a list: a code of two or three letters. */
export const codesOf = {
  sector: sectorsOrUnknown,
  end: caseEnds,
  sex: sexes,
  claimKind: lineKinds,
  language: [],
} as const satisfies Record<WordField, readonly string[]>;

/** What lists call them, in Swedish, in English and by the codes of HTCDS 2.0. Only what says one thing and no other. */
const words: Readonly<Record<WordField, Readonly<Record<string, string>>>> = {
  sector: {
    restaurang: 'restaurant',
    'hotell och restaurang': 'restaurant',
    krog: 'restaurant',
    kök: 'restaurant',
    bygg: 'construction',
    byggbranschen: 'construction',
    byggnad: 'construction',
    f_construction: 'construction',
    städ: 'cleaning',
    städning: 'cleaning',
    lokalvård: 'cleaning',
    jordbruk: 'agriculture-forestry',
    skogsbruk: 'agriculture-forestry',
    lantbruk: 'agriculture-forestry',
    agriculture: 'agriculture-forestry',
    a_agricultureforestryandfishing: 'agriculture-forestry',
    bär: 'berries',
    bärplockning: 'berries',
    'berry picking': 'berries',
    biltvätt: 'car-wash',
    'car wash': 'car-wash',
    nagelsalong: 'nail-salon',
    naglar: 'nail-salon',
    'nail salon': 'nail-salon',
    transport: 'transport',
    åkeri: 'transport',
    h_transportationandstorage: 'transport',
    vård: 'care',
    omsorg: 'care',
    assistans: 'care',
    hushåll: 'household',
    hemarbete: 'household',
    t_activitiesofhouseholdsasemployers: 'household',
    annat: 'other',
    övrigt: 'other',
    'annan bransch': 'other',
    okänd: 'unknown',
    okänt: 'unknown',
    'ej känt': 'unknown',
  },
  end: {
    klart: 'done',
    klar: 'done',
    avslutat: 'done',
    avslutad: 'done',
    closed: 'done',
    överlämnat: 'passed-on',
    överlämnad: 'passed-on',
    'passed on': 'passed-on',
    'inget samtycke': 'no-consent',
    'no consent': 'no-consent',
    'personen har lämnat': 'person-left',
    'person left': 'person-left',
    beslut: 'decided',
    beslutat: 'decided',
    annat: 'other',
    övrigt: 'other',
  },
  sex: {
    kvinna: 'woman',
    k: 'woman',
    female: 'woman',
    f: 'woman',
    feminine: 'woman',
    man: 'man',
    m: 'man',
    male: 'man',
    masculine: 'man',
    annat: 'other',
    nonconforming: 'other',
    okänt: 'unknown',
    okänd: 'unknown',
    nonspecifiedunknown: 'unknown',
  },
  claimKind: {
    lön: 'unpaid-wage',
    'utebliven lön': 'unpaid-wage',
    wage: 'unpaid-wage',
    wages: 'unpaid-wage',
    övertid: 'overtime',
    hyra: 'rent',
    avgift: 'fee',
    förmedlingsavgift: 'fee',
    semesterersättning: 'holiday-pay',
    'holiday pay': 'holiday-pay',
    'allmänt skadestånd': 'violation',
    annat: 'other',
    övrigt: 'other',
  },
  language: {},
};

/** Languages that people of the region and those who come to work there speak, as the two catalogues of names call them. */
export const spokenLanguages: readonly string[] =
  'am ar bg bn cs da de el en es et fa fi fr hi hr hu is it ka kk ku ky lt lv mn ne nl no pa pl prs ps pt ro ru si sk so sq sr sv tg th ti tk tr uk ur uz vi zh'.split(
    ' ',
  );

let named: ReadonlyMap<string, string> | null = null;

function languagesByName(): ReadonlyMap<string, string> {
  if (named) return named;
  const all = new Map<string, string>();
  for (const language of ['sv', 'en']) {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    for (const code of spokenLanguages) {
      const name = names.of(code)?.toLowerCase();
      if (name) all.set(name, code);
    }
  }
  // The three letters of ISO 639-2, which HTCDS uses, of those that are met most.
  for (const [three, two] of Object.entries({
    eng: 'en',
    swe: 'sv',
    rus: 'ru',
    ukr: 'uk',
    pol: 'pl',
    rum: 'ro',
    ron: 'ro',
  }))
    all.set(three, two);
  named = all;
  return all;
}

/** A word of a list as it is compared. */
export const plainWord = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * The code that a word of a list means: as its author has said, else as it is called here. An empty code is what a person has chosen to leave
 * out; null is a word that no one has explained yet.
 */
export function codeOf(field: WordField, text: string, values: WordValues): string | null {
  const plain = plainWord(text);
  const said = values[field]?.[plain];
  if (said !== undefined) return said === '' || isCode(field, said) ? said : null;
  if (isCode(field, plain)) return plain;
  if (field === 'language') return languagesByName().get(plain) ?? null;
  return words[field][plain] ?? null;
}

export const isCode = (field: WordField, code: string): boolean =>
  field === 'language'
    ? code === 'unknown' || LanguageCode.safeParse(code).success
    : (codesOf[field] as readonly string[]).includes(code);
