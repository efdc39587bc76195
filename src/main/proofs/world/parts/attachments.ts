import { attachmentExamples } from '../../../../domains/attachments/testing/examples.ts';
import type { RouteExample } from '../../../../platform/testing/route-example.ts';
import type { World } from '../world.ts';
import { caseOfficers, caseReaders, officers, type Part, type Rule, readers, tipReaders } from './part.ts';
import { plainPart } from './plain.ts';

/** Who reads a kind of matter, and so its files, and who writes there, and so adds them. */
type Holder = { readonly reads: Readers; readonly writes: Readers; readonly elsewhere?: string };
type Readers = Pick<Rule, 'roles' | 'notIn' | 'only'>;

const notIn = 'analysis';
const only = ['criminal-investigation'];
const casework = { reads: { roles: caseReaders }, writes: { roles: caseOfficers, notIn } };
const programme = { roles: ['programme-lead'] };
/** Proves also what no random world has the things for. */
const elsewhere = 'src/domains/attachments/matters.store.test.ts';

const holders: Readonly<Record<string, Holder>> = {
  case: { ...casework, reads: { roles: [...caseReaders, 'registrar'] } },
  person: casework,
  claim: casework,
  investigation: { reads: { roles: readers, only }, writes: { roles: officers, only } },
  signal: { reads: { roles: readers }, writes: { roles: officers, notIn } },
  tip: { reads: { roles: tipReaders }, writes: { roles: tipReaders, notIn }, elsewhere },
  // Support is addressed by the person it is for; its own id no step of a world knows.
  support: { reads: { roles: caseReaders }, writes: { roles: caseOfficers, only: ['support'] }, elsewhere },
  // A piece of evidence is addressed by its own id, which no step of a world knows; who opens its criminal file opens its files.
  'evidence-item': { reads: { roles: readers, only }, writes: { roles: officers, only }, elsewhere },
  programme: { reads: programme, writes: programme },
  event: { reads: programme, writes: programme },
};

const kinds = Object.keys(holders);

/** A file is a part of its matter, which has at most the one that the example adds. What has been done with it says the past of the world. */
const isDone = (world: World, route: string, kind: string, target: string): boolean =>
  world.steps.some((step) => step.route === variant(route, kind) && step.target === target);
const variant = (route: string, kind: string): string => (kind === 'case' ? route : `${route} on ${kind}`);

const add = 'attachment.add';
const withdraw = 'attachment.withdraw';

function rulesOf(kind: string, { reads, writes, elsewhere: proved }: Holder): Readonly<Record<string, Rule>> {
  const from = proved ? { elsewhere: proved } : {};
  const writing = { ...writes, ...from, place: 'writable', about: kind } as const;
  const isThere = ({ key }: { readonly key: string }, world: World) =>
    isDone(world, add, kind, key) && !isDone(world, withdraw, kind, key);
  const there: Rule['refuses'] = (thing, _person, world) => (isThere(thing, world) ? null : 409);
  return {
    [variant('attachment.list', kind)]: { ...reads, ...from, place: 'readable', about: kind },
    [variant(add, kind)]: {
      ...writing,
      spends: true,
      refuses: ({ key }, _person, world) => (isDone(world, add, kind, key) ? 409 : null),
    },
    [variant('attachment.correct-name', kind)]: { ...writing, refuses: there },
    [variant(withdraw, kind)]: { ...writing, spends: true, refuses: there },
    // No pieces come in a random world, so no file is whole: what is fetched and by whom is proved there.
    [variant('attachment.fetch', kind)]: { ...reads, place: 'readable', about: kind, from: [], elsewhere },
  };
}

const onKind =
  (example: RouteExample, kind: string): RouteExample =>
  (given) => {
    const { params, input } = example(given);
    return { params: { ...params, kind }, input };
  };

const part = plainPart({
  examples: Object.fromEntries(
    kinds.flatMap((kind) =>
      Object.entries(attachmentExamples).map(([route, example]) => [variant(route, kind), onKind(example, kind)]),
    ),
  ),
  rules: Object.assign({}, ...kinds.map((kind) => rulesOf(kind, holders[kind] as Holder))),
  grows: [add, add, 'attachment.correct-name'],
});

export const attachmentsPart: Part = {
  ...part,
  questions: ({ seen, unseen }) =>
    [...seen, ...unseen].flatMap((id) => kinds.map((kind) => ({ route: 'attachment.list', params: { kind, id } }))),
};
