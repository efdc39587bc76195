import type { Message } from '../../../kernel/message.ts';
import type { PatternId } from './pattern.ts';

/** What the patterns are called, and what makes each. Signs point to one; no person is called one. */
export const patternNames: Readonly<Record<PatternId, Message>> = {
  strict: /*i18n*/ {
    id: 'indicators.pattern.strict',
    message: 'Trafficking for forced labour, read narrowly',
    comment: 'Name of a pattern to which signs can point. Never of a person.',
  },
  wide: /*i18n*/ {
    id: 'indicators.pattern.wide',
    message: 'Trafficking for forced labour, read widely',
    comment: 'Name of a pattern to which signs can point. Never of a person.',
  },
  'forced-labour': /*i18n*/ {
    id: 'indicators.pattern.forced-labour',
    message: 'Forced labour, however the person came here',
    comment: 'Name of a pattern to which signs can point. Never of a person.',
  },
  deceived: /*i18n*/ {
    id: 'indicators.pattern.deceived',
    message: 'Deceived and exploited, without coercion',
    comment: 'Name of a pattern to which signs can point. Never of a person.',
  },
  exploited: /*i18n*/ {
    id: 'indicators.pattern.exploited',
    message: 'Exploited at work',
    comment: 'Name of a pattern to which signs can point. Never of a person.',
  },
};

export const patternTexts: Readonly<Record<PatternId, Message>> = {
  strict: /*i18n*/ {
    id: 'indicators.pattern.strict.text',
    message: 'Deception or coercion when recruited, exploitation, and coercion at the workplace.',
    comment: 'Under the name of a pattern: what it takes.',
  },
  wide: /*i18n*/ {
    id: 'indicators.pattern.wide.text',
    message: 'The same, where abuse of a vulnerable situation can replace deception or coercion.',
    comment: 'Under the name of a pattern: what it takes.',
  },
  'forced-labour': /*i18n*/ {
    id: 'indicators.pattern.forced-labour.text',
    message: 'Exploitation, and coercion at the workplace.',
    comment: 'Under the name of a pattern: what it takes.',
  },
  deceived: /*i18n*/ {
    id: 'indicators.pattern.deceived.text',
    message: 'Deception when recruited and exploitation; indicators cannot point to coercion at the workplace.',
    comment: 'Under the name of a pattern: what it takes.',
  },
  exploited: /*i18n*/ {
    id: 'indicators.pattern.exploited.text',
    message:
      'Exploitation; indicators cannot point to deception or coercion when recruited, nor to coercion at the workplace.',
    comment: 'Under the name of a pattern: what it takes.',
  },
};
