import { expect, test } from 'vitest';
import { frameWrong } from './frame-wrong.ts';
import type { Method } from './survey-schema.ts';
import { stratum } from './testing/a-survey.ts';

const wrong = (method: Method, ...parts: ReturnType<typeof stratum>[]) =>
  frameWrong(method, parts)?.fields[0]?.message.id ?? null;

test('a frame is right where every part has enough people to hide in', () => {
  expect(wrong('stratified', stratum())).toBeNull();
  expect(wrong('census', stratum({ take: null }))).toBeNull();
  expect(wrong('stratified', stratum({ people: 4, take: null }))).toBe('surveys.few-in-part');
  expect(wrong('stratified', stratum({ take: 4 }))).toBe('surveys.few-in-part');
});

test('what cannot be drawn is refused', () => {
  expect(wrong('stratified', stratum({ take: 41 }))).toBe('surveys.more-than-there');
  expect(wrong('census', stratum())).toBe('surveys.census-takes-all');
  expect(wrong('simple', stratum(), stratum({ id: 'part-2' }))).toBe('surveys.one-part');
  expect(wrong('stratified', stratum(), stratum())).toBe('surveys.part-twice');
  expect(wrong('open-link', stratum())).toBe('surveys.link-has-no-frame');
});

test('units are large enough, add up, and two are drawn', () => {
  const units = (over: object) => stratum({ people: 30, take: 2, units: [10, 10, 10], ...over });
  expect(wrong('clusters', units({}))).toBeNull();
  expect(wrong('clusters', units({ take: 1 }))).toBe('surveys.two-units');
  expect(wrong('clusters', units({ take: 4 }))).toBe('surveys.more-than-there');
  expect(wrong('clusters', units({ units: [30] }))).toBe('surveys.two-units');
  expect(wrong('clusters', units({ units: [26, 4] }))).toBe('surveys.few-in-unit');
  expect(wrong('clusters', units({ people: 31 }))).toBe('surveys.units-add-up');
  expect(wrong('stratified', units({}))).toBe('surveys.no-units-here');
});
