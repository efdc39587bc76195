import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { useHoldsDraft } from '../../../web/draft.ts';
import { useKeptDraft } from '../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../web/form/act-form.tsx';
import { missing } from '../../../web/form/draft-error.ts';
import { useFormErrors } from '../../../web/form/form-errors.ts';
import { newId } from '../../../web/sending/act-envelope.ts';
import { useText } from '../../../web/text.tsx';
import { undoEntry, useHelpCommand } from './api.ts';
import { helpTexts } from './help-messages.ts';

const asked = ['needsBed', 'isHurt', 'isThreatened', 'stayDependsOnWork'] as const;
const nothingSeen = { needsBed: '', isHurt: '', isThreatened: '', stayDependsOnWork: '' };

/** Support begins on what is seen. Unknown is an answer, and starts as much as yes. */
export function BeginSupport({ person }: { person: string }): ReactElement {
  const say = useText();
  const command = useHelpCommand();
  const [support] = useState(newId);
  const [signs, setSigns] = useState(nothingSeen);
  const kept = useKeptDraft({
    command,
    part: 'begin-support',
    title: say(helpTexts.begin),
    empty: nothingSeen,
    value: signs,
    put: setSigns,
  });
  useHoldsDraft(kept.isAtRisk && command.act === null);
  const errors = useFormErrors(
    asked.filter((sign) => !signs[sign]).map((sign) => missing(`signs.${sign}`, helpTexts.answerThis)),
  );
  async function send(): Promise<void> {
    if (!errors.attempt()) return;
    const outcome = await command.send({
      path: `/api/persons/${person}/support/begin`,
      label: helpTexts.beginning,
      done: helpTexts.begun,
      body: (act) => ({ act, support, signs }),
      undo: undoEntry(person),
    });
    if (outcome.kind === 'done') kept.sent();
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }
  return (
    <>
      <p>{say(helpTexts.beginLead)}</p>
      <ActForm
        command={command}
        errors={errors}
        send={send}
        button={say(helpTexts.begin)}
        effect={say(helpTexts.independent)}
        kept={kept}
      >
        {asked.map((sign) => (
          <ChoiceGroup
            key={sign}
            id={`signs.${sign}`}
            label={say(helpTexts[sign])}
            error={errors.at(`signs.${sign}`)}
            inline
            value={signs[sign]}
            onChange={(value) => setSigns({ ...signs, [sign]: value })}
            lines={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: say(helpTexts[value]) }))}
          />
        ))}
      </ActForm>
    </>
  );
}
