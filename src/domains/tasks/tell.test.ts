import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineTask } from '../../kernel/define-task.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { swedish } from '../../testing/calendar.ts';
import { tellerOf } from './tell.ts';

const colours: Readonly<Record<'red' | 'blue', Message>> = {
  red: { id: 'kite.red', message: 'Red', comment: 'Invented, shown nowhere' },
  blue: { id: 'kite.blue', message: 'Blue', comment: 'Invented, shown nowhere' },
};
const kite = defineTask({
  kind: 'kite.fly',
  aboutKind: 'kite',
  facts: z.object({ reference: z.string(), colour: z.enum(['red', 'blue']), metres: z.number() }),
  sentence: ({ reference, colour, metres }, { say }) => ({
    title: `Fly ${reference}`,
    detail: metres > 9 ? 'High' : say(colours[colour]),
  }),
});

const say = ({ message }: Message, _values?: MessageValues): string => message;
const reader = { language: 'en', say, now: new Date('2026-11-30T10:00:00Z'), calendar: swedish } as const;
const tell = tellerOf([kite], null);
const told = (facts: Readonly<Record<string, string | number>>) => tell({ kind: 'kite.fly', facts }, reader);
const facts = { reference: 'K-INVENTED', colour: 'blue', metres: 3 };

describe('a stored task', () => {
  it('is shown by the sentence of its kind, which ignores facts that it does not need', () => {
    expect(told(facts)).toEqual({ title: 'Fly K-INVENTED', detail: 'Blue' });
    expect(told({ ...facts, wind: 'north' })).toEqual({ title: 'Fly K-INVENTED', detail: 'Blue' });
  });

  it('whose facts are of an older version is shown as far as they go', () => {
    expect(told({ reference: 'K-INVENTED', metres: 12 })).toEqual({ title: 'Fly K-INVENTED', detail: 'High' });
  });

  it('of whose facts no sentence comes says where to look, and keeps no other from being listed', () => {
    const older = {
      title: 'Task from an older version',
      detail: 'An older version of CAPE stored it. Open the matter to see what the task is about.',
    };
    expect(told({ ...facts, colour: 'green' })).toEqual(older);
    expect(told({})).toEqual(older);
  });

  it('of a kind that no domain declares is a fault, as are two kinds of one name', () => {
    expect(() => tell({ kind: 'kite.land', facts }, reader)).toThrow('No domain declares tasks of the kind kite.land.');
    expect(() => tellerOf([kite, kite], null)).toThrow('Two domains declare tasks of the kind kite.fly.');
  });

  it('whose own sentence fails with facts as they should be is a fault of ours, and is not hidden', () => {
    const broken = defineTask({ ...kite, kind: 'kite.tear', sentence: () => JSON.parse('{') });
    expect(() => tellerOf([broken], null)({ kind: 'kite.tear', facts }, reader)).toThrow(SyntaxError);
  });
});
