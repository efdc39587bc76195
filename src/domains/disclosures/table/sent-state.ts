/** How far a disclosure has come, in the order in which it comes there; and what becomes of one whose consent was withdrawn. */
export const sentStates = [
  'sent',
  'arrived',
  'acknowledged',
  'declined',
  'lapsed',
  'closed',
  'stopped',
  'withdrawn',
] as const;
export type SentState = (typeof sentStates)[number];

type Came = {
  readonly received_at: unknown;
  readonly acknowledged_at: unknown;
  readonly declined_at: unknown;
  readonly lapsed_at: unknown;
  readonly closed_at: unknown;
  readonly withdrawn_at: unknown;
  readonly withdrawal: unknown;
};

/** What is withdrawn comes before how far it had come: where it was stopped no one has a copy, else the recipient was told. */
export function sentState(came: Came): SentState {
  const { received_at, acknowledged_at, declined_at, lapsed_at, closed_at, withdrawn_at, withdrawal } = came;
  if (withdrawn_at !== null) return withdrawal === null ? 'stopped' : 'withdrawn';
  if (closed_at !== null) return 'closed';
  if (acknowledged_at !== null) return 'acknowledged';
  if (declined_at !== null) return 'declined';
  if (lapsed_at !== null) return 'lapsed';
  return received_at !== null ? 'arrived' : 'sent';
}
