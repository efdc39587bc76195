import { compare } from '../../../../kernel/compare.ts';
import type { CampaignRow } from '../../campaigns/campaign-schema.ts';

export const campaignOrders = ['first-day', 'last-day', 'name'] as const;
export type CampaignOrder = (typeof campaignOrders)[number];

type Narrowed = {
  readonly words: string;
  readonly state: string;
  readonly group: string;
  readonly order: CampaignOrder;
};
export const everyCampaign: Narrowed = { words: '', state: '', group: '', order: 'first-day' };

const orders: Readonly<Record<CampaignOrder, (a: CampaignRow, b: CampaignRow) => number>> = {
  'first-day': (a, b) => compare(b.from, a.from),
  'last-day': (a, b) => compare(b.to, a.to),
  name: (a, b) => a.name.localeCompare(b.name),
};

/** The campaigns that hold every word, of a state and a group, in an order. */
export const narrowCampaigns = (
  rows: readonly CampaignRow[],
  { words, state, group, order }: Narrowed,
): readonly CampaignRow[] => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (row: CampaignRow): boolean => {
    const text = [row.name, row.aim, row.reference, row.responsible].join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return rows
    .filter((row) => (state === '' || row.state === state) && (group === '' || row.group === group) && holds(row))
    .sort(orders[order]);
};
