import type { Block } from '../../../platform/documents/paper-document.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { briefPaper as texts } from './messages.ts';

export const costClaimants = ['counsel', 'interpreter'] as const;
type CostClaimant = (typeof costClaimants)[number];

const lines = 10;
/** A line to write on. */
const blank = '…'.repeat(24);

/** A form in which counsel or an interpreter claims a fee: CAPE knows the case and who asks, and leaves a place for all else. */
export function costsOf(by: CostClaimant, { t }: Texts): Block[] {
  const place = (name: string) => ({ name, value: blank });
  return [
    {
      kind: 'list',
      items: [
        { name: t(texts.claimant), value: t(texts.costsFor[by]) },
        place(t(texts.name)),
        ...(by === 'interpreter' ? [place(t(texts.language))] : []),
        place(t(texts.booked)),
        place(t(texts.payTo)),
      ],
    },
    {
      kind: 'table',
      caption: t(texts.work),
      columns: [
        ...[texts.day, texts.what].map((name) => ({ name: t(name), isNumber: false })),
        ...[texts.hours, texts.rate, texts.sum].map((name) => ({ name: t(name), isNumber: true })),
      ],
      rows: [
        ...Array.from({ length: lines }, () => ['…………', blank, '……', '……', '…………']),
        [t(texts.total), '', '', '', '…………'],
      ],
    },
    { kind: 'list', items: [place(t(texts.signed))] },
    { kind: 'paragraph', look: 'quiet', text: t(texts.costsNote) },
  ];
}
