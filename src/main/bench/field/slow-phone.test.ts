import { expect, it } from 'vitest';
import { conditionsOf, slowNetwork } from './slow-phone.ts';

it('bits a second become the bytes a second that the browser takes', () => {
  expect(conditionsOf(slowNetwork)).toEqual({
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  expect(conditionsOf('none').offline).toBe(true);
});
