export { bringClaim } from './acts/bring.ts';
export { takeBackClaim } from './acts/take-back.ts';
export { allContents, noticeContents } from './contractor-liability.ts';
export type { CostRow } from './costs/cost-row.ts';

export { contributionRateIn, unpaidContributions } from './costs/what-it-cost.ts';
export { type LineKind, lineKinds, type PayerState, payerStates } from './schema.ts';
