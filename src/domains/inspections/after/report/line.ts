import type { Language } from '../../../../kernel/language.ts';
import type { Message, MessageValues } from '../../../../kernel/message.ts';
import { entitiesChecked, type NumberKey, nothingSaid, over } from '../numbers.ts';
import { type AfterOne, countedFromActs, saidLast } from '../side-by-side.ts';
import { reportText } from './messages.ts';

/** One inspection of a report: the own unit's visits of it, what was sent, and what of the plan this reader may read. */
export type Inspected = {
  readonly visits: readonly (AfterOne & { readonly by: string })[];
  readonly sent: readonly SentFromVisit[];
  readonly plan: {
    readonly purpose: string | null;
    readonly members: readonly { readonly name: string; readonly capacity: string }[];
  } | null;
};

/** Something that was sent: to which unit, and how far it has come. */
export type SentFromVisit = {
  readonly kind: 'person' | 'consultation' | 'answers' | 'leader';
  readonly to: string;
  readonly sentAt: string;
  readonly receivedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly withdrawnAt: string | null;
};

/** How a report says things: in the language of its reader, with the names of codes. */
export type Saying = {
  readonly language: Language;
  readonly t: (message: Message, values?: MessageValues) => string;
  readonly day: (day: string) => string;
  readonly moment: (at: string) => string;
  readonly capacity: (capacity: string) => string;
  readonly sign: (code: string) => string;
  readonly purpose: (code: string) => string;
  readonly provision: (basis: string) => string;
  readonly unit: string;
  readonly ownCapacity: string;
};

/** One line of a report. A number that was not said has no value: it is unknown, and never zero. */
export type ReportLine = {
  readonly section: string;
  readonly code: string;
  readonly label: string;
  readonly value: string;
  readonly state: 'said' | 'partly-said' | 'not-said' | 'told';
  readonly said: number | null;
  readonly of: number | null;
  readonly counted: number | null;
  readonly definition: string;
  readonly source: string;
};

type Numbered = {
  readonly section: string;
  readonly code: string;
  readonly label: string;
  readonly definition: string;
};

/** A number over inspections: what was said of it, in how many of them, and beside it what is counted from acts. */
export function numberLine(
  of: NumberKey | 'entities',
  named: Numbered,
  inspected: readonly Inspected[],
  { t }: Saying,
): ReportLine {
  const said = over(
    inspected.map(({ visits }) => {
      const numbers = saidLast(visits)?.after.said?.numbers ?? nothingSaid;
      return of === 'entities' ? entitiesChecked(numbers) : numbers[of];
    }),
  );
  const counted = of === 'entities' ? null : countedFromActs(inspected.flatMap(({ visits }) => visits))[of];
  return {
    ...named,
    value: said.value === null ? '' : String(said.value),
    state: said.value === null ? 'not-said' : said.said < said.of ? 'partly-said' : 'said',
    said: said.said,
    of: said.of,
    counted,
    source: t(said.value === null && counted !== null ? reportText.sourceActs : reportText.sourceSaid),
  };
}
