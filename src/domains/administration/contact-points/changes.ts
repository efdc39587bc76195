import type { Act } from '../../../kernel/act.ts';
import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { changePoint } from './acts/change-point.ts';
import type { Counties, PointSaid } from './contact-point.ts';
import { contactPointMessages as texts } from './messages.ts';

type Texts = { readonly t: (message: Message) => string; readonly language: Language };
type PointChange = { readonly what: string; readonly before: string; readonly after: string };

/** The old and the new of each field that an act changed. */
export function changesInPoint(act: Act | undefined, { t, language }: Texts, counties: Counties): PointChange[] {
  if (!act || !changePoint.is(act)) return [];
  const countyOf = (code: string): string => counties.find((one) => one.code === code)?.[language] ?? code;
  const say = (field: keyof PointSaid, of: PointSaid): string => {
    if (field === 'audience') return t(texts.audiences[of.audience]);
    if (field === 'languages') return of.languages.join(', ') || t(texts.nothing);
    if (field === 'counties') return of.counties.map(countyOf).join(', ') || t(texts.wholeCountry);
    if (field === 'alwaysAnswered') return t(of.alwaysAnswered ? texts.yes : texts.no);
    return of[field] ?? t(texts.nothing);
  };
  const { before, ...after } = act.facts;
  return (Object.keys(texts.field) as (keyof PointSaid)[])
    .map((field) => ({ what: t(texts.field[field]), before: say(field, before), after: say(field, after) }))
    .filter((change) => change.before !== change.after);
}
