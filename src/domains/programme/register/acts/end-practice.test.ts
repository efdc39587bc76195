import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, now } from '../../testing/a-programme.ts';
import { added, practised } from '../../testing/a-register.ts';
import { toEndPractice } from './end-practice.ts';

it('stays readable, with the act that says why', () => {
  const [end] = decide(toEndPractice, { act: act(), why: 'Prov.' }, practised(), now);
  expect(practised(end ? [...added, end] : added).state.ended).toBe(end?.id);
});
