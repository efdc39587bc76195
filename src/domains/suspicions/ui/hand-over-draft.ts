import { groundFrom, nothingTyped, type TypedProvision } from '../../../kernel/text/ground.ts';
import { type DraftError, missing, textErrors, tooLong, wrong } from '../../../web/form/draft-error.ts';
import type { Address, Chosen } from '../../disclosures/ui/public.tsx';
import { People } from '../../signals/public.ts';
import type { HandOver } from '../acts/hand-over.ts';
import { type HandedFact, handedFacts, needs, SafeContact, type Sign, type SuspicionFacts } from '../schema.ts';
import * as texts from './hand-over-messages.ts';

/** The values in the form, as they were typed or pressed. Nothing here has been checked. */
export type HandOverDraft = {
  readonly about: '' | SuspicionFacts['about'];
  readonly called: string;
  readonly consent: '' | SuspicionFacts['consent'];
  readonly sector: string;
  readonly name: string;
  readonly municipality: string;
  readonly known: string;
  readonly number: string;
  readonly signs: Readonly<Record<string, Sign['known']>>;
  readonly tonight: SuspicionFacts['tonight'];
  readonly interpreter: string;
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly reach: string;
  readonly narrative: string;
  readonly unit: string;
  readonly purpose: string;
  readonly ground: string;
  readonly provision: TypedProvision;
  readonly interestInSharing: string;
  readonly interestProtected: string;
};

export const emptyHandOver: HandOverDraft = {
  about: '',
  called: '',
  consent: '',
  sector: '',
  name: '',
  municipality: '',
  known: 'unknown',
  number: '',
  signs: {},
  tonight: { bed: 'unknown', injury: 'unknown', children: 'unknown', threat: 'unknown' },
  interpreter: '',
  weekdays: [],
  from: '',
  to: '',
  reach: '',
  narrative: '',
  unit: '',
  purpose: '',
  ground: '',
  provision: nothingTyped,
  interestInSharing: '',
  interestProtected: '',
};

const orNull = (typed: string): string | null => typed.trim() || null;

/** 9, 9.30, 09:30 as the clock writes it; null for what is no time of day. */
export function clockIn(typed: string): string | null {
  const found = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(typed.trim());
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : null;
}

export const peopleOf = ({ known, number }: HandOverDraft): unknown =>
  known === 'unknown' ? { known, number: null } : { known, number: /^\d+$/.test(number.trim()) ? Number(number) : NaN };

export const tellsOfContact = ({ weekdays, from, to }: HandOverDraft): boolean =>
  weekdays.length > 0 || from.trim() !== '' || to.trim() !== '';

export const contactOf = (draft: HandOverDraft): unknown => ({
  weekdays: [...draft.weekdays].sort(),
  from: clockIn(draft.from),
  to: clockIn(draft.to),
});

/** What of the draft would be sent, by the names of the facts: what is not filled in is not. */
export function filledIn(draft: HandOverDraft): readonly HandedFact[] {
  const isPerson = draft.about === 'person';
  const filled: Partial<Record<HandedFact, boolean>> = {
    called: isPerson && draft.called !== '',
    workplace: draft.name.trim() !== '',
    interpreter: orNull(draft.interpreter) !== null,
    contact: isPerson && tellsOfContact(draft),
    reach: isPerson && orNull(draft.reach) !== null,
    narrative: isPerson && orNull(draft.narrative) !== null,
  };
  return handedFacts.filter((fact) => filled[fact] ?? true);
}

/**
 * The addresses as they are for this draft: a ground that cannot carry something that is filled in stays in sight and says why not, as the
 * server would, so that no officer chooses it and waits for help that never comes.
 */
export function addressesOf(draft: HandOverDraft, addresses: readonly Address[], why: string): Address[] {
  const filled = filledIn(draft);
  return addresses.map((address) => ({
    ...address,
    grounds: address.grounds.map((ground) =>
      ground.possible && filled.some((fact) => ground.excludes.includes(fact))
        ? { ...ground, possible: false, whyNot: why }
        : ground,
    ),
  }));
}

export function contactErrors(draft: HandOverDraft): DraftError[] {
  if (!tellsOfContact(draft) || SafeContact.safeParse(contactOf(draft)).success) return [];
  if (draft.weekdays.length === 0) return [missing('facts.contact.weekdays', texts.weekdaysMissing)];
  const from = clockIn(draft.from);
  if (from === null) return [wrong('facts.contact.from', texts.clockWrong)];
  return [wrong('facts.contact.to', clockIn(draft.to) === null ? texts.clockWrong : texts.clockOrder)];
}

function personErrors(draft: HandOverDraft): DraftError[] {
  if (draft.about !== 'person') return [];
  return [
    ...(draft.called ? [] : [missing('facts.called', texts.calledMissing)]),
    ...(draft.consent === '' ? [missing('facts.consent', texts.consentMissing)] : []),
    ...(draft.consent === 'no' ? [wrong('facts.consent', texts.consentNoText)] : []),
  ];
}

/** Everything that is wrong, in the order of the fields. `reasons`: what is wrong with to whom, why and on which ground. */
export function handOverErrors(draft: HandOverDraft, reasons: readonly DraftError[]): DraftError[] {
  return [
    ...(draft.about ? [] : [missing('facts.about', texts.aboutMissing)]),
    ...personErrors(draft),
    ...(draft.sector ? [] : [missing('facts.sector', texts.sectorMissing)]),
    ...tooLong('facts.workplace.name', draft.name, 120),
    ...(draft.name.trim()
      ? textErrors('facts.workplace.municipality', draft.municipality, 60, texts.municipalityMissing)
      : []),
    ...(People.safeParse(peopleOf(draft)).success ? [] : [missing('facts.people.number', texts.numberMissing)]),
    ...(draft.about === 'person'
      ? [...contactErrors(draft), ...tooLong('reach', draft.reach, 500), ...tooLong('narrative', draft.narrative, 8000)]
      : []),
    ...reasons,
  ];
}

/** What the command holds beside its act and its id; null while something is missing. */
export function handOverOf(
  draft: HandOverDraft,
  { address, ground }: Chosen,
): Omit<HandOver, 'act' | 'suspicion'> | null {
  const sent = ground ? groundFrom(ground, draft.provision) : null;
  if (!address || !ground || sent === null || handOverErrors(draft, []).length > 0) return null;
  const isPerson = draft.about === 'person';
  return {
    facts: {
      about: isPerson ? 'person' : 'consultation',
      called: isPerson ? draft.called : null,
      consent: isPerson && draft.consent !== '' ? draft.consent : 'not-asked',
      sector: draft.sector as SuspicionFacts['sector'],
      workplace: draft.name.trim()
        ? { name: draft.name.trim(), organisationNumber: null, street: null, municipality: draft.municipality.trim() }
        : null,
      people: People.parse(peopleOf(draft)),
      signs: Object.entries(draft.signs).map(([code, known]) => ({ code, known })),
      tonight: draft.tonight,
      interpreter: orNull(draft.interpreter),
      contact: isPerson && tellsOfContact(draft) ? SafeContact.parse(contactOf(draft)) : null,
    },
    narrative: isPerson ? orNull(draft.narrative) : null,
    reach: isPerson ? orNull(draft.reach) : null,
    toUnit: address.unit,
    purpose: draft.purpose.trim(),
    ground: sent,
    weighing: ground.weighing
      ? { interestInSharing: draft.interestInSharing.trim(), interestProtected: draft.interestProtected.trim() }
      : null,
  };
}

/** Whether something in the draft cannot wait until morning. */
export const isAcuteIn = ({ tonight }: HandOverDraft): boolean => needs.some((need) => tonight[need] === 'yes');
