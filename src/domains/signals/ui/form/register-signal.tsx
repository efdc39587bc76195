import phone from '@phosphor-icons/core/regular/phone.svg?raw';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { trackOf } from '../../../../kernel/capacity.ts';
import { now } from '../../../../web/clock.ts';
import { Icon } from '../../../../web/components/icon.tsx';
import { LeaveGuard } from '../../../../web/components/leave-guard.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { VisibilityStrip } from '../../../../web/components/visibility-strip.tsx';
import { useHoldsDraft } from '../../../../web/draft.ts';
import { useKeptDraft } from '../../../../web/drafts/use-kept-draft.ts';
import { ActForm } from '../../../../web/form/act-form.tsx';
import { useFormErrors } from '../../../../web/form/form-errors.ts';
import { emptyWhen, readWhen } from '../../../../web/form/when-draft.ts';
import { WhenFields } from '../../../../web/form/when-fields.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { newId } from '../../../../web/sending/act-envelope.ts';
import { useText } from '../../../../web/text.tsx';
import { visibilityOf } from '../../../access/public.ts';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import { useLinkAfter } from '../../../workplaces/ui/public.tsx';
import type { SignalAnswer } from '../../schema.ts';
import { undoRegister, useSignalCommand } from '../api.ts';
import { SignalReceipt } from '../page/signal-receipt.tsx';
import { undoneTitle } from '../page/undone-messages.ts';
import { findFromTip, forgetFromTip } from '../tips/from-tip.ts';
import * as texts from './register-messages.ts';
import { emptyDraft, errorsIn, factsOf, inOrderOfPage } from './signal-draft.ts';
import { SignalFields } from './signal-fields.tsx';

const route = getRouteApi('/app/signals/new');

/** Register a signal: one page, then the receipt in its place. */
export default function RegisterSignal(): ReactElement {
  const say = useText();
  const may = useMay('signal.register');
  const [answer, setAnswer] = useState<SignalAnswer | null>(null);
  const [round, setRound] = useState(0);
  if (!may) {
    return (
      <>
        <PageHeading tab={say(texts.registerTitle)}>{say(texts.registerTitle)}</PageHeading>
        <Forbidden />
      </>
    );
  }
  if (answer) {
    return (
      <SignalReceipt
        answer={answer}
        another={() => {
          setAnswer(null);
          setRound(round + 1);
        }}
      />
    );
  }
  return <RegisterForm key={round} again={round > 0} onDone={setAnswer} />;
}

function RegisterForm(props: { again: boolean; onDone: (answer: SignalAnswer) => void }): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const command = useSignalCommand();
  const { tip } = route.useSearch() as { tip?: string };
  const [fromTip] = useState(() => (props.again ? null : findFromTip(tip)));
  const [begun] = useState(fromTip?.draft ?? emptyDraft);
  const [draft, setDraft] = useState(begun);
  const [when, setWhen] = useState(emptyWhen);
  const [signal] = useState(newId);
  const [record, setRecord] = useState<string | null>(null);
  const linkAfter = useLinkAfter();
  const { happened, errors: whenErrors } = readWhen(when, now());
  const errors = useFormErrors(inOrderOfPage(errorsIn(draft), whenErrors));
  const unsent = draft !== begun || when !== emptyWhen;
  const kept = useKeptDraft({
    command,
    part: 'form',
    off: fromTip !== null,
    title: say(texts.registerTitle),
    empty: { draft: begun, when: emptyWhen },
    value: { draft, when },
    put(value) {
      setDraft(value.draft);
      setWhen(value.when);
    },
  });
  // What is on its way or has arrived is no draft any more.
  useHoldsDraft(unsent && kept.isAtRisk && command.act === null);

  async function send(): Promise<void> {
    if (!errors.attempt() || !happened) return;
    const facts = factsOf(draft);
    const narrative = draft.narrative.trim();
    const outcome = await command.send({
      path: '/api/signals/register',
      label: texts.registering,
      done: null,
      happened,
      body: (act) => ({ act, signal, facts, narrative, ...(fromTip ? { fromTip: fromTip.openAct } : {}) }),
      undo: undoRegister(signal, { did: texts.didRegister, done: undoneTitle }),
    });
    if (outcome.kind === 'done') {
      kept.sent();
      forgetFromTip(tip);
      await linkAfter(record, { kind: 'signal', id: signal });
      props.onDone(outcome.answer);
    }
    if (outcome.kind === 'refused') errors.refused(outcome.refused.fields);
  }

  return (
    <>
      <p className="identity">
        <span>
          <Icon of={phone} />
          {say(texts.dangerNow)}
        </span>
      </p>
      <PageHeading tab={say(texts.registerTitle)} hasErrors={errors.summary.length > 0} takesFocus={props.again}>
        {say(texts.registerTitle)}
      </PageHeading>
      <p className="lead">{say(texts.registerLead)}</p>
      <div className="form-page">
        <VisibilityBefore />
        <ActForm
          command={command}
          errors={errors}
          send={send}
          button={say(texts.send)}
          layout="page"
          sections
          effect={say(texts.sendNote, { unit: unit.name })}
          kept={kept}
        >
          <SignalFields
            draft={draft}
            change={(part) => setDraft({ ...draft, ...part })}
            errors={errors}
            link={{ chosen: record, onChoose: setRecord }}
            when={<WhenFields draft={when} change={(part) => setWhen({ ...when, ...part })} errors={errors} />}
          />
        </ActForm>
      </div>
      <LeaveGuard unsent={unsent && kept.isAtRisk} />
    </>
  );
}

/** Who will see what is about to be sent, by the same rule and of the same file as afterwards. */
function VisibilityBefore(): ReactElement {
  const say = useText();
  const { either } = useFormats();
  const { unit, agency, capacity, fileCapacities } = useSession();
  const strip = visibilityOf(
    {
      unit: unit.name,
      agency,
      capacities: fileCapacities,
      track: trackOf(capacity),
      sentTo: [],
      cameFrom: null,
    },
    say,
    either,
  );
  return (
    <aside className="form-aside" aria-label={say(texts.visibilityBefore)}>
      <VisibilityStrip of={strip} title={say(texts.visibilityBefore)} titleShown />
      <p className="small quiet not-phone">{say(texts.visibilityAfter)}</p>
      <p className="small quiet not-phone">{say(texts.draftKept)}</p>
    </aside>
  );
}
