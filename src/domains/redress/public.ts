export { allContents, noticeContents } from './contractor-liability.ts';
export type { CostRow } from './cost-row.ts';

export { contributionRate, unpaidContributions } from './what-it-cost.ts';
