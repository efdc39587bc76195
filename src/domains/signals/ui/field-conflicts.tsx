import gitFork from '@phosphor-icons/core/regular/git-fork.svg?raw';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { StateBox } from '../../../web/components/state-box.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { useMoment } from '../../../web/moment.ts';
import { useText } from '../../../web/text.tsx';
import { type FieldConflict, Narrative, SignalFacts, type SignalShown, type SignalSnapshot } from '../schema.ts';
import { pathOf, useSignalCommand } from './api.ts';
import { factWords, isFact } from './code-words.ts';
import { FactValue } from './fact-value.tsx';
import * as texts from './page-messages.ts';

/** What one of the answers says, parsed: it comes as any value. */
function snapshotOf(field: string, value: unknown): SignalSnapshot {
  if (field === 'narrative') return { narrative: Narrative.safeParse(value).data };
  return SignalFacts.partial().safeParse({ [field]: value }).data ?? {};
}

/** Fields of which two different things stand, side by side. Whoever decides says why, and the other answer is kept. */
export function FieldConflicts({ signal }: { signal: SignalShown }): ReactElement | null {
  const say = useText();
  if (signal.conflicts.length === 0) return null;
  return (
    <section id="conflicts">
      <StateBox icon={gitFork} title={say(texts.conflictsTitle)} look="attention">
        <p>{say(texts.conflictsText)}</p>
        {signal.conflicts.map((conflict) => (
          <OneConflict key={conflict.field} signal={signal} conflict={conflict} />
        ))}
      </StateBox>
    </section>
  );
}

function OneConflict({ signal, conflict }: { signal: SignalShown; conflict: FieldConflict }): ReactElement {
  const { field } = conflict;
  const say = useText();
  const moment = useMoment();
  const command = useSignalCommand();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const mayDecide = signal.may.includes('signal.correct');
  const fact = isFact(field) ? field : null;
  const reasonId = `reason-${field}`;

  async function keep(value: unknown): Promise<void> {
    if (!reason.trim()) {
      setAsked(true);
      document.getElementById(reasonId)?.focus();
      return;
    }
    const { narrative, ...facts } = snapshotOf(field, value);
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
      <h3>{fact ? say(factWords[fact]) : field}</h3>
      {mayDecide && (
        <TextField
          id={reasonId}
          label={say(texts.keepReason)}
          error={asked && !reason.trim() ? say(texts.keepReasonMissing) : undefined}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
      )}
      <div className="two-answers">
        {conflict.values.map(({ act, by, at, value }) => (
          <div key={act}>
            <p className="small quiet">
              {say(texts.saidBy, { name: by, when: moment({ from: at, to: null, precision: 'minute' }) })}
            </p>
            <div>{fact && <FactValue fact={fact} of={snapshotOf(field, value)} />}</div>
            {mayDecide && (
              <Button look="compact" barred={command.onItsWay} onClick={() => void keep(value)}>
                {say(texts.keepThis)}
              </Button>
            )}
          </div>
        ))}
      </div>
      <Refusal of={command.refused} />
      <Sending act={command.act} />
    </div>
  );
}
