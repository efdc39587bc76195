import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
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
import { useSession } from '../../access/ui/public.tsx';
import type { VisitShown } from '../shown-schema.ts';
import {
  mayBeHeld,
  standingOf,
  type TalkLanguage,
  type TalkText,
  talkLanguages,
  talkTexts,
} from '../visit/talk-languages.ts';
import { useVisitCommand, visitQuery } from './api.ts';
import { CapacityBar } from './capacity-bar.tsx';
import { CheckLine } from './form-page.tsx';
import { Opened, useDayWords, useIdOfPage } from './parts.tsx';
import { choose } from './plan-messages.ts';
import * as texts from './talk-messages.ts';
import { type Given, WorkerPages } from './worker-pages.tsx';
import { workerTexts } from './worker-texts.ts';

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
  const { mode } = useSession();
  const dayWords = useDayWords();
  const [language, setLanguage] = useState<TalkLanguage | ''>('');
  const [missing, setMissing] = useState(false);
  const [stage, setStage] = useState<Stage>({ kind: 'offer' });
  const standingText = (of: TalkLanguage): string => {
    const text: TalkText = talkTexts[of];
    if (text.review) return say(texts.signedBy, { ...text.review, on: dayWords(text.review.on) });
    return say(standingOf(text) === 'draft' ? texts.draftStrip : texts.notSigned);
  };
  if (language !== '' && stage.kind === 'handed')
    return <WorkerPages language={language} done={(given) => setStage({ kind: 'back', given })} />;
  if (language !== '' && stage.kind === 'back') return <Back of={of} language={language} given={stage.given} />;
  return (
    <div className="reading talk">
      <CapacityBar basis={of.basis} />
      <PageHeading tab={say(texts.talkTitle)}>{say(texts.talkTitle)}</PageHeading>
      <p className="lead">{say(texts.talkLead)}</p>
      <ChoiceGroup
        id="language"
        label={say(texts.whichLanguage)}
        value={language}
        error={missing && language === '' ? say(choose) : undefined}
        onChange={(next) => setLanguage(next as TalkLanguage)}
        lines={talkLanguages.map((value) => ({
          value,
          label: workerTexts[value].own,
          detail: standingText(value),
          ...(mayBeHeld(talkTexts[value], mode.demo) ? {} : { barred: prohibit }),
        }))}
      />
      <p className="quiet">{say(texts.otherLanguages)}</p>
      <p className="small quiet">{say(texts.drafts)}</p>
      <div className="actions">
        <Button look="primary" onClick={() => (language === '' ? setMissing(true) : setStage({ kind: 'handed' }))}>
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
function Back({ of, language, given }: { of: VisitShown; language: TalkLanguage; given: Given | null }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useVisitCommand();
  const [card, setCard] = useState(false);
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
        cardTaken: card,
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
    <div className="reading talk">
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
      <CheckLine name={say(texts.cardTaken)} on={card} change={setCard} />
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
