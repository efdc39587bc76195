import { describe, expect, it } from 'vitest';
import { knownHere } from '../domains/knowledge/testing/known-here.ts';
import { tellerOf } from '../domains/tasks/public.server.ts';
import { swedish } from '../testing/calendar.ts';
import { taskKinds } from './domains.ts';

const { knowledge } = await knownHere();
const reader = {
  language: 'sv',
  say: ({ message }: { readonly message: string }) => message,
  now: new Date('2026-11-30T10:00:00Z'),
  calendar: swedish,
} as const;

describe('each kind of task that a domain declares', () => {
  it.each(taskKinds.map(({ kind }) => kind))('%s is still shown when nothing of its facts was kept', (kind) => {
    const { title, detail } = tellerOf(taskKinds, knowledge)({ kind, facts: {} }, reader);
    expect(title).not.toBe('');
    expect(detail).not.toBe('');
  });

  it('is not asked of anyone after its date only where it can no longer be done', () => {
    expect(taskKinds.filter(({ lapses }) => lapses).map(({ kind }) => kind)).toEqual(['reflection-application.ends']);
  });
});
