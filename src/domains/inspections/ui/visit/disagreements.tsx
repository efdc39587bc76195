import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { Conflict } from '../../../../web/components/state/conflict.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useFormats } from '../../../../web/formats.ts';
import type { Command } from '../../../../web/sending/command.ts';
import type { Refused } from '../../../../web/sending/request.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import type { HowKnown } from '../../visit/schema.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import { differentAnswers, keyOfAnswer } from '../answers/answer-key.ts';
import { useVisitCommand, visitQuery } from '../api.ts';
import { Part } from '../parts.tsx';
import { aboutWorker } from './recorded-messages.ts';
import * as texts from './settle-messages.ts';
import { SignField } from './sign-field.tsx';
import { useKnownWords } from './sign-line.tsx';
import './recorded.css';

type Disagreement = VisitShown['disagreements'][number];
/** What the officer wanted to say when something newer had come. */
type Met = { readonly key: string; readonly refused: Refused; readonly known: HowKnown; readonly reason: string };

const keyOf = ({ code, workerId }: Disagreement): string => `${code}.${workerId ?? 'place'}`;

/** What officers have answered differently: every answer with who and when, and a person who says which one counts. */
export function Disagreements({ of }: { of: VisitShown }): ReactElement | null {
  const say = useText();
  const [met, setMet] = useState<Met | null>(null);
  const { nameOf } = useCodes('observations');
  const knownWords = useKnownWords();
  if (of.disagreements.length === 0 && !met) return null;
  const stands = of.disagreements.find((one) => keyOf(one) === met?.key);
  return (
    <Part title={say(texts.disagreeTitle)} note={say(texts.disagreeLead)}>
      {met && (
        <Conflict
          sentence={met.refused.sentence}
          theirs={stands ? <Answers of={stands} /> : <p>{say(texts.nothingStands)}</p>}
          yours={<p>{say(texts.yoursWas, { known: knownWords(met.known), reason: met.reason })}</p>}
        />
      )}
      {of.disagreements.map((one) => (
        <section key={keyOf(one)} className="disagreement">
          <h3>{nameOf(one.code)}</h3>
          <p className="small quiet">
            {one.worker === null ? say(texts.aboutPlace) : say(aboutWorker, { number: one.worker })}
          </p>
          <Answers of={one} />
          {of.may.includes('inspection.settle') && (
            <Settle visit={of.id} of={one} name={nameOf(one.code)} met={setMet} />
          )}
        </section>
      ))}
    </Part>
  );
}

function Answers({ of }: { of: Disagreement }): ReactElement {
  const say = useText();
  const { time } = useFormats();
  const knownWords = useKnownWords();
  return (
    <ul className="bullets">
      {of.answers.map(({ act, by, at, known }) => (
        <li key={act}>{say(texts.answerLine, { known: knownWords(known), by, time: time(new Date(at)) })}</li>
      ))}
    </ul>
  );
}

const another = 'another';
const reasonLength = 500;

function Settle(props: {
  visit: string;
  of: Disagreement;
  name: string;
  met: (met: Met | null) => void;
}): ReactElement {
  const say = useText();
  const client = useQueryClient();
  const plain: Command<unknown> = useVisitCommand();
  const knownWords = useKnownWords();
  const { visit, of } = props;
  const standing = differentAnswers(of.answers.map(({ known }) => known));
  const [draft, setDraft] = useState<{ chosen: string; other: HowKnown | null; reason: string }>({
    chosen: '',
    other: null,
    reason: '',
  });
  const { command, kept } = useDrafted(plain, {
    part: `settle-${keyOf(of)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '-')}`.slice(0, 80),
    title: say(texts.settleTitle, { sign: props.name }),
    value: draft,
    put: setDraft,
  });
  const known =
    draft.chosen === another ? draft.other : (standing.find((one) => keyOfAnswer(one) === draft.chosen) ?? null);
  const ids = { known: `${keyOf(of)}.known`, reason: `${keyOf(of)}.reason` };
  const errors = useFormErrors([
    ...(known === null ? [missing(ids.known, texts.chooseAnswer)] : []),
    ...textErrors(ids.reason, draft.reason, reasonLength, texts.sayHow),
  ]);

  async function send(): Promise<void> {
    if (!errors.attempt() || known === null) return;
    props.met(null);
    const reason = draft.reason.trim();
    const outcome = await command.send({
      path: `/api/inspections/visits/${visit}/settle`,
      label: texts.settling,
      done: texts.didSettle,
      body: (act) => ({
        act,
        code: of.code,
        worker: of.workerId,
        known,
        settles: of.answers.map((answer) => answer.act),
        reason,
      }),
    });
    if (outcome.kind !== 'refused') return;
    if (outcome.refused.problem !== 'conflict') {
      errors.refused(outcome.refused.fields);
      return;
    }
    props.met({ key: keyOf(of), refused: outcome.refused, known, reason });
    // What has come since is looked at before anything is chosen again; the reason that was written stays.
    setDraft({ ...draft, chosen: '' });
    void client.invalidateQueries({ queryKey: visitQuery(visit).queryKey });
  }

  const isConflict = command.refused?.problem === 'conflict';
  return (
    <ActForm
      kept={kept}
      command={isConflict ? { ...command, refused: null } : command}
      errors={errors}
      send={send}
      button={say(texts.settleSend)}
      look="ordinary"
      label={say(texts.settleTitle, { sign: props.name })}
    >
      <ChoiceGroup
        id={ids.known}
        label={say(texts.whichCounts)}
        error={errors.at(ids.known)}
        value={draft.chosen}
        onChange={(chosen) => setDraft({ ...draft, chosen })}
        lines={[
          ...standing.map((one) => ({ value: keyOfAnswer(one), label: knownWords(one) })),
          {
            value: another,
            label: say(texts.another),
            more: (
              <SignField
                code={of.code}
                name={props.name}
                barred={false}
                known={draft.other}
                change={(other) => setDraft({ ...draft, other })}
              />
            ),
          },
        ]}
      />
      <TextArea
        id={ids.reason}
        label={say(texts.settleReason)}
        hint={say(texts.settleReasonHint)}
        error={errors.at(ids.reason)}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        maxLength={reasonLength}
      />
    </ActForm>
  );
}
