import type { KnownFact, PlayNow } from '../play/play-state.ts';
import type { Exercise } from '../scenario/scenario.ts';

/** One element of an offence as the prosecutor can know it at the end, beside the truth. */
export type ElementAtEnd = {
  readonly board: 'supported' | 'contradicted' | 'nothing-yet';
  /** Pieces that stand without a person’s own word. */
  readonly independent: number;
  readonly pieces: readonly string[];
  readonly contradicted_by: readonly string[];
  readonly truth: boolean | 'unknown';
  /** The first minute at which the seats together knew every fact of it. */
  readonly together: number | null;
};

export type ElementsAtEnd = {
  readonly elements: Readonly<Record<string, ElementAtEnd>>;
  /** True, and nothing supports it yet. */
  readonly gaps: readonly string[];
  /** Supported, and not true or not known. */
  readonly overreach: readonly string[];
  /** Supported by somebody’s word alone. */
  readonly one_legged: readonly string[];
};

export function elementsAtEnd(exercise: Exercise, play: PlayNow): ElementsAtEnd {
  const ids = exercise.pack.offences.flatMap(({ elements }) => elements.map(({ id }) => id));
  const elements = Object.fromEntries(ids.map((id) => [id, elementAtEnd(exercise, play, id)]));
  const which = (has: (one: ElementAtEnd) => boolean) =>
    ids.filter((id) => {
      const element = elements[id];
      return element !== undefined && has(element);
    });
  return {
    elements,
    gaps: which(({ truth, board }) => truth === true && board === 'nothing-yet'),
    overreach: which(({ truth, board }) => truth !== true && board === 'supported'),
    one_legged: which(({ board, independent }) => board === 'supported' && independent === 0),
  };
}

function elementAtEnd({ scenario }: Exercise, play: PlayNow, element: string): ElementAtEnd {
  const prosecutors = scenario.roles.filter(({ agency }) => agency === 'prosecution').map(({ id }) => id);
  const known = play.knows.filter(({ role }) => prosecutors.includes(role));
  const truthOf = (fact: string) => scenario.truth.find(({ id }) => id === fact);
  const supports = known.filter(
    ({ fact }) => truthOf(fact)?.elements.includes(element) === true && !truthOf(fact)?.against,
  );
  const pieces = unique(supports.flatMap(piecesOf));
  const against = unique([
    ...known
      .filter(({ fact }) => truthOf(fact)?.against === true && truthOf(fact)?.elements.includes(element))
      .flatMap(piecesOf),
    ...known
      .flatMap(piecesOf)
      .filter((id) =>
        scenario.objects
          .find((thing) => thing.id === id)
          ?.contradicts.some((fact) => truthOf(fact)?.elements.includes(element)),
      ),
  ]);
  const things = new Set(scenario.objects.map(({ id }) => id));
  return {
    board: pieces.length > 0 ? 'supported' : against.length > 0 ? 'contradicted' : 'nothing-yet',
    independent: pieces.filter((id) => things.has(id)).length,
    pieces,
    contradicted_by: against,
    truth: truthOfElement(scenario.truth, element),
    together: knownTogether(scenario.truth, play, element),
  };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const piecesOf = ({ from }: KnownFact): readonly string[] =>
  from.flatMap((source) => (source.kind === 'thing' || source.kind === 'said' ? [source.id] : []));

function truthOfElement(truth: Exercise['scenario']['truth'], element: string): boolean | 'unknown' {
  const about = truth.filter((one) => one.elements.includes(element) && !one.against);
  if (about.some(({ holds }) => holds === true)) return true;
  return about.some(({ holds }) => holds === 'unknown') ? 'unknown' : false;
}

function knownTogether(truth: Exercise['scenario']['truth'], play: PlayNow, element: string): number | null {
  const facts = truth.filter((one) => one.holds === true && !one.against && one.elements.includes(element));
  const firsts = facts.map(({ id }) => play.knows.filter(({ fact }) => fact === id).map(({ t }) => t));
  if (firsts.length === 0 || firsts.some((minutes) => minutes.length === 0)) return null;
  return Math.max(...firsts.map((minutes) => Math.min(...minutes)));
}
