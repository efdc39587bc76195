import type { z } from 'zod';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { AnswerFacts, KeyFacts, KeySeenFacts, OpenFacts, StopFacts } from './act-facts.ts';
import { tipMessages } from './messages.ts';

const shared = { retainRule: 'signal' } as const;

export const keyAct: ActDef<'tip.key', KeyFacts, never> = defineAct({
  ...shared,
  type: 'tip.key',
  stream: 'tip-key',
  nature: 'decision',
  facts: KeyFacts,
  icon: 'key',
  sentence: () => ({ message: tipMessages.keyMade }),
});

export const keySeenAct: ActDef<'tip.key-seen', KeySeenFacts, never> = defineAct({
  ...shared,
  type: 'tip.key-seen',
  stream: 'tip-key',
  nature: 'decision',
  facts: KeySeenFacts,
  icon: 'eye',
  sentence: ({ confirms }) => ({ message: confirms ? tipMessages.keyConfirmed : tipMessages.keySeen }),
});

export const openAct: ActDef<'tip.open', OpenFacts, never> = defineAct({
  ...shared,
  type: 'tip.open',
  stream: 'tip',
  nature: 'record',
  facts: OpenFacts,
  icon: 'envelope-open',
  sentence: () => ({ message: tipMessages.opened }),
});

export const answerTipAct: ActDef<'tip.answer', AnswerFacts, never> = defineAct({
  ...shared,
  type: 'tip.answer',
  stream: 'tip',
  nature: 'decision',
  facts: AnswerFacts,
  icon: 'chat-text',
  sentence: () => ({ message: tipMessages.answered }),
});

export const stopAct: ActDef<'tip.stop', Record<string, never>, never> = defineAct({
  ...shared,
  type: 'tip.stop',
  stream: 'tip',
  nature: 'record',
  facts: StopFacts as z.core.$ZodType<Record<string, never>>,
  icon: 'hand-palm',
  sentence: () => ({ message: tipMessages.stopped }),
});
