import { workExamples } from '../../../../domains/tasks/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { visibleThings } from '../sight.ts';
import { everybody, nothingOfItsOwn, type Part } from './part.ts';

export const tasksPart: Part = {
  ...nothingOfItsOwn,
  examples: workExamples,
  rules: {
    'work.list': {
      roles: [...everybody, 'administrator', 'security-officer', 'data-protection-officer'],
      place: 'list',
    },
  },
  compare: (expect, { world, session, body, idOf, work }) => {
    // Obstacles come and go by the clock, which no oracle here reads: each must be of something that this session sees.
    const isObstacle = ({ kind }: { kind: string }): boolean => kind.startsWith('obstacle.');
    const seen = new Set(visibleThings(world, session).map(({ key }) => idOf(key)));
    expect(body.items.filter(isObstacle).filter(({ about }: { about: { id: string } }) => !seen.has(about.id))).toEqual(
      [],
    );
    const asked = body.items.filter((item: { kind: string }) => !isObstacle(item));
    const shown = asked.map((item: { kind: string; about: { id: string } }) => `${item.kind} ${item.about.id}`);
    const expected = work().map((line) => line.replace(/\S+$/, idOf));
    expect(shown.sort()).toEqual(expected.sort());
  },
  questions: ({ after: { at, id } }) => [
    { route: 'work.list' },
    { route: 'work.list', input: { after: cursorOf({ dueAt: at, id }) } },
  ],
};
