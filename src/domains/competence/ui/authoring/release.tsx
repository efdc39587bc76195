import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { Confirm } from '../../../../web/form/confirm.tsx';
import { textErrors } from '../../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { Reach } from '../../authoring/facts.ts';
import type { WritingShown } from '../../authoring/schema.ts';
import { fetchCourseZip, useWritingCommand } from './api.ts';
import { FetchedFile } from './fetched-file.tsx';
import { verdictTexts } from './list-messages.ts';
import * as texts from './release-messages.ts';

/** From the draft to the learners: to a reader, published, withdrawn; and out as files. */
export function Release(props: {
  of: WritingShown;
  isChanged: boolean;
  hasFaults: boolean;
  asksReal: boolean;
  onFaults: (path: string) => void;
}): ReactElement {
  const { of } = props;
  const say = useText();
  return (
    <section className="section" aria-labelledby="release">
      <h2 id="release">{say(texts.title)}</h2>
      {of.published.map(({ version, reach }) => (
        <p key={version}>{say(reach === 'all' ? texts.isOpenToAll : texts.isOpenToAgency, { version })}</p>
      ))}
      {of.sent && (
        <p>
          {say(of.sent.reach === 'all' ? texts.waitsForAll : texts.waitsForAgency, { version: of.sent.version })}{' '}
          {say(of.sent.isApproved ? texts.isApproved : texts.isNotApproved)}
        </p>
      )}
      <Reviews of={of.reviews} />
      {of.sent?.isApproved && of.may.includes('course-draft.publish') && <Publish of={of} edition={of.sent.edition} />}
      {of.may.includes('course-draft.send') && <Send {...props} />}
      <div className="actions">
        <FetchedFile fetch={() => fetchCourseZip(of.id)} button={say(texts.exportFiles)} done={say(texts.exported)} />
      </div>
      {of.may.includes('course-draft.withdraw') && <Withdraw of={of} />}
    </section>
  );
}

/** What readers have said, the newest first. */
function Reviews({ of }: { of: WritingShown['reviews'] }): ReactElement | null {
  const say = useText();
  const moment = useMoment();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{say(texts.reviews)}</h3>
      <ul className="rows">
        {[...of].reverse().map(({ id, version, verdict, by, at, isLatest, remarks }) => (
          <li key={id} className="row authoring-review">
            <p>
              <strong>{say(verdictTexts[verdict])}</strong>{' '}
              <span className="small quiet">
                {say(texts.reviewBy, { version, by, time: moment({ from: at, to: null, precision: 'minute' }) })}
                {!isLatest && ` ${say(texts.earlierVersion)}`}
              </span>
            </p>
            {remarks.map(({ at: part, said }) => (
              <blockquote key={`${part} ${said}`}>
                {part !== null && <span className="small quiet">{part}</span>}
                <p>{said}</p>
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Send(props: {
  of: WritingShown;
  isChanged: boolean;
  hasFaults: boolean;
  asksReal: boolean;
  onFaults: (path: string) => void;
}): ReactElement {
  const { of, isChanged, hasFaults, asksReal } = props;
  const say = useText();
  const command = useWritingCommand();
  const [reach, setReach] = useState<string>('agency');
  const [isInvented, setInvented] = useState(false);
  const errors = useFormErrors([]);
  const bar = isChanged ? texts.saveFirst : hasFaults ? texts.mendFirst : null;

  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/course-drafts/${of.id}/send`,
      label: texts.sending,
      done: texts.sentDone,
      body: (act) => ({ act, was: of.was, reach: reach as Reach, invented: isInvented }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <details className="authoring-more">
      <summary className="button">{say(texts.sendTitle)}</summary>
      {bar ? (
        <p>{say(bar)}</p>
      ) : (
        <ActForm command={command} errors={errors} send={send} button={say(texts.send)} label={say(texts.sendTitle)}>
          <ChoiceGroup
            id="reach"
            label={say(texts.forWhom)}
            value={reach}
            onChange={setReach}
            lines={[
              { value: 'agency', label: say(texts.toAgency), detail: say(texts.toAgencyDetail) },
              { value: 'all', label: say(texts.toAll), detail: say(texts.toAllDetail) },
            ]}
          />
          {asksReal && (
            <div className="option">
              <input
                type="checkbox"
                id="invented"
                checked={isInvented}
                onChange={(event) => setInvented(event.target.checked)}
              />
              <label htmlFor="invented">{say(texts.confirmInvented)}</label>
            </div>
          )}
        </ActForm>
      )}
    </details>
  );
}

function Publish({ of, edition }: { of: WritingShown; edition: string }): ReactElement {
  const say = useText();
  const command = useWritingCommand();
  const version = of.sent?.version ?? 1;
  return (
    <ActForm
      command={command}
      button={say(texts.publish, { version })}
      label={say(texts.publish, { version })}
      effect={say(of.sent?.reach === 'all' ? texts.publishAllEffect : texts.publishAgencyEffect)}
      send={async () => {
        await command.send({
          path: `/api/course-drafts/${of.id}/publish`,
          label: texts.publishing,
          done: texts.publishedDone,
          body: (act) => ({ act, edition }),
        });
      }}
    />
  );
}

function Withdraw({ of }: { of: WritingShown }): ReactElement {
  const say = useText();
  const command = useWritingCommand();
  const [reason, setReason] = useState('');
  const errors = useFormErrors(textErrors('reason', reason, 500, texts.reasonMissing));

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/course-drafts/${of.id}/withdraw`,
      label: texts.withdrawing,
      done: texts.withdrawnDone,
      body: (act) => ({ act, reason: reason.trim() }),
    });
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
    if (outcome.kind === 'done') setReason('');
  }

  return (
    <Confirm label={say(texts.withdrawTitle)}>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(texts.withdraw)}
        look="ordinary"
        label={say(texts.withdrawTitle)}
        effect={say(texts.withdrawEffect)}
      >
        <TextArea
          id="reason"
          label={say(texts.reason)}
          value={reason}
          onChange={setReason}
          error={errors.at('reason')}
          maxLength={500}
        />
      </ActForm>
    </Confirm>
  );
}
