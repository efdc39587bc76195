/** Where the demo's clock stands: Tuesday 24 November 2026, 09:40 in Sweden. Otherwise the demo rots. */
export const demoClock = new Date('2026-11-24T08:40:00.000Z');
