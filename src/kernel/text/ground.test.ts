import { expect, it } from 'vitest';
import { GroundRef, groundIdOf, provisionOf, WrittenGround, writtenGround } from './ground.ts';

const typed = { statute: ' Påhittad lag\n(1/2000) ', paragraph: '3 §' };

it('a provision that an officer writes stands behind the entry for that', () => {
  const ground = writtenGround('fi.written', typed) ?? '';
  expect(ground).toBe('fi.written: Påhittad lag (1/2000), 3 §');
  expect(GroundRef.safeParse(ground).success).toBe(true);
  expect(WrittenGround.safeParse(ground).success).toBe(true);
  expect([groundIdOf(ground), provisionOf(ground)]).toEqual(['fi.written', 'Påhittad lag (1/2000), 3 §']);
});

it('an entry is a ground by itself, and is not written', () => {
  expect(GroundRef.safeParse('se.osl-10-2').success).toBe(true);
  expect(WrittenGround.safeParse('se.osl-10-2').success).toBe(false);
  expect([groundIdOf('se.osl-10-2'), provisionOf('se.osl-10-2')]).toEqual(['se.osl-10-2', null]);
});

it('nothing is written behind an entry of its own, over several lines, or without both parts', () => {
  expect(GroundRef.safeParse('se.osl-10-2: Påhittad lag, 3 §').success).toBe(false);
  expect(GroundRef.safeParse('fi.written: Påhittad lag\n3 §').success).toBe(false);
  expect(writtenGround('fi.written', { ...typed, paragraph: ' ' })).toBeNull();
  expect(writtenGround('fi.written', { ...typed, statute: '' })).toBeNull();
  expect(writtenGround('fi.written', { ...typed, statute: 'x'.repeat(161) })).toBeNull();
  expect(writtenGround('fi.osl', typed)).toBeNull();
});
