import type { InstalledState } from './installed-state.ts';
import { type SetupFile, type TipWish, tipWishes } from './setup-file.ts';
import { type SetupStep, step } from './setup-plan.ts';

/** A unit by the keys of its agency and itself. */
export const unitName = (installed: InstalledState, id: number): string | null => {
  const unit = installed.units.find((one) => one.id === id);
  const agency = unit && installed.agencies.find((one) => one.id === unit.agency);
  return agency ? `${agency.key}/${unit.key}` : null;
};

const agencyIn = (name: string): string => name.split('/')[0] ?? name;

/** The country of a unit of the file or of the database. */
export const countryOfUnit = (name: string, { agencies }: SetupFile, installed: InstalledState): string | undefined =>
  [...installed.agencies, ...agencies].find(({ key }) => key === agencyIn(name))?.country;

/** A place from which one unit reads a wish: a country, or one of its counties. */
type DeskPlace = { readonly country: string | undefined; readonly county: string };
const samePlace = (one: DeskPlace) => (other: DeskPlace) =>
  one.country === other.country && one.county === other.county;

/** Of each wish one unit in each country and in each county: what the file names stands in the place of what is there. */
export const planTipDesks = (file: SetupFile, installed: InstalledState): readonly SetupStep[] =>
  tipWishes.flatMap((wish) => planWish(wish, file, installed));

function planWish(wish: TipWish, file: SetupFile, installed: InstalledState): readonly SetupStep[] {
  const there = installed.tipDesks.flatMap(({ want, country, county, unit }) => {
    const name = want === wish ? unitName(installed, unit) : null;
    return name === null ? [] : [{ country, county, name }];
  });
  const named = file.tipDesks[wish].flatMap(({ unit, counties, ended }) =>
    (counties.length > 0 ? counties : ['']).map((county) => ({
      ...{ unit, county, ended },
      country: countryOfUnit(unit, file, installed),
    })),
  );
  const of = (unit: string, { county }: DeskPlace) =>
    ({ what: 'tip-desk', key: county ? `${wish}/${county}` : wish, agency: agencyIn(unit) }) as const;
  return [
    ...named.flatMap((desk) => {
      const { unit, county, ended } = desk;
      const now = there.find(samePlace(desk));
      if (ended) {
        if (now?.name !== unit) return [step(of(unit, desk), 'unchanged', null)];
        return [step(of(unit, desk), 'ended', { do: 'end-tip-desk', wish, country: now.country, county }, ['unit'])];
      }
      if (now?.name === unit) return [step(of(unit, desk), 'unchanged', null)];
      const set = { do: 'set-tip-desk', wish, unit, county } as const;
      // The agency that loses it is told in its own log too.
      const lost =
        now && agencyIn(now.name) !== agencyIn(unit) ? [step(of(now.name, desk), 'ended', null, ['unit'])] : [];
      return [step(of(unit, desk), now ? 'changed' : 'added', set, ['unit']), ...lost];
    }),
    ...there
      .filter((desk) => !named.some(samePlace(desk)))
      .map((desk) => step(of(desk.name, desk), 'not-in-file', null)),
  ];
}
