import { z } from 'zod';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { OfAccount } from '../../acts/of-account.ts';
import { LanguageTag } from '../../schema.ts';
import { directoryMessages as texts } from '../messages.ts';

/* What only a directory does to an account, each made by its key. Names and addresses are sealed beside the facts. */

const common = { stream: 'account', nature: 'decision', retainRule: 'account' } as const;

const Provisioned = OfAccount.extend({
  unit: Uuid,
  /** Whether the account was there before. */
  adopted: z.boolean(),
  /** Whether it says who the person is at the provider. */
  tied: z.boolean(),
  languages: z.array(LanguageTag),
}).strict();

export const provisionAct: ActDef<
  'account.provision',
  z.infer<typeof Provisioned>,
  'name' | 'title' | 'userName' | 'externalId'
> = defineAct({
  ...common,
  type: 'account.provision',
  facts: Provisioned,
  words: ['name', 'title', 'userName', 'externalId'],
  icon: 'user-plus',
  sentence: ({ adopted }) => ({ message: adopted ? texts.adopted : texts.provisioned }),
});

/** The parts of the name, by which it is sorted, and the addresses are one text each. */
export type Called = 'userName' | 'externalId' | 'parts' | 'emails';
const Identified = OfAccount.extend({ tied: z.boolean() }).strict();

export const identifyAct: ActDef<
  'account.identify',
  z.infer<typeof Identified>,
  Called | `${Called}Before`
> = defineAct({
  ...common,
  type: 'account.identify',
  facts: Identified,
  words: [
    ...(['userName', 'externalId', 'parts', 'emails'] as const),
    ...(['userNameBefore', 'externalIdBefore', 'partsBefore', 'emailsBefore'] as const),
  ],
  icon: 'pencil-line',
  sentence: () => ({ message: texts.identified }),
});

export const reopenAct: ActDef<'account.reopen', OfAccount, never> = defineAct({
  ...common,
  type: 'account.reopen',
  facts: OfAccount.strict(),
  icon: 'key',
  sentence: () => ({ message: texts.reopened }),
});

export const unprovisionAct: ActDef<'account.unprovision', OfAccount, never> = defineAct({
  ...common,
  type: 'account.unprovision',
  facts: OfAccount.strict(),
  icon: 'prohibit',
  sentence: () => ({ message: texts.unprovisioned }),
});
