import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { SelectField } from '../../../web/components/select-field.tsx';
import { Sending } from '../../../web/components/sending.tsx';
import { Refusal } from '../../../web/form/refusal.tsx';
import { sendingNow } from '../../../web/messages.ts';
import { useText } from '../../../web/text.tsx';
import type { VisitShown } from '../shown-schema.ts';
import { useVisitCommand, visitQuery } from './api.ts';
import { CapacityBar } from './capacity-bar.tsx';
import { CheckLines } from './form-page.tsx';
import { Opened, useIdOfPage } from './parts.tsx';
import * as texts from './talk-messages.ts';
import { type Given, WorkerPages } from './worker-pages.tsx';
import { type WorkerLanguage, workerTexts } from './worker-texts.ts';

/** A private conversation: offered by the officer, held on a locked page by the worker, sealed by the officer unread. */
export default function TalkPage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  return <Opened of={visit}>{(shown) => <Talk of={shown} />}</Opened>;
}

type Stage =
  | { readonly kind: 'offer' }
  | { readonly kind: 'handed' }
  | { readonly kind: 'back'; readonly given: Given | null };

function Talk({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const [language, setLanguage] = useState<WorkerLanguage>('uz');
  const [stage, setStage] = useState<Stage>({ kind: 'offer' });
  if (stage.kind === 'handed')
    return <WorkerPages language={language} done={(given) => setStage({ kind: 'back', given })} />;
  if (stage.kind === 'back') return <Back of={of} language={language} given={stage.given} />;
  return (
    <div className="reading">
      <CapacityBar basis={of.basis} />
      <PageHeading tab={say(texts.talkTitle)}>{say(texts.talkTitle)}</PageHeading>
      <p className="lead">{say(texts.talkLead)}</p>
      <ChoiceGroup
        id="language"
        label={say(texts.whichLanguage)}
        value={language}
        onChange={(next) => setLanguage(next as WorkerLanguage)}
        lines={Object.entries(workerTexts).map(([value, { own, reviewed }]) => ({
          value,
          label: own,
          detail: reviewed ? undefined : say(texts.draftStrip),
        }))}
      />
      <p className="small quiet">{say(texts.drafts)}</p>
      <div className="actions">
        <Button look="primary" onClick={() => setStage({ kind: 'handed' })}>
          {say(texts.handPhone)}
        </Button>
      </div>
      <Offered of={of} />
    </div>
  );
}

function Offered({ of }: { of: VisitShown }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useVisitCommand();
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.id}/converse`,
      label: texts.sealing,
      done: texts.didTalk,
      body: (act) => ({ act, outcome: 'offered', cardTaken: false, toCoordinator: null }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id', params: { id: of.id } });
  }
  return (
    <div className="section">
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <Button look="plain" barred={command.onItsWay} onClick={() => void send()}>
        {say(texts.offeredOnly)}
      </Button>
    </div>
  );
}

const chance = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The phone is back: the officer sees how many were answered and never what. */
function Back({
  of,
  language,
  given,
}: {
  of: VisitShown;
  language: WorkerLanguage;
  given: Given | null;
}): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useVisitCommand();
  const [card, setCard] = useState<'card'[]>([]);
  const [unit, setUnit] = useState(String(of.coordinators[0]?.unit ?? ''));
  const isSent = given?.consents === true && unit !== '';
  async function send(): Promise<void> {
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.id}/converse`,
      label: texts.sealing,
      done: texts.didTalk,
      body: (act) => ({
        act,
        outcome: given ? 'held' : 'declined',
        cardTaken: card.length > 0,
        toCoordinator:
          given && isSent
            ? {
                unit: Number(unit),
                language,
                answers: given.answers,
                safeTime: given.safeTime.trim() || null,
                chance: chance(),
              }
            : null,
      }),
    });
    if (outcome.kind === 'done') void navigate({ to: '/app/inspections/visits/$id', params: { id: of.id } });
  }
  return (
    <div className="reading">
      <CapacityBar basis={of.basis} />
      <PageHeading tab={say(texts.talkTitle)} takesFocus>
        {say(texts.talkTitle)}
      </PageHeading>
      {given ? (
        <p className="lead">{say(texts.answered, { count: Object.keys(given.answers).length })}</p>
      ) : (
        <p className="lead">{say(texts.declinedText)}</p>
      )}
      {given?.consents && (
        <SelectField
          id="coordinator"
          label={say(texts.toCoordinator)}
          value={unit}
          onChange={setUnit}
          choices={of.coordinators.map((one) => ({ value: String(one.unit), label: one.name }))}
        />
      )}
      {given && !given.consents && <p>{say(texts.noCoordinator)}</p>}
      <CheckLines
        legend={say(texts.talkTitle)}
        values={['card'] as const}
        nameOf={() => say(texts.cardTaken)}
        chosen={card}
        change={setCard}
      />
      <Refusal of={command.refused} />
      <Sending act={command.act} />
      <div className="actions">
        <Button look="primary" barred={command.onItsWay} onClick={() => void send()}>
          {say(command.sending ? sendingNow : isSent ? texts.sendTalk : texts.sendDeclined)}
        </Button>
      </div>
    </div>
  );
}
