import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import { type ReactElement, useEffect, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useMoment } from '../../../../web/moment.ts';
import { useText } from '../../../../web/text.tsx';
import type { FieldConflict, SignalShown } from '../../schema.ts';
import { pathOf, useSignalCommand } from '../api.ts';
import { factWords, isFact } from '../code-words.ts';
import * as texts from './page-messages.ts';
import { SaidValue, saidOf } from './said-value.tsx';

/** Fields with two different answers, side by side. The person who decides says why, and the other answer is kept. */
export function FieldConflicts(props: {
  signal: SignalShown;
  /** Says that a reason is missing, or is no longer: the title of the page shows it. */
  onWrong: (wrong: boolean) => void;
}): ReactElement | null {
  const { signal, onWrong } = props;
  const say = useText();
  if (signal.conflicts.length === 0) return null;
  return (
    <section id="conflicts" aria-labelledby="conflicts-title">
      <StateBox icon={gitFork} title={say(texts.conflictsTitle)} titleId="conflicts-title" look="attention">
        <p>{say(texts.conflictsText)}</p>
        {signal.conflicts.map((conflict) => (
          <OneConflict key={conflict.field} signal={signal} conflict={conflict} onWrong={onWrong} />
        ))}
      </StateBox>
    </section>
  );
}

function OneConflict(props: {
  signal: SignalShown;
  conflict: FieldConflict;
  onWrong: (wrong: boolean) => void;
}): ReactElement {
  const { signal, conflict, onWrong } = props;
  const { field } = conflict;
  const say = useText();
  const moment = useMoment();
  const command = useSignalCommand();
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const mayDecide = signal.may.includes('signal.correct');
  const reasonId = `reason-${field}`;
  const isWrong = tries > 0 && !reason.trim();

  // After the error has been drawn, so that it is read with the field.
  useEffect(() => {
    if (tries > 0) document.getElementById(reasonId)?.focus();
  }, [tries, reasonId]);
  useEffect(() => onWrong(isWrong), [isWrong, onWrong]);

  async function keep(value: unknown): Promise<void> {
    if (!reason.trim()) {
      setTries(tries + 1);
      return;
    }
    const { narrative, ...facts } = saidOf(field, value);
    const basedOn = [...new Set([...signal.heads, ...conflict.values.map(({ act }) => act)])];
    await command.send({
      path: pathOf('correct', signal.id),
      label: texts.deciding,
      done: texts.didDecide,
      body: (act) => ({ act, basedOn, facts, narrative: narrative ?? null, reason: reason.trim() }),
    });
  }

  return (
    <div className="one-conflict">
      <h3>{isFact(field) ? say(factWords[field]) : field}</h3>
      <div className="two-answers">
        {conflict.values.map(({ act, by, at, value }) => (
          <div key={act}>
            {/* The two buttons differ by what they keep and who said it. */}
            <div id={`said-${act}-${field}`}>
              <p className="small quiet">
                {say(texts.saidBy, { name: by, when: moment({ from: at, to: null, precision: 'minute' }) })}
              </p>
              <SaidValue field={field} value={value} />
            </div>
            {mayDecide && (
              <Button
                look="compact"
                barred={command.onItsWay}
                reason={`said-${act}-${field}`}
                onClick={() => void keep(value)}
              >
                {say(texts.keepThis)}
              </Button>
            )}
          </div>
        ))}
      </div>
      {mayDecide && (
        <TextField
          id={reasonId}
          label={say(texts.keepReason)}
          error={isWrong ? say(texts.keepReasonMissing) : undefined}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      )}
      <Refusal of={command.refused} />
      <Sending act={command.act} />
    </div>
  );
}
