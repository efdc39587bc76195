/** What a worker ticks beside a question of the card. A question that was passed over is not there. */
export type Tick = 'yes' | 'maybe' | 'no';

/** Whether the card says to look closer: one yes, or two maybe. It says nothing of what the person is. */
export const saysLookCloser = (ticks: readonly Tick[]): boolean =>
  ticks.includes('yes') || ticks.filter((tick) => tick === 'maybe').length >= 2;
