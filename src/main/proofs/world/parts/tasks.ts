import { workExamples } from '../../../../domains/tasks/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

export const tasksPart: Part = {
  ...nothingOfItsOwn,
  examples: workExamples,
  rules: { 'work.list': { roles: everybody, place: 'list' } },
  compare: (expect, { body, idOf, work }) => {
    const shown = body.items.map((item: { kind: string; about: { id: string } }) => `${item.kind} ${item.about.id}`);
    const expected = work().map((line) => line.replace(/\S+$/, idOf));
    expect(shown.sort()).toEqual(expected.sort());
  },
  questions: ({ after: { at, id } }) => [
    { route: 'work.list' },
    { route: 'work.list', input: { after: cursorOf({ dueAt: at, id }) } },
  ],
};
