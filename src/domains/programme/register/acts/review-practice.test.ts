import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { act, now } from '../../testing/a-programme.ts';
import { added, practised, said } from '../../testing/a-register.ts';
import { lastVersion } from '../practice.ts';
import { toChangePractice } from './change-practice.ts';
import { toEndPractice } from './end-practice.ts';
import { toReviewPractice } from './review-practice.ts';

const review = (version: string) => ({ act: act(), version, verdict: 'agrees' as const, note: 'Sidan 3.' });
const first = lastVersion(practised().state).act;

it('is reviewed by a second person, once for each version', () => {
  expect(() => decide(toReviewPractice, review(first), practised(added, '1005'), now)).toThrow(
    'programme-register.reviewed-by-writer',
  );
  const reviewed = [...added, ...decide(toReviewPractice, review(first), practised(), now)];
  expect(practised(reviewed).state.review).toMatchObject({ verdict: 'agrees' });
  expect(() => decide(toReviewPractice, review(first), practised(reviewed), now)).toThrow(
    'programme-register.already-reviewed',
  );
  const changed = [...reviewed, ...decide(toChangePractice, { act: act(), ...said() }, practised(reviewed), now)];
  expect(practised(changed).state).toMatchObject({ review: null, versions: [{}, {}] });
  expect(() => decide(toReviewPractice, review(first), practised(changed), now)).toThrow(
    'programme-register.newer-version',
  );
});

it('is not changed or reviewed once it is no longer recommended', () => {
  const ended = [...added, ...decide(toEndPractice, { act: act(), why: 'Prov.' }, practised(), now)];
  for (const toDo of [
    () => decide(toReviewPractice, review(first), practised(ended), now),
    () => decide(toChangePractice, { act: act(), ...said() }, practised(ended), now),
    () => decide(toEndPractice, { act: act(), why: 'Prov.' }, practised(ended), now),
  ])
    expect(toDo).toThrow('programme-register.practice-has-ended');
});
