import { type Problem, wrongAt } from '../../../kernel/problem.ts';
import { groundIdOf } from '../../../kernel/text/ground.ts';
import { groundMessages } from './ground-messages.ts';

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

type Standing = Readonly<Partial<Record<StandingUse, string>>>;

/** What rests on consent, or on saying nothing of any person, needs no law of the country to be named. */
const elsewhere = (country: string): Standing => ({
  consent: `${country}.consent`,
  'no-answer': `${country}.consultation-without-person`,
  'support-desk': `${country}.coordination-without-person`,
});

/**
 * By country, the entry of `knowledge/grounds` that it rests on. A use that a country does not have here has not been entered: then the officer
 * writes the provision, and no agency acts on the law of another country.
 */
const standing: Readonly<Record<string, Standing>> = {
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
  DE: elsewhere('de'),
  DK: elsewhere('dk'),
  EE: elsewhere('ee'),
  FI: elsewhere('fi'),
  IS: elsewhere('is'),
  LT: elsewhere('lt'),
  LV: elsewhere('lv'),
  NO: elsewhere('no'),
  PL: elsewhere('pl'),
};

/** The ground of this use in a country; null where none has been entered. */
export const standingGround = (use: StandingUse, country: string): string | null => standing[country]?.[use] ?? null;

/** The entry behind which an officer of a country writes a provision. */
export const writtenEntry = (country: string): string => `${country.toLowerCase()}.written`;

/** The ground of this use: the entry of the country; where it has none, what the officer wrote; null where they wrote nothing. */
export const groundOfUse = (use: StandingUse, country: string, written: string | undefined): string | null =>
  standingGround(use, country) ??
  (written !== undefined && groundIdOf(written) === writtenEntry(country) ? written : null);

/** Why nothing can be disclosed for this use: no provision was written where the country has no ground, or one where it has. */
export function groundOfUseProblem(use: StandingUse, country: string, written: string | undefined): Problem | null {
  if (standingGround(use, country) !== null)
    return written === undefined ? null : wrongAt('ground', groundMessages.notWritten);
  return groundOfUse(use, country, written) === null ? wrongAt('ground', groundMessages.writeIt) : null;
}
