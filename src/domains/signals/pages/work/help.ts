import { dialled, unbroken } from '../../../../kernel/text/phone-number.ts';
import { type PublishedPoint, publishedFor } from '../../../administration/public.ts';
import { emergencyNumber, type Knowledge } from '../../../knowledge/public.ts';

export type Register = Knowledge['agencies']['entries'];
type InBoth = { readonly sv: string; readonly en: string };

/** A number that a worker can call, and who says so. */
export type HelpNumber = {
  readonly phone: string;
  readonly name: InBoth;
  readonly hours: InBoth | null;
  /** What else to know of it. */
  readonly note: InBoth | null;
  readonly languages: readonly string[];
  /** An agency has called it and was answered. */
  readonly verified: boolean;
  /** An agency of this installation publishes it; otherwise the register has read it somewhere. */
  readonly byAgency: boolean;
  /** That agency, or where it was read. */
  readonly source: InBoth;
  readonly invented: boolean;
};

/** Whom to call. `phone` stands in sentences: the first that helps workers, or the emergency number where none is known. */
export type Help = { readonly emergency: string; readonly phone: string; readonly numbers: readonly HelpNumber[] };

/** Whom a worker can talk to; the police are on the list, and in no sentence of ours. */
const helps = new Set(['hotline', 'nrm', 'coordination', 'ngo', 'union', 'social-services']);

/** The emergency number of a country: the check of the files holds that there is one. */
export function emergencyIn(register: Register, country: string): string {
  const number = emergencyNumber(register, country);
  if (number === null) throw new Error(`The register of ${country} has no emergency number.`);
  return number;
}

/** Where no country is known yet: the number that is the same in every country of the register. */
export function emergencyInAll(register: Register): string {
  const all = new Set(
    [...new Set(register.map(({ country }) => country))].map((country) => emergencyIn(register, country)),
  );
  const [number] = all;
  if (all.size !== 1 || number === undefined)
    throw new Error('The countries of the register have no common emergency number.');
  return number;
}

const ofPoint = (point: PublishedPoint): HelpNumber => ({
  phone: unbroken(point.number),
  name: { sv: point.nameSv, en: point.nameEn },
  hours: point.hoursSv === null || point.hoursEn === null ? null : { sv: point.hoursSv, en: point.hoursEn },
  note: null,
  languages: point.languages,
  verified: point.confirmedOn !== null,
  byAgency: true,
  source: point.agencyName,
  invented: false,
});

/**
 * What a worker is shown on a day: what agencies publish, of the county that is asked for first; then what the register of the country has
 * for workers. A number that an agency publishes is not there a second time.
 */
export function helpFor(
  points: readonly PublishedPoint[],
  register: Register,
  asked: { readonly country: string; readonly county: string | null; readonly on: string },
): Help {
  const { country, on } = asked;
  const published = publishedFor(points, { ...asked, audience: 'worker' }).map(ofPoint);
  const known = new Set(published.map(({ phone }) => dialled(phone)));
  const holds = ({ valid_from, valid_to }: Register[number]): boolean =>
    (valid_from === null || valid_from <= on) && (valid_to === null || on <= valid_to);
  const registered = register
    .filter((agency) => agency.country === country && agency.kind !== 'emergency' && holds(agency))
    .flatMap((agency) =>
      agency.contacts
        .filter(({ kind, show_to_worker }) => kind === 'phone' && show_to_worker === 'yes')
        .filter(({ value }) => !known.has(dialled(value)))
        .map((contact) => ({
          helps: helps.has(agency.kind),
          phone: unbroken(contact.value),
          name: { sv: agency.sv, en: agency.en },
          hours: contact.hours,
          note: contact.note,
          languages: contact.languages,
          verified: agency.verified_on !== undefined,
          byAgency: false,
          source: { sv: contact.source, en: contact.source },
          invented: agency.invented ?? false,
        })),
    )
    // Made up for the demo, it is whom the demo calls.
    .sort((a, b) => Number(b.invented) - Number(a.invented));
  const emergency = emergencyIn(register, country);
  const first = published[0] ?? registered.find((one) => one.helps);
  return {
    emergency,
    phone: first?.phone ?? emergency,
    numbers: [...published, ...registered.map(({ helps: _, ...number }) => number)],
  };
}
