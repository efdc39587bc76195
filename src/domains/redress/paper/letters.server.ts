import type { Message, MessageValues } from '../../../kernel/message.ts';
import { currencyName } from '../../../kernel/text/currency-names.ts';
import type { Formats } from '../../../kernel/text/formats.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import type { Block } from '../../../platform/documents/paper-document.ts';
import { kindNames, natureNames } from '../code-messages.ts';
import type { ClaimShown } from '../schema.ts';
import { claimPaper as texts } from './messages.ts';

type Saying = { readonly t: (message: Message, values?: MessageValues) => string; readonly formats: Formats };
type Item = { readonly name: string; readonly value: string };

/** Who claims from whom, for which time. */
function partiesOf({ who, against, work }: ClaimShown, { t, formats }: Saying): Item[] {
  const day = (of: string): string => formats.day(atNoon(of));
  return [
    { name: t(texts.worker), value: who ?? t(texts.unknown) },
    { name: t(texts.employer), value: against ?? t(texts.unknown) },
    ...(work
      ? [{ name: t(texts.period), value: t(texts.periodFromTo, { from: day(work.from), to: day(work.to) }) }]
      : []),
  ];
}

/** The claim line by line. What would make it stronger, offers and notices stay in the file. */
export function claimOnPaper(claim: ClaimShown, saying: Saying): Block[] {
  const { t, formats } = saying;
  const sum = (of: number | undefined): string => (of === undefined ? t(texts.notComputed) : formats.number(of));
  const { range, received } = claim;
  const isNumber = true;
  return [
    { kind: 'list', items: partiesOf(claim, saying) },
    claim.lines.length === 0
      ? { kind: 'paragraph', look: 'plain', text: t(texts.noLines) }
      : {
          kind: 'table',
          caption: t(texts.lines, { currency: currencyName(claim.currency, t) }),
          columns: [
            { name: t(texts.line), isNumber: false },
            { name: t(texts.nature), isNumber: false },
            ...[texts.documented, texts.claimed, texts.received].map((name) => ({ name: t(name), isNumber })),
          ],
          rows: [
            ...claim.lines.map((line) => [
              t(kindNames[line.kind]),
              t(natureNames[line.nature]),
              ...[sum(line.range?.documented), sum(line.range?.claimed), sum(line.received)],
            ]),
            [t(texts.sum), '', sum(range.documented), sum(range.claimed), sum(received)],
          ],
        },
  ];
}

/** A notice to a contractor: what CAPE knows of what it must state, and a place for what it does not. */
export function noticeOnPaper(claim: ClaimShown, notice: ClaimShown['notices'][number], saying: Saying): Block[] {
  const { t, formats } = saying;
  const day = (of: string): string => formats.longDate(atNoon(of));
  const items = [
    ...partiesOf(claim, saying),
    { name: t(texts.sent), value: day(notice.day) },
    { name: t(texts.demand), value: formats.money(notice.reached, claim.currency) },
    ...(notice.exempt ? [] : [{ name: t(texts.payBy), value: day(notice.payBy) }]),
    { name: t(texts.howToPay), value: t(texts.fillIn) },
  ];
  return [{ kind: 'list', items }];
}
