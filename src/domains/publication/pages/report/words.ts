import type { Language } from '../../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { type Texts, textsIn } from '../../../../platform/pages/catalogue.ts';
import type { Days, Finding, Share, Why } from '../../../caseload/public.ts';
import {
  allOf,
  chainNames,
  exitNames,
  obstacleNames,
  reasonNames,
  regionNames,
  sectorNames,
  stageMeanings,
  stageNames,
} from '../../../caseload/public.ts';
import { tableText } from './table-messages.ts';

const nameLists = {
  stage: stageNames,
  meaning: stageMeanings,
  exit: exitNames,
  reason: reasonNames,
  obstacle: obstacleNames,
  chain: chainNames,
  region: regionNames,
  sector: sectorNames,
} as const satisfies Record<string, Readonly<Record<string, Message>>>;

const nameOfStage = (stage: string): Message => stageNames[stage as keyof typeof stageNames];

export type Words = {
  readonly language: Language;
  readonly t: Texts['t'];
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** 24 November 2026, from an ISO day. */
  readonly day: (isoDay: string) => string;
  readonly name: (list: keyof typeof nameLists, word: string) => string;
  /** A count in words: the number, *not shown* or *not known*. */
  readonly count: (value: number | null, why: Why | undefined) => string;
  /** 17 % (12–23) */
  readonly share: (share: Share | null, why: Why | undefined) => string;
  /** Days with the word, or that they are later than the file can show. */
  readonly days: (days: Days | null) => string;
  readonly finding: (finding: Finding) => string;
};

const dayFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  sv: new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** The words of a study in one language. Every number goes through here, so that unknown and hidden never look like zero. */
export function wordsIn(language: Language): Words {
  const { t, formats } = textsIn(language);
  const whole = (share: number): number => Math.round(share * 100);
  const missing = (why: Why | undefined): string =>
    why === 'suppressed' ? t(tableText.notShown) : why === 'not-held' ? t(tableText.notKnown) : t(tableText.none);
  const dayCount = (days: number): string => t(tableText.days, { days: Math.round(days) });
  return {
    language,
    t: (message: Message, values?: MessageValues) => t(message, values),
    number: formats.number,
    percent: formats.percent,
    day: (isoDay) => dayFormats[language].format(new Date(`${isoDay}T00:00:00Z`)),
    name: (list, word) => {
      const names: Readonly<Record<string, Message>> = nameLists[list];
      const found = names[word];
      return found ? t(found) : word;
    },
    count: (value, why) => (value === null ? missing(why) : formats.number(value)),
    share: (share, why) =>
      share === null
        ? missing(why)
        : t(tableText.shareWithInterval, {
            share: formats.percent(share.share),
            lower: formats.number(whole(share.lower)),
            upper: formats.number(whole(share.upper)),
          }),
    days: (days) => {
      if (days === null) return t(tableText.none);
      return days.days === null ? t(tableText.daysLater) : dayCount(days.days);
    },
    finding: ({ text, share, counted }) => {
      if (counted) {
        const { count, of, stage } = counted;
        return t(text, { count: formats.number(count), of: formats.number(of), stage: t(nameOfStage(stage)) });
      }
      if (share === null) return t(text);
      // The whole of few is a number of people; as a percentage it would sound like a law. Only where the sentence begins with it.
      const isWhole = share.share === 1 && text.message.startsWith('{share}');
      return t(text, { share: isWhole ? t(allOf, { count: formats.number(share.of) }) : formats.percent(share.share) });
    },
  };
}
