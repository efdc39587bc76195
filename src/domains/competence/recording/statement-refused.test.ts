import { expect, it } from 'vitest';
import { Statement } from './statement.ts';
import { judgeStatement, type Speaking } from './statement-refused.ts';
import { cmi5Category, moveOnCategory, type StoredStatement, sessionExtension, type Verb, verbs } from './verbs.ts';

const attempt = '018f0000-0000-7000-8000-000000000001';
const actor = { homePage: 'urn:cape:agency:7', name: 'f00d' };
const speaking: Speaking = {
  ...{ launch: 'one', attempt, unit: 0, actor, activity: 'urn:cape:package:1:0' },
  part: { id: 'https://invented.invalid/part', masteryScore: 0.8 },
};
const results: Partial<Record<Verb, object>> = {
  completed: { completion: true, duration: 'PT1S' },
  passed: { success: true, duration: 'PT1S', score: { scaled: 0.8 } },
  failed: { success: false, duration: 'PT1S', score: { scaled: 0.79 } },
  terminated: { duration: 'PT1S' },
};
const said = (verb: Verb, over: object = {}) =>
  Statement.parse({
    actor: { account: actor },
    verb: { id: verbs[verb].iri },
    object: { id: speaking.activity },
    result: results[verb],
    context: {
      registration: attempt,
      contextActivities: {
        category: [{ id: cmi5Category }, { id: moveOnCategory }],
        grouping: { id: speaking.part.id },
      },
      extensions: { [sessionExtension]: 'one' },
    },
    timestamp: '2026-11-24T08:40:00Z',
    ...over,
  });
const before = (...verbs: (Verb | 'allowed')[]): StoredStatement[] =>
  verbs.map((verb) => ({ verb, launch: 'one', unit: 0 }));
const judge = (verb: Verb, was: readonly StoredStatement[], over: object = {}) => {
  const judged = judgeStatement(said(verb, over), speaking, was);
  return 'fault' in judged ? judged.fault : judged.verb;
};

it('a part states in the order of the standard', () => {
  expect(judge('initialized', before('launched'))).toBe('initialized');
  expect(judge('initialized', before('initialized'))).toBe('initialized-already');
  expect(judge('completed', before('launched'))).toBe('not-initialized');
  for (const verb of ['completed', 'passed', 'failed', 'terminated'] as const)
    expect(judge(verb, before('initialized'))).toBe(verb);
  expect(judge('completed', before('initialized', 'completed'))).toBe('completed-already');
  expect(judge('failed', before('initialized', 'passed'))).toBe('passed-already');
  expect(judge('passed', before('initialized', 'failed'))).toBe('passed');
  expect(judge('passed', before('initialized', 'terminated'))).toBe('terminated-already');
  expect(judge('passed', before('initialized', 'abandoned'))).toBe('terminated-already');
});

it('what was completed in an earlier opening is not completed again', () => {
  const earlier: StoredStatement[] = [{ verb: 'completed', launch: 'zero', unit: 0 }, ...before('initialized')];
  expect(judge('completed', earlier)).toBe('completed-already');
  expect(judge('completed', [{ verb: 'completed', launch: 'zero', unit: 1 }, ...before('initialized')])).toBe(
    'completed',
  );
});

it('verbs of the system, another learner, opening or part, and a score against the mastery score are refused', () => {
  for (const verb of ['launched', 'abandoned', 'waived', 'satisfied'] as const)
    expect(judge(verb, before('initialized'))).toBe('verb-of-the-system');
  expect(judge('initialized', [], { actor: { account: { ...actor, name: 'another' } } })).toBe('another-actor');
  expect(judge('initialized', [], { object: { id: 'urn:another' } })).toBe('another-object');
  const context = said('initialized').context;
  const wrong = { ...context, extensions: { [sessionExtension]: 'two' } };
  expect(judge('initialized', [], { context: wrong })).toBe('another-session');
  const score = { success: true, duration: 'PT1S', score: { scaled: 0.5 } };
  expect(judge('passed', before('initialized'), { result: score })).toBe('score-against-mastery');
  expect(judge('failed', before('initialized'), { result: { ...score, success: false, score: { scaled: 0.9 } } })).toBe(
    'score-against-mastery',
  );
  expect(judge('completed', before('initialized'), { result: { completion: true } })).toBe('no-duration');
});
