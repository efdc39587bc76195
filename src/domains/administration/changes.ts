import type { Act } from '../../kernel/act.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import type { Formats } from '../../kernel/text/formats.ts';
import type { Absence, Period } from './account.ts';
import { changeAccount } from './acts/change-person.ts';
import { endAccount } from './acts/end-account.ts';
import { endCapacity } from './acts/end-capacity.ts';
import { endRole } from './acts/end-role.ts';
import { giveCapacity } from './acts/give-capacity.ts';
import { giveRole } from './acts/give-role.ts';
import { setAbsence } from './acts/set-absence.ts';
import { historyMessages as texts } from './history-messages.ts';
import { identifyAct } from './scim/acts/of-people.ts';

/** What an act changed: from what and to what, in words. */
export type Change = { readonly what: string; readonly before: string; readonly after: string };

type Reader = {
  readonly texts: {
    readonly t: (message: Message, values?: MessageValues) => string;
    readonly formats: Formats;
  };
  readonly nameOf: (ref: string) => string | null;
};

/** The old and the new of one act, for a person who administrates: names come from its sealed words, the rest from its facts. */
export function changesBy(act: Act | undefined, words: Readonly<Record<string, string>>, reader: Reader): Change[] {
  if (!act) return [];
  const { t, formats } = reader.texts;
  const day = (at: string): string => formats.day(new Date(at));
  const until = (end: string | null): string =>
    end === null ? t(texts.withoutEnd) : t(texts.until, { day: day(end) });
  const held = (period: Period | null): string => (period === null ? t(texts.notHeld) : until(period.until));
  if (giveRole.is(act) || giveCapacity.is(act)) {
    return [{ what: t(texts.period), before: held(act.facts.before), after: until(act.facts.until) }];
  }
  if (endRole.is(act) || endCapacity.is(act)) {
    const { at, before } = act.facts;
    return [{ what: t(texts.period), before: held(before), after: at === null ? t(texts.endedNow) : until(at) }];
  }
  if (endAccount.is(act)) {
    const { at, before } = act.facts;
    return [{ what: t(texts.account), before: until(before), after: at === null ? t(texts.endedNow) : until(at) }];
  }
  if (setAbsence.is(act)) {
    const away = (absence: Absence | null): string => awayFor(absence, reader, day);
    return [{ what: t(texts.absence), before: away(act.facts.before), after: away(act.facts.absence) }];
  }
  if (identifyAct.is(act)) {
    const called = [
      [texts.userName, 'userName'],
      [texts.externalId, 'externalId'],
      [texts.parts, 'parts'],
      [texts.emails, 'emails'],
    ] as const;
    return called
      .map(([what, word]) => ({
        what: t(what),
        before: words[`${word}Before`] || t(texts.nothing),
        after: words[word] || t(texts.nothing),
      }))
      .filter(({ before, after }) => before !== after);
  }
  if (!changeAccount.is(act)) return [];
  const { languages, languagesBefore } = act.facts;
  const all: readonly (readonly [Message, string, string])[] = [
    [texts.name, words.nameBefore ?? '', words.name ?? ''],
    [texts.title, words.titleBefore ?? '', words.title ?? ''],
    [texts.titleEn, words.titleEnBefore ?? '', words.titleEn ?? ''],
    [texts.languages, languagesBefore.join(', '), languages.join(', ')],
  ];
  return all
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => ({
      what: t(what),
      before: before || t(texts.nothing),
      after: after || t(texts.nothing),
    }));
}

function awayFor(absence: Absence | null, { texts: { t }, nameOf }: Reader, day: (at: string) => string): string {
  if (absence === null) return t(texts.present);
  const to = absence.to === null ? t(texts.openEnd) : day(absence.to);
  const deputy = absence.deputy === null ? t(texts.noDeputy) : (nameOf(absence.deputy) ?? t(texts.noDeputy));
  return t(texts.away, { from: day(absence.from), to, deputy });
}
