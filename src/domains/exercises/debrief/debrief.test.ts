import { describe, expect, it } from 'vitest';
import { playAll } from '../play/play.ts';
import { spliced } from '../scenario/spliced.ts';
import { given } from '../testing/given.ts';
import { debrief } from './debrief.ts';

describe('the debrief of a whole play of the restaurant', () => {
  const exercise = given('restaurant');
  const { moves = [], gives } = exercise.scenario.debrief_oracle ?? {};
  const found = debrief(exercise, playAll(exercise, spliced(exercise.scenario, moves)));

  it.each(Object.entries(gives as Record<string, unknown>))(
    'has %s as another reader worked it out',
    (key, expected) => {
      expect(found[key as keyof typeof found]).toMatchObject(expected as object);
    },
  );
});
