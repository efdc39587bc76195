import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';

/**
 * What a name or an address says of a route: that something leaves by it, that it is about an identity in the vault, or that it changes
 * access. Each such route says that it asks for a fresh proof, or why it does not (docs/decisions/0094).
 */
const looksLike: readonly (readonly [string, (route: Endpoint) => boolean])[] = [
  [
    'disclosure',
    ({ kind, name }) => kind === 'command' && /\.(pass-on|hand-over|disclose|give-copy|serve)$/.test(name),
  ],
  ['disclosure of a copy', ({ name }) => /copy$/.test(name) && !/refuse/.test(name)],
  [
    'export',
    ({ name }) =>
      /(^|[.-])(export|file|pack|report|report-days)$/.test(name) && !/^(study|report|investigation)\./.test(name),
  ],
  ['export of a report', ({ name }) => name === 'report.export'],
  ['publication', ({ name }) => /\.(publish|release|sign|contribute|publish-survey|sign-estimate)$/.test(name)],
  ['vault', ({ name }) => name.startsWith('identity.')],
  ['administration', ({ kind, path }) => kind === 'command' && path.startsWith('/api/administration/')],
];

/** An answer with a file in it, however it is called: its schema holds bytes, a table as text, or an address. */
const isFile = ({ kind, answer }: Endpoint): boolean => kind === 'query' && holdsFile(answer);
function holdsFile(schema: unknown, depth = 0): boolean {
  const shape = (schema as { def?: { shape?: Record<string, unknown>; innerType?: unknown; options?: unknown[] } }).def;
  if (!shape || depth > 4) return false;
  const fields = Object.entries(shape.shape ?? {});
  if (fields.some(([name]) => name === 'base64' || name === 'csv' || name === 'pdf')) return true;
  return [...fields.map(([, field]) => field), shape.innerType, ...(shape.options ?? [])].some(
    (one) => one !== undefined && holdsFile(one, depth + 1),
  );
}

/** Files with nothing of any case, nor of any person, in them: cards for workers, and tables of counts that the page shows as well. */
const withoutContent = [
  'effect.read',
  'inspection.card-sheet',
  'material.sheet',
  'paper.preview',
  'study.national',
  'study.own',
];

describe('a route by which content leaves, an identity is opened or access is changed', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(await openStore('embedded', provisionPeople));
  });
  afterAll(() => stage.store.close());
  const silent = (of: (route: Endpoint) => boolean): string[] =>
    stage.routes.filter((route) => of(route) && !route.proof).map(({ name }) => name);

  it.each(looksLike)('asks for a fresh proof or says why not: %s', (_what, of) => {
    expect(stage.routes.some(of)).toBe(true);
    expect(silent(of)).toEqual([]);
  });

  it('says so too where its answer holds a file', () => {
    expect(stage.routes.some(isFile)).toBe(true);
    expect(silent(isFile).sort()).toEqual(withoutContent);
  });

  it('asks for what its act asks for', () => {
    const { types } = stage.runtime.registry;
    const wrong = stage.routes.filter(({ name, proof }) => (types.get(name)?.proof ?? proof?.of) !== proof?.of);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('and those that do not ask, or not always, are these', () => {
    const some = (which: 'notAsked' | 'when') =>
      stage.routes.filter(({ proof }) => proof?.[which] !== undefined).map(({ name }) => name);
    expect(some('notAsked').sort()).toEqual([
      'agency-export.file',
      'case.copy',
      'course-draft.export',
      'course-package.export',
      'desk.answer',
      'desk.ask',
      'device.enrol',
      'inspection.pack',
      'reflection-application.read',
      'worker-text.file',
    ]);
    expect(some('when').sort()).toEqual([
      'answers.pass-on',
      'case-import.take',
      'directive.give',
      'fee-claim.pass-on',
      'inspection.converse',
      'person.protect',
      'signal.pass-on',
      'suspicion.hand-over',
      'tip.key-seen',
      'visit.pass-on',
    ]);
  });
});
