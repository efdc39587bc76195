import type { ContactPointNeeds } from '../domains/administration/public.server.ts';
import { emergencyNumber, type Knowledge } from '../domains/knowledge/public.ts';
import { compare } from '../kernel/compare.ts';

type Emergency = { readonly emergencyOf: (country: string) => string };

/**
 * What an administrator chooses from for the numbers that their agency publishes: the counties of the country, and the phone numbers that
 * its register has read on a page. The emergency number is shown everywhere by itself, and what is from memory is offered to no one.
 */
export const contactPointParts = ({ municipalities, agencies }: Knowledge): ContactPointNeeds & Emergency => ({
  emergencyOf: (country) => {
    const number = emergencyNumber(agencies.entries, country);
    if (number === null) throw new Error(`The register of ${country} has no emergency number.`);
    return number;
  },
  countiesOf: (country) =>
    municipalities.entries
      .filter(({ id }) => id.startsWith(`${country}-`))
      .map(({ id, sv, en }) => ({ code: id, sv, en }))
      .sort((a, b) => compare(a.code, b.code)),
  offersOf: (country) =>
    agencies.entries
      .filter((agency) => agency.country === country && agency.kind !== 'emergency')
      .flatMap(({ sv, en, contacts }) =>
        contacts
          .filter(({ kind, mark }) => kind === 'phone' && mark !== 'M')
          .map(({ value, hours, around_the_clock, languages, audience, source }) => ({
            number: value,
            nameSv: sv,
            nameEn: en,
            hoursSv: hours?.sv ?? null,
            hoursEn: hours?.en ?? null,
            alwaysAnswered: around_the_clock,
            languages: [...languages],
            audience: audience.every((one) => one === 'professionals')
              ? ('professional' as const)
              : ('worker' as const),
            source,
          })),
      ),
});
