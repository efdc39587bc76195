import { beforeAll, expect, test } from 'vitest';
import type { Message } from '../../../kernel/message.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { knownHere } from '../../knowledge/testing/known-here.ts';
import { obstacleNames } from './obstacle-messages.ts';
import { obstacles } from './obstacles.ts';
import { reasonNames } from './reason-messages.ts';
import { reasons } from './reasons.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  ({ knowledge } = await knownHere());
});

const named = (codes: readonly { id: string; sv: string; en: string }[]) =>
  codes.map(({ id, sv, en }) => ({ id, sv, en }));

test('the obstacles of the study are those of knowledge, and are called the same', () => {
  const [sv, en] = [textsIn('sv'), textsIn('en')];
  const ours = obstacles.map((id) => {
    const name = new Map<string, Message>(Object.entries(obstacleNames)).get(id);
    if (!name) throw new Error(`${id} has no name`);
    return { id, sv: sv.t(name), en: en.t(name) };
  });
  expect(named(knowledge.obstacles.entries)).toEqual(ours);
});

test('the reasons of the study are those of knowledge, and are called the same', () => {
  const [sv, en] = [textsIn('sv'), textsIn('en')];
  const ours = reasons.map((id) => ({ id, sv: sv.t(reasonNames[id]), en: en.t(reasonNames[id]) }));
  expect(named(knowledge.reasons.entries)).toEqual(ours);
});
