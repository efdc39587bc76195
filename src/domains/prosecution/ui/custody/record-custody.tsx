import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { NotFound } from '../../../../web/components/state/failure-state.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { type DraftError, missing, textErrors, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import { timeHint, timeLabel } from '../../../../web/form/when-messages.ts';
import { readDay, readTime } from '../../../../web/form/written-date.ts';
import { useText } from '../../../../web/text.tsx';
import { momentOf, wallTimeOf } from '../../../../web/wall-clock.ts';
import { custodySteps } from '../../codes.ts';
import type { ItemShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { DayField } from '../day-field.tsx';
import { itemById } from '../evidence/item-names.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { choiceMissing } from '../form-messages.ts';
import { record, stepNames } from './custody-messages.ts';
import * as texts from './record-messages.ts';

/** One step of the custody of a piece of evidence. */
export default function RecordCustody(): ReactElement {
  const { about = '' } = useFileSearch();
  return (
    <OpenFile>
      {(file) => {
        const item = itemById(file, about);
        return item ? <Form file={file} item={item} /> : <NotFound />;
      }}
    </OpenFile>
  );
}

const empty = { step: '', day: '', time: '', by: '', from: '', to: '', where: '', seal: '', note: '' };
type CustodyDraft = typeof empty;

/** When it was, as it was typed; null when it cannot be read. */
function momentTyped({ day, time }: CustodyDraft): Date | null {
  const date = readDay(day, wallTimeOf(now()));
  const clock = readTime(time);
  return date && clock ? momentOf({ ...date, ...clock }) : null;
}

function errorsIn(draft: CustodyDraft): DraftError[] {
  const day = readDay(draft.day, wallTimeOf(now()));
  return [
    ...(draft.step ? [] : [missing('facts.step', choiceMissing)]),
    ...(day ? [] : [draft.day ? wrong('facts.at', texts.dayMissing) : missing('facts.at', texts.dayMissing)]),
    ...(readTime(draft.time)
      ? []
      : [draft.time ? wrong('facts.at.time', texts.timeMissing) : missing('facts.at.time', texts.timeMissing)]),
    ...textErrors('words.by', draft.by, 120, texts.byMissing),
    ...(draft.step === 'received' ? textErrors('words.from', draft.from, 120, texts.fromMissing) : []),
    ...(draft.step === 'returned' ? textErrors('words.to', draft.to, 120, texts.toMissing) : []),
    ...(draft.step === 'moved'
      ? textErrors('words.where', draft.where, 200, texts.whereMissing)
      : tooLong('words.where', draft.where, 200)),
    ...tooLong('words.seal', draft.seal, 60),
    ...tooLong('words.note', draft.note, 500),
  ];
}

/** The last step that counts, who had it after that, and which seal was on it. */
function lastOf({ custody }: ItemShown): { step: ItemShown['custody'][number] | null; with: string; seal: string } {
  const counting = custody.filter(({ withdrawn }) => withdrawn === null);
  const step = counting.at(-1) ?? null;
  const seal = counting.findLast((one) => one.seal !== null)?.seal ?? '';
  return { step, with: (step?.step === 'returned' ? step.to : step?.by) ?? '', seal };
}

function Form({ file, item }: { file: FileShown; item: ItemShown }): ReactElement {
  const say = useText();
  const last = lastOf(item);
  // Who handed it over and which seal is on it is typed, and never filled in from what was recorded: that would hide a gap.
  const [draft, setDraft] = useState<CustodyDraft>(empty);
  const change = (part: Partial<CustodyDraft>): void => setDraft({ ...draft, ...part });
  const { step } = draft;
  const title = say(texts.recordTitle, { label: item.label });
  return (
    <ActPage
      file={file}
      verb="evidence.custody"
      item={item.id}
      title={title}
      tab={title}
      lead={say(texts.recordLead)}
      note={<Last of={last} />}
      errors={errorsIn(draft)}
      unsent={draft !== empty}
      draft={{ empty, value: draft, put: setDraft }}
      label={texts.sending}
      done={texts.did}
      sendText={record}
      body={(act) => ({
        act,
        facts: { item: item.id, step, at: momentTyped(draft)?.toISOString() ?? null },
        words: {
          by: draft.by.trim(),
          from: step === 'received' ? draft.from.trim() || null : null,
          to: step === 'returned' ? draft.to.trim() || null : null,
          where: draft.where.trim() || null,
          seal: draft.seal.trim() || null,
          note: draft.note.trim() || null,
        },
      })}
    >
      {(errors) => {
        const field = (name: 'by' | 'from' | 'to' | 'where' | 'seal') => ({
          id: `words.${name}`,
          error: errors.at(`words.${name}`),
          value: draft[name],
          onChange: (value: string) => change({ [name]: value }),
          onLeave: () => errors.left(`words.${name}`),
        });
        return (
          <div className="fields">
            <SelectField
              id="facts.step"
              label={say(texts.stepLabel)}
              error={errors.at('facts.step')}
              value={step}
              onChange={(value) => change({ step: value })}
              choices={custodySteps.map((value) => ({ value, label: say(stepNames[value]) }))}
            />
            <div className="field-row">
              <DayField
                id="facts.at"
                label={say(texts.dayLabel)}
                error={errors.at('facts.at')}
                value={draft.day}
                onChange={(day) => change({ day })}
              />
              <TextField
                id="facts.at.time"
                label={say(timeLabel)}
                hint={say(timeHint)}
                error={errors.at('facts.at.time')}
                width="short"
                value={draft.time}
                onChange={(time) => change({ time })}
                onLeave={() => errors.left('facts.at.time')}
              />
            </div>
            {step === 'received' && <TextField {...field('from')} label={say(texts.fromLabel)} />}
            <TextField
              {...field('by')}
              label={say(step === 'received' ? texts.byReceived : texts.byLabel)}
              hint={say(texts.byHint)}
            />
            {step === 'returned' && <TextField {...field('to')} label={say(texts.toLabel)} />}
            <TextField
              {...field('where')}
              label={say(step === 'moved' ? texts.whereMoved : texts.whereLabel)}
              optional={step !== 'moved'}
            />
            <TextField {...field('seal')} label={say(texts.sealLabel)} optional />
            <TextArea
              id="words.note"
              label={say(texts.noteLabel)}
              error={errors.at('words.note')}
              optional
              value={draft.note}
              onChange={(note) => change({ note })}
            />
          </div>
        );
      }}
    </ActPage>
  );
}

function Last({ of }: { of: ReturnType<typeof lastOf> }): ReactElement | null {
  const say = useText();
  if (of.step === null) return null;
  return (
    <div className="small quiet">
      <p>{say(texts.nowWith, { step: say(stepNames[of.step.step]), by: of.with || '–' })}</p>
      {of.seal && <p>{say(texts.nowSeal, { seal: of.seal })}</p>}
    </div>
  );
}
