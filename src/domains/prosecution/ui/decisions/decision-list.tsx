import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { TextArea } from '../../../../web/components/text-field.tsx';
import { missing, textErrors } from '../../../../web/form/draft-error.ts';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useCodes } from '../../../knowledge/ui/public.tsx';
import { isWithoutInjuredParty } from '../../decisions/decision-reasons.ts';
import type { DecisionShown, FileShown } from '../../shown.ts';
import { ActHere } from '../act-page.tsx';
import { aliasOf } from '../evidence/item-names.ts';
import { choiceMissing, reasonMissing } from '../form-messages.ts';
import { useOffenceNames } from '../offence-names.ts';
import { outcomeNames } from '../outcome-messages.ts';
import { Part } from '../part.tsx';
import * as texts from '../record-messages.ts';
import * as decideTexts from './decide-messages.ts';

/** What was decided about whom and why, what contradicted it, and which steps were not taken. */
export function DecisionList({ file }: { file: FileShown }): ReactElement {
  const say = useText();
  return (
    <Part
      id="decisions"
      title={say(texts.decisionsTitle)}
      acts={
        <>
          {file.may.includes('decision.make') && (
            <Link className="button compact" to="/app/investigations/$id/decide" params={{ id: file.id }}>
              {say(texts.decide)}
            </Link>
          )}
          {file.may.includes('verdict.record') && (
            <Link className="button compact" to="/app/investigations/$id/verdict" params={{ id: file.id }}>
              {say(texts.recordVerdict)}
            </Link>
          )}
        </>
      }
    >
      {file.decisions.length === 0 && <p className="unknown">{say(texts.decisionsNone)}</p>}
      {file.decisions.map((decision) => (
        <Decision key={decision.id} file={file} decision={decision} />
      ))}
    </Part>
  );
}

function Decision({ file, decision }: { file: FileShown; decision: DecisionShown }): ReactElement {
  const say = useText();
  const { date } = useFormats();
  const { shortOf } = useOffenceNames(file.law.country);
  const reasons = useCodes('reasons');
  const steps = useCodes('steps-not-taken');
  const obstacles = useCodes('obstacles');
  const { lines, by, at, notTaken, secondLook } = decision;
  const awaits = secondLook === null && lines.some(isWithoutInjuredParty);
  const notTakenNames = notTaken?.map(steps.nameOf) ?? [];
  return (
    <div className="decision">
      <ul>
        {lines.map(({ party, offence, outcome, reason }) => (
          <li key={`${party} ${offence}`}>
            <b>
              {aliasOf(file, party)}, {shortOf(offence)}: {say(outcomeNames[outcome])}
            </b>{' '}
            <span className="quiet">
              {reasons.nameOf(reason)} ({reason})
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say(texts.decisionBy, { name: by, date: date(new Date(at)) })}</p>
      {decision.reasons && <p className="own-words">{decision.reasons}</p>}
      <dl className="pairs">
        <div>
          <dt>{say(texts.decisionAgainst)}</dt>
          <dd>{decision.againstWords ?? say(texts.decisionAgainstNothing)}</dd>
        </div>
        {notTaken && (
          <div>
            <dt>{say(texts.decisionNotTaken)}</dt>
            <dd>
              {notTakenNames.length > 0 ? notTakenNames.join('; ') : say(texts.decisionNotTakenNone)}
              {decision.notTakenWords && <p className="small">{decision.notTakenWords}</p>}
            </dd>
          </div>
        )}
        {decision.obstacles.length > 0 && (
          <div>
            <dt>{say(texts.decisionObstacles)}</dt>
            <dd>{decision.obstacles.map((code) => `${obstacles.nameOf(code)} (${code})`).join('; ')}</dd>
          </div>
        )}
      </dl>
      {secondLook && (
        <p className="small">
          {say(secondLook.agrees ? texts.secondLookAgrees : texts.secondLookDiffers, { name: secondLook.by })}
          {secondLook.reason && `: ${secondLook.reason}`}
        </p>
      )}
      {awaits && <p className="small">{say(texts.secondLookWaits)}</p>}
      {awaits && file.may.includes('decision.second-look') && <LookHere file={file} decision={decision.id} />}
    </div>
  );
}

function LookHere({ file, decision }: { file: FileShown; decision: string }): ReactElement {
  const say = useText();
  const [agrees, setAgrees] = useState('');
  const [reason, setReason] = useState('');
  return (
    <ActHere
      file={file}
      verb="decision.second-look"
      stays
      summary={say(decideTexts.lookSummary)}
      errors={[
        ...(agrees ? [] : [missing('facts.agrees', choiceMissing)]),
        ...textErrors('words.reason', reason, 1000, reasonMissing),
      ]}
      unsent={agrees !== '' || reason !== ''}
      draft={{
        empty: { agrees: '', reason: '' },
        value: { agrees, reason },
        put(kept) {
          setAgrees(kept.agrees);
          setReason(kept.reason);
        },
        part: `second-look-${decision}`,
      }}
      label={decideTexts.looking}
      done={decideTexts.didLook}
      sendText={decideTexts.lookSend}
      body={(act) => ({ act, facts: { decision, agrees: agrees === 'yes' }, words: { reason: reason.trim() } })}
    >
      {(errors) => (
        <>
          <ChoiceGroup
            id="facts.agrees"
            label={say(decideTexts.lookLabel)}
            error={errors.at('facts.agrees')}
            value={agrees}
            onChange={setAgrees}
            lines={[
              { value: 'yes', label: say(decideTexts.lookYes) },
              { value: 'no', label: say(decideTexts.lookNo) },
            ]}
          />
          <TextArea
            id="words.reason"
            label={say(texts.decisionReasons)}
            error={errors.at('words.reason')}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </ActHere>
  );
}
