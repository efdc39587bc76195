export { allContents, noticeContents } from './contractor-liability.ts';
export type { CostRow } from './costs/cost-row.ts';

export { contributionRate, unpaidContributions } from './costs/what-it-cost.ts';
