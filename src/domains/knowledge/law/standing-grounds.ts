/** A disclosure that always rests on one and the same ground: the officer does not choose it. */
export const standingUses = [
  'consent',
  'crime-report',
  'joint-inspection',
  'no-answer',
  'public-record',
  'reflection-by-board',
  'reflection-by-investigation',
  'reflection-decision',
  'support-desk',
  'inside-investigation',
] as const;
export type StandingUse = (typeof standingUses)[number];

/**
 * By country, the entry of `knowledge/grounds` that it rests on. A country that is not here has no grounds in CAPE: what would rest on one is
 * refused with a sentence that says so, and no agency acts on the law of another country.
 */
const standing: Readonly<Record<string, Readonly<Record<StandingUse, string>>>> = {
  SE: {
    consent: 'se.osl-10-1-consent',
    'crime-report': 'se.osl-10-24',
    'joint-inspection': 'se.lag-2024-307.4',
    'no-answer': 'se.consultation-without-person',
    'public-record': 'se.public-record',
    'reflection-by-board': 'se.utl-5-15-social-board',
    'reflection-by-investigation': 'se.utl-5-15-investigation',
    'reflection-decision': 'se.utl-5-15-decision',
    'support-desk': 'se.coordination-without-person',
    'inside-investigation': 'se.rb-23-3',
  },
};

/** The ground of this use in a country; null where none has been entered. */
export const standingGround = (use: StandingUse, country: string): string | null => standing[country]?.[use] ?? null;
