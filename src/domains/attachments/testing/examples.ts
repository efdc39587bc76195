import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

/** The one file that the examples add to a matter, by the id of the matter: its last digits the other way round. */
export const fileOf = (matter: string): string => `${matter.slice(0, 24)}${[...matter.slice(24)].reverse().join('')}`;

const matter = ({ target }: ExampleValues) => ({ kind: 'case', id: target });
const file = (given: ExampleValues) => ({ ...matter(given), file: fileOf(given.target) });

export const attachmentExamples: Readonly<Record<string, RouteExample>> = {
  'attachment.list': (given) => ({ params: matter(given), input: {} }),
  'attachment.add': (given) => ({
    params: matter(given),
    input: {
      act: given.act(),
      file: fileOf(given.target),
      name: given.text('fileName'),
      bytes: given.number,
      mark: '0'.repeat(64),
      replaces: null,
    },
  }),
  'attachment.correct-name': (given) => ({
    params: file(given),
    input: { act: given.act(), name: given.text('fileName') },
  }),
  'attachment.withdraw': (given) => ({
    params: file(given),
    input: { act: given.act(), reason: given.text('reason') },
  }),
  'attachment.fetch': (given) => ({ params: file(given), input: {} }),
};
