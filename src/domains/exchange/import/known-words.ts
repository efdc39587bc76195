import { caseEnds } from '../../cases/public.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { LanguageCode, protections, sexes } from '../../persons/public.ts';
import { lineKinds, payerStates } from '../../redress/public.ts';
import type { WordField } from './fields.ts';
import { meantByHtcds } from './htcds.ts';
import type { WordValues } from './settings.ts';

/** What can be stored in a field of words. Languages are too many for a list: a code of two or three letters. */
export const codesOf = {
  sector: sectorsOrUnknown,
  end: caseEnds,
  protection: protections,
  sex: sexes,
  claimKind: lineKinds,
  claimState: payerStates,
  language: [],
} as const satisfies Record<WordField, readonly string[]>;

/** What lists call them, in Swedish and in English. Only what says one thing and no other. */
const words: Readonly<Record<WordField, Readonly<Record<string, string>>>> = {
  sector: {
    restaurang: 'restaurant',
    'hotell och restaurang': 'restaurant',
    krog: 'restaurant',
    kök: 'restaurant',
    bygg: 'construction',
    byggbranschen: 'construction',
    byggnad: 'construction',
    städ: 'cleaning',
    städning: 'cleaning',
    lokalvård: 'cleaning',
    jordbruk: 'agriculture-forestry',
    skogsbruk: 'agriculture-forestry',
    lantbruk: 'agriculture-forestry',
    agriculture: 'agriculture-forestry',
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
    vård: 'care',
    omsorg: 'care',
    assistans: 'care',
    hushåll: 'household',
    hemarbete: 'household',
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
    man: 'man',
    m: 'man',
    male: 'man',
    annat: 'other',
    okänt: 'unknown',
    okänd: 'unknown',
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
  protection: {
    nej: 'none',
    ingen: 'none',
    no: 'none',
    false: 'none',
    sekretessmarkering: 'marked',
    sekretessmarkerad: 'marked',
    'skyddad folkbokföring': 'population',
    kvarskrivning: 'population',
    'fingerade personuppgifter': 'fictitious',
    fingerad: 'fictitious',
  },
  claimState: {
    krävd: 'asked',
    begärt: 'asked',
    begärd: 'asked',
    betald: 'paid',
    betalt: 'paid',
    väntar: 'waits',
    pågår: 'waits',
    bestridd: 'refused',
    bestritt: 'refused',
    nekad: 'refused',
    avslag: 'refused',
    'ingen grund': 'no-ground',
    'no ground': 'no-ground',
    'ej känt': 'not-known',
    okänt: 'not-known',
    'not known': 'not-known',
  },
};

/** Languages that people of the region and those who come to work there speak, as the two catalogues of names call them. */
export const spokenLanguages: readonly string[] =
  'am ar bg bn cs da de el en es et fa fi fr hi hr hu is it ka kk ku ky lt lv mn ne nl no pa pl prs ps pt ro ru si sk so sq sr sv tg th ti tk tr uk ur uz vi zh'.split(
    ' ',
  );

/** The three letters of ISO 639-2, in both of its forms where there are two, which HTCDS uses. */
const threeLetters =
  'amh:am ara:ar bul:bg ben:bn cze:cs ces:cs dan:da ger:de deu:de gre:el ell:el eng:en spa:es est:et per:fa fas:fa fin:fi fre:fr fra:fr hin:hi hrv:hr hun:hu ice:is isl:is ita:it geo:ka kat:ka kaz:kk kur:ku kir:ky lit:lt lav:lv mon:mn nep:ne dut:nl nld:nl nor:no pol:pl pus:ps por:pt rum:ro ron:ro rus:ru sin:si slo:sk slk:sk som:so alb:sq sqi:sq srp:sr swe:sv tha:th tir:ti tuk:tk tur:tr ukr:uk urd:ur uzb:uz vie:vi chi:zh zho:zh';

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
  for (const pair of threeLetters.split(' ')) all.set(pair.slice(0, 3), pair.slice(4));
  named = all;
  return all;
}

/** Whether letters are a language that is known by a name: three letters that name none are a mistake of the list. */
function isLanguage(code: string): boolean {
  if (code === 'unknown') return true;
  if (!LanguageCode.safeParse(code).success) return false;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
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
  if (field === 'language') return languagesByName().get(plain) ?? (isLanguage(plain) ? plain : null);
  if (isCode(field, plain)) return plain;
  return words[field][plain] ?? meantByHtcds(field, text) ?? null;
}

export const isCode = (field: WordField, code: string): boolean =>
  field === 'language'
    ? code === 'unknown' || LanguageCode.safeParse(code).success
    : (codesOf[field] as readonly string[]).includes(code);
