import { topics } from '../scenario/people.ts';
import type { Exercise, Seat } from '../scenario/scenario.ts';
import { named, type ReadIn, type WithName } from './words.ts';

/** What does not change during an exercise and everyone in it may read: the place, the agencies, the country’s law. */
export type PlaceView = {
  readonly scenario: string;
  readonly title: string;
  readonly about: string;
  readonly contentNote: string;
  readonly banner: string;
  readonly country: string;
  readonly minutes: number;
  readonly gameMinutes: number;
  readonly minutesOfPlayPerMinute: number;
  readonly maxPlayers: number;
  readonly rooms: readonly (WithName & { readonly scene: string; readonly isAway: boolean })[];
  readonly roles: readonly (WithName & { readonly agency: string; readonly agencyName: string })[];
  readonly agencies: readonly WithName[];
  readonly capacities: readonly WithName[];
  readonly languages: readonly WithName[];
  readonly topics: readonly string[];
  readonly promises: readonly WithName[];
  readonly purposes: readonly string[];
  readonly resources: readonly {
    readonly id: string;
    readonly kind: 'interpreter' | 'bed' | 'care';
    readonly language: string | null;
    readonly mode: 'phone' | 'room' | null;
    readonly for: string | null;
    readonly places: number | null;
  }[];
  readonly grounds: readonly (WithName & {
    readonly article: string;
    readonly from: readonly string[];
    readonly to: readonly string[];
  })[];
  readonly law: readonly (WithName & { readonly article: string; readonly text: string })[];
};

export function placeView({ scenario, pack }: Exercise, language: ReadIn): PlaceView {
  const said = named(language);
  const agencyOf = ({ agency }: Seat) => pack.agencies.find(({ id }) => id === agency);
  return {
    scenario: scenario.id,
    title: scenario.title[language],
    about: scenario.about[language],
    contentNote: scenario.content_note[language],
    banner: pack.banner[language],
    country: pack.title[language],
    minutes: scenario.minutes,
    gameMinutes: scenario.clock.game_minutes,
    minutesOfPlayPerMinute: scenario.clock.game_minutes / scenario.clock.real_minutes,
    maxPlayers: scenario.players.max,
    rooms: scenario.rooms.map((room) => ({ ...said(room), scene: room.scene[language], isAway: room.id === 'phone' })),
    roles: scenario.roles.map((role) => ({
      ...said(role),
      agency: role.agency,
      agencyName: agencyOf(role)?.[language] ?? role.agency,
    })),
    agencies: pack.agencies.map(said),
    capacities: pack.capacities.map(said),
    languages: pack.languages.map(said),
    topics,
    promises: pack.promises.map(said),
    purposes: pack.consent_purposes.map(({ id }) => id),
    resources: scenario.resources.map((one) => ({
      id: one.id,
      kind: one.kind,
      language: one.language ?? null,
      mode: one.mode ?? null,
      for: one.for ?? null,
      places: one.places ?? null,
    })),
    grounds: pack.grounds.map((ground) => ({
      ...said(ground),
      article: ground.article,
      from: ground.from,
      to: ground.to,
    })),
    law: pack.offences.map((offence) => ({ ...said(offence), article: offence.article, text: offence.text[language] })),
  };
}
