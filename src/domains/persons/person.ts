import type { Here } from '../../kernel/doing.ts';
import type { Named } from '../../kernel/who.ts';
import type { Consent } from './consent.ts';
import type { consentHows, interpreters, PersonFacts, Protection, Reach } from './schema.ts';

/** A consent with what is shown of it. `act` holds what the person said, sealed. */
export type GivenConsent = Consent & {
  readonly act: string;
  readonly to: Named;
  readonly language: string;
  readonly interpreter: (typeof interpreters)[number];
  readonly how: (typeof consentHows)[number];
  readonly until: string | null;
};

/** A person as their acts make them: an alias and codes. Their identity is stored in another stream, under a key of its own. */
export type Person = PersonFacts & {
  readonly case: string | null;
  /** Aliases that they had before a correction. */
  readonly former: readonly string[];
  readonly protection: Protection;
  readonly reach: Reach;
  readonly reachAct: string | null;
  readonly consents: readonly GivenConsent[];
  readonly registeredAt: string;
  readonly registeredBy: string;
  /** The import that brought the person was undone: they are in no list, and nothing is asked of any one because of them. */
  readonly takenBack?: true;
};

export type FoundPerson = Here<Person>;

/** Where an act on a person is stored. */
export const ofPerson = ({ id, at, state }: FoundPerson, act: { readonly id: string }) => ({
  at,
  id: act.id,
  stream: id,
  caseId: state.case,
  subject: id,
});
