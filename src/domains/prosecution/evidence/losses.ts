import type { LossSentence } from '../../../kernel/expiring-item.ts';
import { codeName, type Knowledge } from '../../knowledge/public.ts';
import { actMessages } from '../act-messages.ts';

/** What a kind of evidence is like, so that an old file and a new one can be read side by side. */
const alike: Readonly<Record<string, string>> = {
  ...{ EV01: 'testimony', EV02: 'testimony', EV03: 'testimony' },
  ...{ EV08: 'log', EV11: 'log', EV09: 'money', EV12: 'place', EV23: 'abroad' },
};

/** How the list of expiring evidence names limitation of an offence, by its name in the law. */
const limitationLoss =
  (known: Pick<Knowledge, 'offences' | 'holders'>): LossSentence =>
  ({ what, holder, saver }, language, say) => ({
    title: say(actMessages.barred, {
      offence: codeName(known.offences.entries, what.slice('limitation.'.length), language),
    }),
    holder: codeName(known.holders.entries, holder, language),
    saver: codeName(known.holders.entries, saver, language),
    act: say(actMessages.charge),
    alike: 'limitation',
  });

/** How the list of expiring evidence names a kind of evidence, in the words of the catalogue. */
const evidenceLoss =
  (known: Pick<Knowledge, 'evidence' | 'holders'>): LossSentence =>
  ({ what, holder, saver, act }, language, say) => ({
    title: codeName(known.evidence.entries, what.slice('evidence.'.length), language),
    holder: codeName(known.holders.entries, holder, language),
    saver: codeName(known.holders.entries, saver, language),
    act: say(act === 'evidence.add' ? actMessages.secure : actMessages.ask),
    alike: alike[what.slice('evidence.'.length)] ?? what,
  });

/** How the list of expiring evidence names what work of a sector usually leaves. */
const retentionLoss =
  (known: Pick<Knowledge, 'retention' | 'holders'>): LossSentence =>
  ({ what, holder, saver }, language, say) => ({
    title: codeName(known.retention.entries, what.slice('retention.'.length), language),
    holder: codeName(known.holders.entries, holder, language),
    saver: codeName(known.holders.entries, saver, language),
    act: say(actMessages.ask),
  });

/** How the list of expiring evidence names the entries of a criminal file, by the first part of their code. */
export const prosecutionLosses = (knowledge: Knowledge): readonly (readonly [string, LossSentence])[] => [
  ['evidence', evidenceLoss(knowledge)],
  ['limitation', limitationLoss(knowledge)],
  ['retention', retentionLoss(knowledge)],
];
