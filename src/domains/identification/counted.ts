import type { ActEnvelope } from '../../kernel/act.ts';
import { type Count, count, type SamePerson } from '../../kernel/count.ts';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import { noSetting, settingOf } from '../knowledge/public.ts';
import type { presumptions } from './schema.ts';
import { countsAs, isOfHandOver, otherIds, type Read } from './who-is.ts';

/** Whose indicators a decision is about: as they were assessed, and the person of that name in the same file, where there is one. */
export type Decided = Read & {
  readonly country: string;
  readonly person: { readonly id: string; readonly alias: string; readonly registeredAt: string } | null;
};

/** That the person whose indicators were assessed is the person of that name in the file, who may have been helped before. */
export function sameAsRead(read: Read, person: Decided['person']): SamePerson[] {
  const others = person ? otherIds(person, { read: [read], behindCase: [] }) : [];
  return person && others.length > 0 ? [{ person: person.id, countedAs: others }] : [];
}

type CountedAnswer = {
  readonly presumed: (typeof presumptions)[number];
  readonly act: Pick<ActEnvelope, 'happenedFrom'>;
};

/**
 * What the decision on indicators adds to the study: a person was suspected to be exploited, and is identified; or the suspicion was
 * unfounded, which is no attrition. They are counted as the person of the hand-over that the indicators were assessed for, where there is
 * one; and are one with the person of their name whom the agency helps.
 */
export function countDecided({ presumed, act }: CountedAnswer, of: Decided): { counts: Count[]; same: SamePerson[] } {
  const who = countsAs(of);
  const told = of.handed && isOfHandOver(of) ? of.handed.state : null;
  const place = of.handed?.state.facts;
  const setting = place
    ? settingOf(of.country, { sector: place.sector, municipality: place.workplace?.municipality ?? null })
    : noSetting;
  const said = { unit: 'person', person: who, file: who, letters: told ? [told.letter] : [], ...setting } as const;
  const on = dayIn(new Date(act.happenedFrom), zoneIn(of.country));
  return {
    counts:
      presumed === 'yes'
        ? [count({ ...said, stage: 'suspicion', on }), count({ ...said, stage: 'identified', chain: 'protection', on })]
        : [count({ ...said, stage: 'suspicion', chain: 'protection', exit: 'unfounded', on })],
    same: sameAsRead(of, of.person),
  };
}
