import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { NotFound } from '../../../../web/components/state/failure-state.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, tooLong } from '../../../../web/form/draft-error.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { replyOutcomes } from '../../codes.ts';
import type { RequestShown } from '../../evidence/shown-item.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { OpenFile, useFileSearch } from '../file-route.tsx';
import { choiceMissing, dayMissing } from '../form-messages.ts';
import { replyNames } from '../outcome-messages.ts';
import * as texts from './request-messages.ts';

/** The reply to a request for evidence. That it was gone already is recorded with the day. */
export default function ReplyPage(): ReactElement {
  const { about } = useFileSearch();
  return (
    <OpenFile>
      {(file) => {
        const request = file.requests.find(({ id, reply }) => id === about && reply === null);
        return request ? <Form file={file} request={request} /> : <NotFound />;
      }}
    </OpenFile>
  );
}

function Form({ file, request }: { file: FileShown; request: RequestShown }): ReactElement {
  const say = useText();
  const [outcome, setOutcome] = useState('');
  const [typed, setTyped] = useState('');
  const [gone, setGone] = useState('');
  const [obstacle, setObstacle] = useState('');
  const [note, setNote] = useState('');
  const { codes = [] } = useCodes('obstacles');
  const today = wallTimeOf(now());
  const on = dayTyped(typed, today);
  const goneSince = dayTyped(gone, today);
  const isGone = outcome === 'overwritten';
  return (
    <ActPage
      file={file}
      verb="evidence.reply"
      title={say(texts.replyTitle)}
      tab={say(texts.replyTitle)}
      lead={request.what}
      errors={[
        ...(outcome ? [] : [missing('facts.outcome', choiceMissing)]),
        ...(on ? [] : [missing('facts.on', dayMissing)]),
        ...(isGone && !goneSince ? [missing('facts.goneSince', dayMissing)] : []),
        ...tooLong('words.note', note, 1000),
      ]}
      unsent={outcome !== '' || typed !== '' || note !== ''}
      draft={{
        empty: { outcome: '', typed: '', gone: '', obstacle: '', note: '' },
        value: { outcome, typed, gone, obstacle, note },
        put(value) {
          setOutcome(value.outcome);
          setTyped(value.typed);
          setGone(value.gone);
          setObstacle(value.obstacle);
          setNote(value.note);
        },
      }}
      label={texts.replying}
      done={texts.didReply}
      sendText={texts.replySend}
      body={(act) => ({
        act,
        facts: {
          request: request.id,
          outcome,
          on,
          goneSince: isGone ? goneSince : null,
          obstacle: obstacle || null,
        },
        words: { note: note.trim() || null },
      })}
    >
      {(errors) => (
        <div className="fields">
          <ChoiceGroup
            id="facts.outcome"
            label={say(texts.replyLabel)}
            error={errors.at('facts.outcome')}
            value={outcome}
            onChange={setOutcome}
            lines={replyOutcomes.map((value) => ({ value, label: say(replyNames[value]) }))}
          />
          <DayField
            id="facts.on"
            label={say(texts.replyDay)}
            error={errors.at('facts.on')}
            value={typed}
            onChange={setTyped}
          />
          {isGone && (
            <DayField
              id="facts.goneSince"
              label={say(texts.goneLabel)}
              error={errors.at('facts.goneSince')}
              value={gone}
              onChange={setGone}
            />
          )}
          {outcome !== 'received' && (
            <SelectField
              id="facts.obstacle"
              label={say(texts.obstacleLabel)}
              optional
              value={obstacle}
              onChange={setObstacle}
              choices={codes.map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
            />
          )}
          <TextArea
            id="words.note"
            label={say(texts.noteLabel)}
            error={errors.at('words.note')}
            optional
            value={note}
            onChange={setNote}
          />
        </div>
      )}
    </ActPage>
  );
}
