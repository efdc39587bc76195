import { type ReactElement, useState } from 'react';
import { TextField } from '../../../web/components/text-field.tsx';
import { useDrafted } from '../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import type { Results } from '../schema.ts';
import { useResultsCommand } from './api.ts';
import * as texts from './results-messages.ts';

const pathOf = ({ house: agency, round }: { house: number; round: string }): string => `asked.${agency}.${round}`;

/** The training lead writes how many were asked; everything else is counted. */
export function PublishForm({ of }: { of: Results }): ReactElement {
  const say = useText();
  const plain = useResultsCommand();
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const said = (line: Results['asked'][number]): string => written[pathOf(line)] ?? String(line.asked);
  const { command, kept } = useDrafted(plain, {
    part: 'publish',
    title: say(texts.publish),
    value: { written },
    put: (was) => setWritten(was.written),
  });
  const errors = useFormErrors(
    of.asked.flatMap((line) =>
      /^\d{1,5}$/.test(said(line).trim()) ? [] : [{ path: pathOf(line), text: texts.askedError, early: true }],
    ),
  );

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const asked = of.asked.map((line) => ({ house: line.house, round: line.round, asked: Number(said(line)) }));
    const result = newId();
    const outcome = await command.send({
      path: '/api/vignette-results/publish',
      label: texts.publishing,
      done: texts.published,
      body: (act) => ({ act, result, asked }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <section className="section" aria-labelledby="count">
      <h2 id="count">{say(texts.countTitle)}</h2>
      <p className="quiet">{say(texts.countLead)}</p>
      <ActForm
        kept={kept}
        command={command}
        errors={errors}
        send={send}
        button={say(texts.publish)}
        className="results-form"
      >
        <div className="results-asked">
          {of.asked.map((line) => (
            <TextField
              key={pathOf(line)}
              id={pathOf(line)}
              label={say(texts.askedAt, { agency: line.name, round: line.roundName })}
              width="short"
              inputMode="numeric"
              maxLength={5}
              value={said(line)}
              onChange={(value) => setWritten({ ...written, [pathOf(line)]: value })}
              onLeave={() => errors.left(pathOf(line))}
              error={errors.at(pathOf(line))}
            />
          ))}
        </div>
      </ActForm>
    </section>
  );
}
