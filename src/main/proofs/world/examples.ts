import type { ActEnvelope } from '../../../kernel/act.ts';
import type { ExampleValues } from '../../../platform/testing/route-example.ts';
import { canary, happenedAt } from './canary.ts';
import { examples } from './parts.ts';
import type { Step } from './world.ts';

/** The request of a step. `ids` says what symbolic names have become in a database. */
export function requestOf(
  step: Step,
  ids: {
    readonly country: NonNullable<ExampleValues['country']>;
    readonly target: string;
    readonly basis: readonly string[];
    readonly act: () => Partial<ActEnvelope>;
  },
) {
  const example = examples[step.route];
  if (!example) throw new Error(`No domain gives an example of the route ${step.route}.`);
  const given: ExampleValues = {
    country: ids.country,
    target: ids.target,
    basis: ids.basis,
    act: () => {
      const { from, to } = happenedAt(step.number);
      return { happenedFrom: from, happenedTo: to, precision: 'minute', ...ids.act() } as ActEnvelope;
    },
    unit: step.unit,
    facts: step.facts,
    text: (field) => canary(step.realm, field, step.number),
    number: step.number,
  };
  return example(given);
}
