import { type ReactElement, useState } from 'react';
import { capacitiesApart } from '../../../kernel/capacity.ts';
import type { Message } from '../../../kernel/message.ts';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Sending } from '../../../web/components/state/sending.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { DayField } from '../../../web/form/day-field.tsx';
import { missing, wrong } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import type { PersonShown } from '../schema.ts';
import { pathTo, usePersonCommand } from './api.ts';
import { FoldedForm } from './folded-form.tsx';
import { until as untilText, untilWrong } from './form-messages.ts';
import { lastOfDay } from './last-day.ts';
import * as texts from './person-messages.ts';

type Kind = 'role' | 'capacity';

/** The roles or capacities of a person, each with its time and a way to end it, and a form that gives one more. */
export function Rights(props: {
  kind: Kind;
  of: PersonShown;
  /** Those that can be given. */
  words: readonly string[];
  nameOf: (word: string) => string;
}): ReactElement {
  const { kind, of, words, nameOf } = props;
  const say = useText();
  const held = kind === 'role' ? of.roles : of.capacities;
  const mayGive = of.may.includes(`account.give-${kind}`);
  return (
    <section className="section" aria-labelledby={`${kind}s`}>
      <h2 id={`${kind}s`}>{say(kind === 'role' ? texts.roles : texts.capacities)}</h2>
      {held.length === 0 && <p className="unknown">{say(texts.noneHeld)}</p>}
      <ul className="rows">
        {held.map((one) => (
          <HeldRow key={`${one.word} ${one.from}`} kind={kind} of={of} held={one} name={nameOf(one.word)} />
        ))}
      </ul>
      {mayGive && <Give kind={kind} of={of} words={words} nameOf={nameOf} />}
    </section>
  );
}

function HeldRow(props: {
  kind: Kind;
  of: PersonShown;
  held: PersonShown['roles'][number];
  name: string;
}): ReactElement {
  const { kind, of, held, name } = props;
  const say = useText();
  const { shortDay } = useFormats();
  const command = usePersonCommand();
  const day = (at: string): string => shortDay(new Date(at), now());
  const period = { from: day(held.from), until: held.until === null ? 'none' : day(held.until) };
  // That of administration comes and goes with its role.
  const mayEnd = of.may.includes(`account.end-${kind}`) && !capacitiesApart.some((one) => one === held.word);
  const send = () =>
    command.send({
      path: pathTo(`end-${kind}`, of.id),
      label: texts.changing,
      done: texts.changed,
      body: (act) => ({ act, [kind]: held.word, at: null }),
    });
  return (
    <li className="row">
      <div>
        <b id={`${kind}.${held.word}`}>{name}</b>
        <p className="small quiet">{say(held.begun ? texts.period : texts.periodAhead, period)}</p>
        <Refusal of={command.refused} />
        <Sending act={command.act} />
      </div>
      {mayEnd && (
        <div className="end">
          <Button look="compact" barred={command.onItsWay} reason={`${kind}.${held.word}`} onClick={() => void send()}>
            {say(texts.endNow)}
          </Button>
        </div>
      )}
    </li>
  );
}

const labels: Readonly<Record<Kind, { readonly give: Message; readonly field: Message }>> = {
  role: { give: texts.giveRole, field: texts.role },
  capacity: { give: texts.giveCapacity, field: texts.capacity },
};

function Give(props: {
  kind: Kind;
  of: PersonShown;
  words: readonly string[];
  nameOf: (word: string) => string;
}): ReactElement {
  const { kind, of, words, nameOf } = props;
  const say = useText();
  const plain = usePersonCommand();
  const [word, setWord] = useState('');
  const [typed, setTyped] = useState('');
  const until = lastOfDay(typed);
  const { command, kept } = useDrafted(plain, {
    part: `give-${kind}`,
    title: say(labels[kind].give),
    value: { word, typed },
    put: (was) => {
      setWord(was.word);
      setTyped(was.typed);
    },
  });
  const errors = useFormErrors([
    ...(word === '' ? [missing(kind, texts.chooseRight)] : []),
    ...(until.isWrong ? [wrong(`${kind}-until`, untilWrong)] : []),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: pathTo(kind, of.id),
      label: texts.changing,
      done: texts.changed,
      body: (act) => ({ act, [kind]: word, from: null, until: until.at }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind !== 'done') return;
    setWord('');
    setTyped('');
  }

  return (
    <FoldedForm kept={kept} title={say(labels[kind].give)} command={command} errors={errors} send={send}>
      <SelectField
        id={kind}
        label={say(labels[kind].field)}
        value={word}
        onChange={setWord}
        error={errors.at(kind)}
        choices={words.map((one) => ({ value: one, label: nameOf(one) }))}
      />
      <DayField
        id={`${kind}-until`}
        label={say(untilText)}
        value={typed}
        onChange={setTyped}
        error={errors.at(`${kind}-until`) ?? errors.at('until')}
        optional
      />
    </FoldedForm>
  );
}
