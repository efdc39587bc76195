import type { ClaimLine } from '../../../domains/redress/acts/add-line.ts';

/** Days on which the invented restaurant was closed. */
const closed = ['2025-12-24', '2025-12-25', '2025-12-26', '2026-01-01'].map((day) => ({ day, hours: 0 }));

/** The work of Lärkan, who is invented: a restaurant by day, cleaning by night, and the records that show a part of it. */
export const larkansSchedule: Extract<ClaimLine['computed'], { how: 'overtime' }>['schedule'] = {
  from: '2025-09-09',
  to: '2026-02-05',
  ordinaryHours: 40,
  shifts: [
    { part: 'day', weekdays: [2, 3, 4, 5, 6, 7], hours: 10.5, except: [...closed, { day: '2026-02-05', hours: 8 }] },
    { part: 'night', weekdays: [2, 4, 6], hours: 3, except: [...closed, { day: '2026-02-05', hours: 0 }] },
  ],
  proofs: [
    { part: 'day', basis: 'documented', from: '2025-11-13', to: '2026-02-05' },
    { part: 'night', basis: 'documented', from: '2025-12-14', to: '2026-02-05' },
    { part: 'night', basis: 'probable', from: '2025-11-13', to: '2025-12-13' },
  ],
};
