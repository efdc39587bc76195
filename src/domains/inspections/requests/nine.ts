import type { Named } from '../../../kernel/who.ts';

/** A unit as the list of units knows it, with the kind of its agency. */
type UnitOfAgency = {
  readonly id: number;
  readonly name: Named;
  readonly agencyName: Named;
  readonly agencyKind: string;
};
/** A question of ours, in the order in which they were asked. */
type AskedBefore = {
  readonly id: string;
  readonly other: { readonly unit: Named; readonly house: Named };
  readonly at: string;
  readonly answerBy: string;
  readonly answer: { readonly given: boolean; readonly at: string } | null;
};

export type AskedUnit = {
  readonly unit: number;
  readonly name: Named;
  readonly agency: Named;
  readonly state: 'not-asked' | 'waiting' | 'answered' | 'no-answer';
  readonly request: string | null;
  readonly answerBy: string | null;
  readonly at: string | null;
};
export type Agency = { readonly kind: string; readonly own: boolean; readonly units: readonly AskedUnit[] };

/**
 * The agencies that a ground names, in its order: which of their units were asked for their share, and what came of it. The unit that asks
 * is one of them and is not asked. An agency that has no unit here is listed all the same, without any.
 */
export function agenciesAsked(
  kinds: readonly string[],
  units: readonly UnitOfAgency[],
  asked: readonly AskedBefore[],
  ownKind: string,
): readonly Agency[] {
  return kinds.map((kind) => ({
    kind,
    own: kind === ownKind,
    units:
      kind === ownKind
        ? []
        : units
            .filter(({ agencyKind }) => agencyKind === kind)
            .map(({ id, name, agencyName }) => {
              const last = asked.findLast(({ other }) => other.unit.sv === name.sv && other.house.sv === agencyName.sv);
              return {
                unit: id,
                name,
                agency: agencyName,
                state: last ? (last.answer ? (last.answer.given ? 'answered' : 'no-answer') : 'waiting') : 'not-asked',
                request: last?.id ?? null,
                answerBy: last?.answerBy ?? null,
                at: last ? (last.answer?.at ?? last.at) : null,
              };
            }),
  }));
}
