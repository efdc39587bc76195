import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, now } from '../../testing/a-programme.ts';
import { added, practised, said } from '../../testing/a-register.ts';
import { toChangePractice } from './change-practice.ts';

it('a new version says the whole again, also the country and the obstacles', () => {
  const input = { act: act(), ...said({ country: 'NO', obstacles: ['OB-B06'] }) };
  const changed = [...added, ...decide(toChangePractice, input, practised(), now)];
  expect(practised(changed).state).toMatchObject({ country: 'NO', obstacles: ['OB-B06'], review: null });
});
