import type { Message } from '../../../../kernel/message.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { leftEmpty, notifiedTitle, recordedHere } from '../../../../web/form/check-messages.ts';
import type { CheckRow } from '../../../../web/form/check-step.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { bearings, itemForms, materials } from '../../codes.ts';
import type { FileShown } from '../../shown.ts';
import { bearingNames, materialNames } from '../code-messages.ts';
import { formLabel, formNames } from '../custody/custody-messages.ts';
import { dayTyped } from '../day-typed.ts';
import type { EvidenceDraft } from './evidence-draft.ts';
import * as texts from './evidence-messages.ts';
import { aliasOf } from './item-names.ts';

/** The item as it will be stored, field by field, and that no one is told. */
export function useEvidenceRows(file: FileShown, draft: EvidenceDraft): readonly CheckRow[] {
  const say = useText();
  const { longDate } = useFormats();
  const { nameOf } = useCodes('evidence');
  const today = wallTimeOf(now());
  const named = (parties: readonly string[]): string => parties.map((party) => aliasOf(file, party)).join(', ');
  const day = (typed: string, ahead: boolean): string => {
    const read = dayTyped(typed, today, ahead);
    return read ? longDate(atNoon(read)) : '';
  };
  const form = itemForms.find((one) => one === draft.form);
  const bearing = bearings.find((one) => one === draft.bearing);
  const material = materials.find((one) => one === draft.material);
  const rows: readonly (readonly [field: string, label: Message, told: string])[] = [
    ['facts.type', texts.typeLabel, draft.type && `${draft.type} ${nameOf(draft.type)}`],
    ['facts.form', formLabel, form ? say(formNames[form]) : ''],
    ['words.short', texts.shortLabel, draft.short],
    ['words.description', texts.descriptionLabel, draft.description],
    ['facts.number', texts.numberLabel, draft.number.trim() || say(texts.numberHint)],
    ...(file.parties.length > 0 ? ([['facts.parties', texts.partiesLabel, named(draft.parties)]] as const) : []),
    ['facts.bearing', texts.bearingLabel, bearing ? say(bearingNames[bearing]) : ''],
    [
      'facts.accountOf',
      texts.accountLabel,
      draft.account === 'nobody' ? say(texts.accountNobody) : named(draft.account ? [draft.account] : []),
    ],
    ['facts.material', texts.materialLabel, material ? say(materialNames[material]) : ''],
    ['words.securedBy', texts.securedByLabel, draft.securedBy],
    ['facts.securedOn', texts.securedOnLabel, day(draft.securedOn, false)],
    ['words.where', texts.whereLabel, draft.where],
    ['facts.keptUntil', texts.keptUntilLabel, day(draft.keptUntil, true)],
  ];
  return [
    ...rows.map(([field, label, told]) => ({ name: say(label), told: told.trim() || say(leftEmpty), field })),
    { name: say(notifiedTitle), told: say(recordedHere), field: null },
  ];
}
