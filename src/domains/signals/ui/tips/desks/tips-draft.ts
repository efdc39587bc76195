import type { TipSource } from '../../../../administration/public.ts';

/** From where a unit receives what is sent under one choice. */
export const tipPlaces = ['none', 'country', 'counties'] as const;
export type TipPlace = (typeof tipPlaces)[number];
type PlacesOfWant = { readonly place: TipPlace; readonly counties: readonly string[] };

/** What an administrator has chosen of one unit, as it is kept while they go on elsewhere. */
export type TipsDraft = { readonly unit: string; readonly help: PlacesOfWant; readonly tell: PlacesOfWant };

/** What a unit receives now, as the form shows it. The whole country and some counties besides are the country. */
export function tipsDraft(unit: string, tips: readonly TipSource[]): TipsDraft {
  const of = (want: TipSource['want']): PlacesOfWant => {
    const from = tips.filter((tip) => tip.want === want).map(({ county }) => county);
    const counties = from.flatMap((county) => county ?? []);
    if (from.includes(null)) return { place: 'country', counties };
    return { place: counties.length > 0 ? 'counties' : 'none', counties };
  };
  return { unit, help: of('help'), tell: of('tell') };
}

/** What is sent: of the whole country the counties that were named besides stay, since they are asked first there. */
export function tipsIn(draft: Pick<TipsDraft, 'help' | 'tell'>): TipSource[] {
  return (['help', 'tell'] as const).flatMap((want): TipSource[] => {
    const { place, counties } = draft[want];
    if (place === 'none') return [];
    const named = counties.map((county) => ({ want, county }));
    return place === 'country' ? [{ want, county: null }, ...named] : named;
  });
}

/** Which choices say *some counties* and name none. */
export const lacksCounties = (draft: Pick<TipsDraft, 'help' | 'tell'>): readonly TipSource['want'][] =>
  (['help', 'tell'] as const).filter((want) => draft[want].place === 'counties' && draft[want].counties.length === 0);
