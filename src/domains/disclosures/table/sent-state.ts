/** How far a disclosure has come, in the order in which it comes there; and what becomes of one whose consent was withdrawn. */
export const sentStates = ['sent', 'arrived', 'acknowledged', 'stopped', 'withdrawn'] as const;
export type SentState = (typeof sentStates)[number];

type Came = {
  readonly received_at: unknown;
  readonly acknowledged_at: unknown;
  readonly withdrawn_at: unknown;
  readonly withdrawal: unknown;
};

/** What is withdrawn comes before how far it had come: where it was stopped no one has a copy, else the recipient was told. */
export function sentState({ received_at, acknowledged_at, withdrawn_at, withdrawal }: Came): SentState {
  if (withdrawn_at !== null) return withdrawal === null ? 'stopped' : 'withdrawn';
  if (acknowledged_at !== null) return 'acknowledged';
  return received_at !== null ? 'arrived' : 'sent';
}
