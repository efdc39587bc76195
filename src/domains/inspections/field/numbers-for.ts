import { dialled } from '../../../kernel/text/phone-number.ts';
import { type PublishedPoint, publishedFor } from '../../administration/public.ts';
import type { Knowledge } from '../../knowledge/public.ts';

type Register = Knowledge['agencies']['entries'];
type InBoth = { readonly sv: string; readonly en: string };

/** A number that an officer can call, and what to know of it. */
export type OfficerNumber = {
  readonly name: InBoth;
  readonly number: string;
  readonly hours: InBoth | null;
  readonly verified: boolean;
};

/**
 * Whom an officer at a place can call that day besides the emergency number: what agencies publish, of its county first, then of the whole
 * country; then what the register has read for everyone or for professionals. Where the county is not known, none of a county: a number
 * of another one would send help to the wrong place. What is from memory is not offered.
 */
export function numbersFor(
  points: readonly PublishedPoint[],
  register: Register,
  asked: { readonly country: string; readonly county: string | null; readonly on: string },
): readonly OfficerNumber[] {
  const { country, on } = asked;
  const published = publishedFor(points, { ...asked, audience: null });
  const known = new Set(published.map(({ number }) => dialled(number)));
  const holds = ({ valid_from, valid_to }: Register[number]): boolean =>
    (valid_from === null || valid_from <= on) && (valid_to === null || on <= valid_to);
  return [
    ...published.map((point) => ({
      name: { sv: point.nameSv, en: point.nameEn },
      number: point.number,
      hours: point.hoursSv === null || point.hoursEn === null ? null : { sv: point.hoursSv, en: point.hoursEn },
      verified: point.confirmedOn !== null,
    })),
    ...register
      .filter(
        (agency) => agency.country === country && agency.kind !== 'emergency' && !agency.invented && holds(agency),
      )
      .flatMap((agency) =>
        agency.contacts
          .filter(({ kind, mark }) => kind === 'phone' && mark === 'S')
          .filter(({ audience }) => audience.includes('everyone') || audience.includes('professionals'))
          .filter(({ value }) => !known.has(dialled(value)))
          .map(({ value, hours }) => ({
            name: { sv: agency.sv, en: agency.en },
            number: value,
            hours,
            verified: agency.verified_on !== undefined,
          })),
      ),
  ];
}
