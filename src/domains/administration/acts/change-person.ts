import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { mayAdminister } from '../access.ts';
import type { Account } from '../account.ts';
import { stillOpen } from '../may-be-changed.ts';
import { administrationMessages as texts } from '../messages.ts';
import { LanguageTag, PersonSaid } from '../schema.ts';
import { OfAccount } from './of-account.ts';

const ChangePerson = z.strictObject({ act: ActEnvelope, ...PersonSaid.shape });
type ChangePerson = z.infer<typeof ChangePerson>;

const Facts = OfAccount.extend({ languages: z.array(LanguageTag), languagesBefore: z.array(LanguageTag) }).strict();
type Facts = z.infer<typeof Facts>;

/** Names and titles, the new and the old, are sealed beside it. */
type Words = 'name' | 'title' | 'titleEn' | 'nameBefore' | 'titleBefore' | 'titleEnBefore';

export const changeAccount: ActDef<'account.change', Facts, Words> = defineAct({
  type: 'account.change',
  proof: 'administration',
  stream: 'account',
  nature: 'decision',
  facts: Facts,
  words: ['name', 'title', 'titleEn', 'nameBefore', 'titleBefore', 'titleEnBefore'],
  icon: 'pencil-line',
  sentence: () => ({ message: texts.changed }),
  retainRule: 'account',
});

/** What a person is called. In which unit they are stays: a person who moves is invited there. */
export const toChangePerson: Doing<ChangePerson, Account> = {
  act: changeAccount,
  input: ChangePerson,
  roles: ['administrator'],
  may: mayAdminister,
  possible: stillOpen,
  acts: ({ act, name, title, titleEn, languages }, account) => [
    changeAccount.draft({
      at: account.at,
      id: act.id,
      stream: account.id,
      facts: { account: account.id, languages, languagesBefore: [...account.said.languages] },
      words: {
        name,
        title,
        titleEn: titleEn ?? title,
        nameBefore: account.name,
        titleBefore: account.title,
        titleEnBefore: account.titleEn,
      },
    }),
  ],
};
