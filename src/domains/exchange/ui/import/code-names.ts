import type { Message } from '../../../../kernel/message.ts';
import { caseEndNames } from '../../../cases/public.ts';
import { sectorNames } from '../../../knowledge/public.ts';
import { protectionNames } from '../../../persons/ui/public.tsx';
import { claimKindNames, payerStateNames } from '../../../redress/ui/public.tsx';
import type { WordField } from '../../import/fields.ts';
import { sexNames } from './words.ts';

/** What the codes are called that a word of a list can mean. */
export const codeNames: Readonly<Record<WordField, Readonly<Record<string, Message>>>> = {
  sector: sectorNames,
  end: caseEndNames,
  sex: sexNames,
  protection: protectionNames,
  claimKind: claimKindNames,
  claimState: payerStateNames,
  language: {},
};
