import { expect, it } from 'vitest';
import { labelled, labelsIn } from './labelled.ts';

it('a label is written as it is on the screen, and the rest stays', () => {
  const text = 'Press [[work.title]], then [[form.send]].';
  expect(labelsIn(text)).toEqual(['work.title', 'form.send']);
  expect(labelled(text, (id) => id.toUpperCase())).toBe('Press [[WORK.TITLE]], then [[FORM.SEND]].');
  expect(labelsIn('No label.')).toEqual([]);
});
