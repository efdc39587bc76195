import { type Debrief, debrief } from '../debrief/debrief.ts';
import { passTime } from '../play/pass-time.ts';
import type { PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { clockTime } from './clock.ts';
import type { Live } from './live.ts';
import { sawItself } from './saw-itself.ts';
import { named, type ReadIn, type WithName } from './words.ts';

type Told = { readonly fact: string; readonly letter: string; readonly t: number; readonly how: 'saw' | 'told' };

/** What is shown when an exercise has ended: process only, with the names and sentences of the scenario beside the ids. */
export type DebriefView = {
  readonly kind: 'debrief';
  readonly title: string;
  readonly team: string;
  /** The fact that reached the last of those who came to know it the longest after the first; null where no two seats knew one. */
  readonly headline: {
    readonly fact: string;
    readonly first: string;
    readonly last: string;
    readonly minutes: number;
  } | null;
  readonly endMinute: number;
  readonly gameMinutes: number;
  /** The time of day at each minute of play. */
  readonly timeOf: readonly string[];
  readonly ticks: readonly { readonly t: number; readonly time: string }[];
  readonly strips: readonly (WithName & {
    readonly player: string | null;
    readonly agencyName: string;
    readonly told: readonly Told[];
    readonly silent: number;
  })[];
  readonly facts: readonly { readonly id: string; readonly letter: string; readonly text: string }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly name: string;
    readonly how: string;
    readonly why: string | null;
    readonly fate: Debrief['evidence'][number] & object;
  }[];
  readonly indicators: {
    readonly available: number;
    readonly recorded: number;
    readonly seenNotRecorded: readonly string[];
    readonly neverMet: readonly string[];
    readonly withoutSource: readonly string[];
  };
  readonly disclosures: readonly {
    readonly seq: number;
    readonly t: number;
    readonly time: string;
    readonly from: string;
    readonly to: string;
    readonly toName: string;
    readonly lawful: boolean;
    readonly refused: boolean;
    readonly facts: readonly string[];
    readonly ground: string | null;
    readonly article: string | null;
  }[];
  readonly unlawful: readonly {
    readonly t: number;
    readonly time: string;
    readonly role: string;
    readonly act: string;
    readonly why: string | null;
    readonly article: string | null;
  }[];
  readonly minutes: Debrief['minutes'];
  readonly promises: Debrief['promises'];
  readonly no: Debrief['no'];
  readonly askedAgain: readonly { readonly person: string; readonly times: number }[];
  readonly expected: Debrief['expected'];
  readonly elements: readonly {
    readonly id: string;
    readonly text: string;
    readonly board: string;
    readonly truth: string;
    readonly independent: number;
  }[];
  readonly gaps: readonly string[];
  readonly overreach: readonly string[];
  readonly oneLegged: readonly string[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly story: string;
    readonly curve: readonly {
      readonly t: number;
      readonly trust: Readonly<Record<string, number>>;
      readonly fear: number;
      readonly fatigue: number;
    }[];
  }[];
  readonly questions: readonly {
    readonly phase: 'react' | 'understand' | 'try-again' | 'carry';
    readonly texts: readonly string[];
  }[];
  readonly otherwise: readonly { readonly role: string; readonly text: string }[];
  readonly moves: readonly {
    readonly seq: number;
    readonly t: number;
    readonly time: string;
    readonly role: string;
    readonly act: string;
    readonly on: string | null;
    readonly outcome: string;
  }[];
  readonly roles: readonly WithName[];
};

const phases = ['react', 'understand', 'try-again', 'carry'] as const;

export function debriefView(exercise: Exercise, live: Live, language: ReadIn): DebriefView {
  const { scenario, pack } = exercise;
  const { play } = live;
  // What the end of the evening brings is shown, also when the play was ended before.
  const found = debrief(exercise, passTime(exercise, play, scenario.clock.game_minutes));
  const time = (t: number) => clockTime(scenario, t);
  const said = named(language);
  const facts = [
    ...new Set(
      [...play.knows]
        .filter(({ from }) => from.some(({ kind }) => kind !== 'brief'))
        .sort((a, b) => a.t - b.t)
        .map(({ fact }) => fact),
    ),
  ];
  const letterOf = (fact: string) => {
    const place = facts.indexOf(fact);
    return `${String.fromCharCode(65 + (place % 26))}${place < 26 ? '' : Math.floor(place / 26) + 1}`;
  };
  const nameOf = (id: string) =>
    scenario.people.find((one) => one.id === id)?.name ??
    [scenario.objects, scenario.rooms, scenario.roles, pack.agencies].flat().find((one) => one.id === id)?.[language] ??
    null;
  return {
    kind: 'debrief',
    title: scenario.title[language],
    team: live.team,
    headline: longestWay(play, facts),
    endMinute: play.t,
    gameMinutes: scenario.clock.game_minutes,
    timeOf: Array.from({ length: scenario.clock.game_minutes + 1 }, (_, t) => time(t)),
    ticks: ticksOf(scenario.clock.game_minutes).map((t) => ({ t, time: time(t) })),
    strips: scenario.roles.map((role) => ({
      ...said(role),
      player: live.players.find((one) => one.role === role.id)?.name ?? null,
      agencyName: pack.agencies.find(({ id }) => id === role.agency)?.[language] ?? role.agency,
      silent: found.voices[role.id]?.longest_silence ?? 0,
      told: play.knows
        .filter(
          (known) =>
            known.role === role.id && facts.includes(known.fact) && known.from.some(({ kind }) => kind !== 'brief'),
        )
        .map(({ fact, t }) => ({
          fact,
          letter: letterOf(fact),
          t,
          how: sawItself(play.moves, role.id, fact, exercise) ? ('saw' as const) : ('told' as const),
        })),
    })),
    facts: facts.map((id) => ({
      id,
      letter: letterOf(id),
      text: scenario.truth.find((one) => one.id === id)?.[language] ?? id,
    })),
    evidence: scenario.objects.flatMap((thing) => {
      const fate = found.evidence.find((one) => one.on === thing.id);
      return fate && thing.perishes
        ? [
            {
              id: thing.id,
              name: thing[language],
              how: thing.perishes.how[language],
              why: thing.perishes.why?.[language] ?? null,
              fate,
            },
          ]
        : [];
    }),
    indicators: {
      available: found.indicators.available.length,
      recorded: found.indicators.recorded,
      seenNotRecorded: found.indicators.seen_not_recorded,
      neverMet: found.indicators.never_met,
      withoutSource: found.indicators.without_source,
    },
    disclosures: play.moves
      .filter(({ act, outcome }) => (act === 'disclose' && outcome.kind !== 'not-possible') || act === 'refuse')
      .map(({ seq, t, role, act, to, on, facts: passed = [], ground, outcome }) => ({
        seq,
        t,
        time: time(t),
        from: role,
        to: to ?? scenario.injects.find(({ id }) => id === on)?.asks_for ?? '',
        toName: nameOf(to ?? scenario.injects.find(({ id }) => id === on)?.asks_for ?? '') ?? '',
        lawful: outcome.kind === 'done',
        refused: act === 'refuse',
        facts: passed.map(letterOf),
        ground: pack.grounds.find(({ id }) => id === ground)?.[language] ?? null,
        article:
          outcome.kind === 'unlawful'
            ? outcome.article
            : (pack.grounds.find(({ id }) => id === ground)?.article ?? null),
      })),
    unlawful: found.unlawful.map(({ t, role, act, rule, article }) => ({
      t,
      time: time(t),
      role,
      act,
      article,
      why: rule === null ? null : (scenario.expect.unlawful[rule]?.why[language] ?? null),
    })),
    minutes: found.minutes,
    promises: found.promises,
    no: found.no,
    askedAgain: Object.entries(found.asked_again)
      .filter(([, times]) => times > 0)
      .map(([id, times]) => ({ person: nameOf(id) ?? id, times })),
    expected: found.expected,
    elements: pack.offences.flatMap(({ elements }) =>
      elements.map((element) => {
        const end = found.elements[element.id];
        return {
          id: element.id,
          text: element[language],
          board: end?.board ?? 'nothing-yet',
          truth: String(end?.truth ?? 'unknown'),
          independent: end?.independent ?? 0,
        };
      }),
    ),
    gaps: found.gaps,
    overreach: found.overreach,
    oneLegged: found.one_legged,
    people: scenario.people
      .filter(({ disclosures }) => disclosures.length > 0)
      .map(({ id, name, story }) => ({
        id,
        name,
        story: story[language],
        curve: found.curves
          .filter(({ person }) => person === id)
          .map(({ t, trust, fear, fatigue }) => ({ t, trust, fear, fatigue })),
      })),
    questions: phases.map((phase) => ({
      phase,
      texts: (scenario.debrief.questions[phase] ?? []).map((one) => one[language]),
    })),
    otherwise: live.otherwise,
    moves: play.moves.map(({ seq, t, role, act, on, room, to, outcome }) => ({
      seq,
      t,
      time: time(t),
      role,
      act,
      on: nameOf(on ?? room ?? to ?? ''),
      outcome: outcome.kind,
    })),
    roles: scenario.roles.map(said),
  };
}

/** Of all facts that more than one seat came to know, the one that took longest from the first to the last of them. */
function longestWay({ knows }: PlayNow, facts: readonly string[]): DebriefView['headline'] {
  const ways = facts.map((fact) => {
    const met = knows
      .filter((known) => known.fact === fact && known.from.some(({ kind }) => kind !== 'brief'))
      .toSorted((a, b) => a.t - b.t);
    const [first, last] = [met[0], met.at(-1)];
    return { fact, first: first?.role ?? '', last: last?.role ?? '', minutes: (last?.t ?? 0) - (first?.t ?? 0) };
  });
  const longest = ways.toSorted((a, b) => b.minutes - a.minutes)[0];
  return longest && longest.minutes > 0 ? longest : null;
}

/** A tick for each half hour of play. */
const ticksOf = (minutes: number): readonly number[] =>
  Array.from({ length: Math.floor(minutes / 30) + 1 }, (_, at) => at * 30);
