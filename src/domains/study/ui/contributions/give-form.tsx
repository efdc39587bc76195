import { type ReactElement, useId, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea, TextField } from '../../../../web/components/text-field.tsx';
import { useDrafted } from '../../../../web/drafts/use-drafted.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import type { Contributions } from '../../contribute/schema.ts';
import { useContributionsCommand } from './api.ts';
import * as texts from './contribution-messages.ts';
import { errorsIn, type GiveDraft } from './give-draft.ts';

const empty: GiveDraft = { study: '', ethics: '', ground: '', purpose: '' };

/** The decision to give the rows of one's agency to a study. */
export function GiveForm({ of: shown, to }: { of: Contributions; to: string }): ReactElement {
  const say = useText();
  const heading = useId();
  const plain = useContributionsCommand();
  const [draft, setDraft] = useState(empty);
  const { command, kept } = useDrafted(plain, {
    part: 'give',
    title: say(texts.give),
    value: draft,
    put: setDraft,
  });
  const errors = useFormErrors(errorsIn(draft, shown.invented));
  const change = (part: Partial<GiveDraft>): void => setDraft({ ...draft, ...part });

  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const contribution = newId();
    const { study, ethics, ground, purpose } = draft;
    const outcome = await command.send({
      path: '/api/study/contributions/contribute',
      label: texts.giving,
      done: texts.didGive,
      body: (act) => ({
        act,
        contribution,
        study: study.trim(),
        ethics: ethics.trim() || null,
        ground,
        purpose: purpose.trim(),
      }),
    });
    if (outcome.kind === 'done') setDraft(empty);
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <ActForm
      kept={kept}
      command={command}
      errors={errors}
      send={send}
      button={say(texts.give)}
      layout="page"
      className="form-body section"
      labelledBy={heading}
      title={
        <>
          <h2 id={heading}>{say(texts.giveTitle)}</h2>
          <dl className="pairs">
            <div>
              <dt>{say(texts.recipient)}</dt>
              <dd>{to}</dd>
            </div>
            <div>
              <dt>{say(texts.whatLeaves)}</dt>
              <dd>
                {say(texts.whatLeavesText, { count: shown.rows })}
                {shown.claims > 0 && ` ${say(texts.claimsLeaveText, { count: shown.claims })}`}
              </dd>
            </div>
          </dl>
        </>
      }
    >
      <TextField
        id="study"
        label={say(texts.study)}
        hint={say(texts.studyHint)}
        error={errors.at('study')}
        value={draft.study}
        maxLength={40}
        onChange={(study) => change({ study })}
        onLeave={() => errors.left('study')}
      />
      <TextField
        id="ethics"
        label={say(texts.ethics)}
        hint={say(shown.invented ? texts.ethicsHintInvented : texts.ethicsHint)}
        optional={shown.invented}
        error={errors.at('ethics')}
        value={draft.ethics}
        width="short"
        maxLength={13}
        onChange={(ethics) => change({ ethics })}
        onLeave={() => errors.left('ethics')}
      />
      <ChoiceGroup
        id="ground"
        label={say(texts.ground)}
        error={errors.at('ground')}
        value={draft.ground}
        onChange={(ground) => change({ ground })}
        lines={shown.grounds.map(({ id, provision, sentence, verified }) => ({
          value: id,
          label: provision,
          detail: verified ? sentence : `${sentence} ${say(texts.notVerified)}`,
        }))}
      />
      <TextArea
        id="purpose"
        label={say(texts.purpose)}
        error={errors.at('purpose')}
        value={draft.purpose}
        maxLength={500}
        onChange={(purpose) => change({ purpose })}
        onLeave={() => errors.left('purpose')}
      />
    </ActForm>
  );
}
