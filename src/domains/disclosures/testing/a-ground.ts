import type { Ground } from '../../knowledge/public.ts';

/** An invented ground that can carry anything from any agency to any other. */
export const aGround = (over: Partial<Ground> = {}): Ground => ({
  id: 'se.trial',
  country: 'SE',
  provision: { sv: 'Påhittad paragraf', en: 'Invented section' },
  sentence: { sv: 'Påhittad mening.', en: 'Invented sentence.' },
  nature: 'may',
  from: ['any'],
  to: ['any'],
  weighing: false,
  excludes: [],
  needs_consent: false,
  valid_from: '2026-01-01',
  valid_to: null,
  source: 'invented',
  mark: 'M',
  verified_on: null,
  ...over,
});
