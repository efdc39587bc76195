import { expect, it } from 'vitest';
import { askedAgain } from './asked-again.ts';
import { DatabaseNotNow } from './not-now.ts';

const silent = () => Promise.reject(new DatabaseNotNow('NO-ANSWER'));
const twice = { most: 2, wait: () => Promise.resolve() };

it('what finds the database silent is done once more, and comes through', async () => {
  let tries = 0;
  expect(await askedAgain(() => (++tries < 3 ? silent() : Promise.resolve('loaded')), twice)).toBe('loaded');
  expect(tries).toBe(3);
});

it('a silence is one also where the error says first what was being done', async () => {
  let tries = 0;
  const step = () =>
    ++tries < 3
      ? silent().catch((cause: unknown) => Promise.reject(new Error('A step was refused.', { cause })))
      : Promise.resolve('loaded');
  expect(await askedAgain(step, twice)).toBe('loaded');
});

it('what comes no further is given up, with what the database said', async () => {
  let tries = 0;
  const never = () => {
    tries += 1;
    return silent();
  };
  await expect(askedAgain(never, twice)).rejects.toThrow(DatabaseNotNow);
  expect(tries).toBe(3);
});

it('what comes further each time is not given up', async () => {
  let tries = 0;
  const further = (cameFurther: () => void) => {
    cameFurther();
    return ++tries < 9 ? silent() : Promise.resolve(tries);
  };
  expect(await askedAgain(further, twice)).toBe(9);
});

it('a fault is no silence, and is done once', async () => {
  let tries = 0;
  const faulty = () => {
    tries += 1;
    return Promise.reject(new Error('a fault'));
  };
  await expect(askedAgain(faulty, twice)).rejects.toThrow('a fault');
  expect(tries).toBe(1);
});
