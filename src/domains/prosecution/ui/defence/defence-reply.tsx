import { type ReactElement, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import type { FormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { wallTimeOf } from '../../../../web/wall-clock.ts';
import type { FileShown } from '../../shown.ts';
import { ActPage } from '../act-page.tsx';
import { CheckGroup } from '../check-group.tsx';
import { DayField } from '../day-field.tsx';
import { dayTyped } from '../day-typed.ts';
import { useElementNames } from '../elements/element-names.ts';
import { itemName } from '../evidence/item-names.ts';
import { OpenFile } from '../file-route.tsx';
import { dayMissing } from '../form-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import * as texts from './defence-messages.ts';
import '../file.css';

/** The reply of the defence, point by point, and how it is met. */
export default function DefenceReplyPage(): ReactElement {
  return <OpenFile>{(file) => <Form file={file} />}</OpenFile>;
}

type Point = {
  readonly id: string;
  readonly says: string;
  readonly item: string;
  readonly touches: string;
  readonly answeredBy: readonly string[];
};
const emptyPoint = (): Point => ({ id: newId(), says: '', item: '', touches: '', answeredBy: [] });

function Form({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  const [first] = useState(() => [emptyPoint()] as readonly Point[]);
  const [points, setPoints] = useState(first);
  const [typed, setTyped] = useState('');
  const on = dayTyped(typed, wallTimeOf(now()));
  return (
    <ActPage
      file={file}
      verb="defence.reply"
      title={say(texts.replyTitle)}
      tab={say(texts.replyTitle)}
      lead={say(texts.replyLead)}
      errors={[
        ...(on ? [] : [missing('facts.on', dayMissing)]),
        ...points.flatMap(({ id, says }) => textErrors(`words.${id}`, says, 500, texts.pointMissing)),
      ]}
      unsent={points !== first || typed !== ''}
      draft={{
        empty: { points: first, typed: '' },
        value: { points, typed },
        put(kept) {
          setPoints(kept.points);
          setTyped(kept.typed);
        },
      }}
      label={texts.replying}
      done={texts.didReply}
      sendText={texts.replySend}
      body={(act) => ({
        act,
        facts: {
          on,
          points: points.map(({ id, item, touches, answeredBy }) => ({
            id,
            item: item || null,
            touches: touches || null,
            answeredBy,
          })),
        },
        words: Object.fromEntries(points.map(({ id, says }) => [id, says.trim()])),
      })}
    >
      {(errors) => (
        <div className="fields">
          <DayField
            id="facts.on"
            label={say(texts.replyDay)}
            error={errors.at('facts.on')}
            value={typed}
            onChange={setTyped}
          />
          {points.map((point, at) => (
            <PointFields
              key={point.id}
              number={at + 1}
              file={file}
              point={point}
              errors={errors}
              change={(part) => setPoints(points.map((one) => (one.id === point.id ? { ...one, ...part } : one)))}
            />
          ))}
          <Button look="compact" onClick={() => setPoints([...points, emptyPoint()])}>
            {say(texts.addPoint)}
          </Button>
        </div>
      )}
    </ActPage>
  );
}

function PointFields(props: {
  number: number;
  file: FileShown;
  point: Point;
  errors: FormErrors;
  change: (part: Partial<Point>) => void;
}): ReactElement {
  const { number, file, point, errors, change } = props;
  const say = useText();
  const nameOf = useElementNames(file.law.country);
  const { shortOf } = useOffenceNames(file.law.country);
  const { id } = point;
  return (
    <fieldset className="document-draft fields">
      <legend className="legend">{say(texts.pointNumber, { number })}</legend>
      <TextField
        id={`words.${id}`}
        label={say(texts.pointSays)}
        error={errors.at(`words.${id}`)}
        value={point.says}
        onChange={(says) => change({ says })}
      />
      <SelectField
        id={`item.${id}`}
        label={say(texts.pointItem)}
        optional
        value={point.item}
        onChange={(item) => change({ item })}
        choices={file.items.map((item) => ({ value: item.id, label: itemName(item) }))}
      />
      <SelectField
        id={`touches.${id}`}
        label={say(texts.pointTouches)}
        optional
        value={point.touches}
        onChange={(touches) => change({ touches })}
        choices={file.law.elements.map((element) => ({
          value: element.id,
          label: `${nameOf(element.id)}, ${shortOf(element.offence)}`,
        }))}
      />
      {file.items.length > 0 && (
        <CheckGroup
          id={`answers.${id}`}
          label={say(texts.pointAnswers)}
          optional
          chosen={point.answeredBy}
          onChange={(answeredBy) => change({ answeredBy })}
          lines={file.items.map((item) => ({ value: item.id, label: itemName(item) }))}
        />
      )}
    </fieldset>
  );
}
