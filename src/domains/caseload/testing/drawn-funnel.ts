import { persons, type SomeCells } from './caseload-builder.ts';

/**
 * The worked example of docs/study-method.md: 418 invented suspicions, of which 24 come to a verdict. Small enough to be
 * counted by hand, large enough that nothing is hidden.
 */
export const drawnFunnel: readonly SomeCells[] = [
  ...persons('lost-at-suspicion-', 162, [
    { stage: 'suspicion', date: '2024-07-01' },
    { stage: 'suspicion', chain: 'criminal', date: '2024-08-01', exit: 'not-passed-on', obstacle: 'OB-A03' },
  ]),
  ...persons('open-at-suspicion-', 14, [{ stage: 'suspicion', date: '2025-06-01' }]),
  ...persons('lost-at-report-', 46, [
    { stage: 'suspicion', date: '2024-07-02' },
    { stage: 'report', date: '2024-07-11' },
    { stage: 'report', date: '2024-07-31', exit: 'not-opened', reason: 'RC01' },
  ]),
  ...persons('open-at-report-', 9, [
    { stage: 'suspicion', date: '2025-05-02' },
    { stage: 'report', date: '2025-05-11' },
  ]),
  ...persons('lost-in-investigation-', 118, [
    { stage: 'suspicion', date: '2024-07-03' },
    { stage: 'report', date: '2024-07-12' },
    { stage: 'investigation', date: '2024-08-02' },
    { stage: 'investigation', date: '2025-03-31', exit: 'closed', reason: 'RC04' },
  ]),
  ...persons('without-report-', 6, [
    { stage: 'suspicion', date: '2024-07-03' },
    { stage: 'investigation', date: '2024-08-02' },
  ]),
  ...persons('open-in-investigation-', 32, [
    { stage: 'suspicion', date: '2024-07-04' },
    { stage: 'report', date: '2024-07-13' },
    { stage: 'investigation', date: '2024-08-03' },
  ]),
  ...persons('charged-', 7, [
    { stage: 'suspicion', date: '2024-07-05' },
    { stage: 'report', date: '2024-07-14' },
    { stage: 'investigation', date: '2024-08-04' },
    { stage: 'charge', date: '2025-03-23' },
  ]),
  ...persons('convicted-', 17, [
    { stage: 'suspicion', date: '2024-07-06' },
    { stage: 'report', date: '2024-07-15' },
    { stage: 'investigation', date: '2024-08-05' },
    { stage: 'charge', date: '2025-03-24', reason: 'RC15' },
    { stage: 'verdict', date: '2025-08-14', exit: 'convicted' },
  ]),
  ...persons('acquitted-', 7, [
    { stage: 'suspicion', date: '2024-07-06' },
    { stage: 'report', date: '2024-07-15' },
    { stage: 'investigation', date: '2024-08-05' },
    { stage: 'charge', date: '2025-03-24' },
    { stage: 'verdict', date: '2025-08-14', exit: 'acquitted', obstacle: 'OB-E02' },
  ]),
];
