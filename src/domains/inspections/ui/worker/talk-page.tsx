import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { ChoiceGroup } from '../../../../web/components/choice-group.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { Sending } from '../../../../web/components/state/sending.tsx';
import { undoEntry } from '../../../../web/components/withdraw-entry.tsx';
import { Refusal } from '../../../../web/form/refusal.tsx';
import { useLanguage } from '../../../../web/formats.ts';
import { sendingNow } from '../../../../web/messages.ts';
import { useText } from '../../../../web/text.tsx';
import type { SpokenLanguage } from '../../schema.ts';
import type { VisitShown } from '../../visit/shown-schema.ts';
import type { TalkLanguageShown, WorkerTalkShown } from '../../visit/talk/schema.ts';
import { talkLanguagesQuery, useVisitCommand, visitQuery, workerTalkQuery } from '../api.ts';
import { CheckLine } from '../form-page.tsx';
import { Opened, useIdOfPage } from '../parts.tsx';
import { choose } from '../plan/messages.ts';
import { CapacityBar } from '../visit/capacity-bar.tsx';
import { hasLetters } from './has-letters.ts';
import { WorkerPages } from './pages.tsx';
import type { GivenAnswers } from './questions.tsx';
import { sealTalk } from './seal-talk.ts';
import { useStandingText } from './standing-text.ts';
import * as texts from './talk-messages.ts';

/** A private conversation: offered by the officer, held on a locked page by the worker, sealed by the officer unread. */
export default function TalkPage(): ReactElement {
  const visit = useQuery(visitQuery(useIdOfPage()));
  const languages = useQuery(talkLanguagesQuery());
  return (
    <Opened of={visit}>
      {(shown) => <Opened of={languages}>{(all) => <Talk of={shown} languages={all.languages} />}</Opened>}
    </Opened>
  );
}

/** Pictures alone, where there is no text. Their names for a screen reader are in the language of the staff. */
const pictures = 'pictures';

type Stage =
  | { readonly kind: 'offer' }
  | { readonly kind: 'handed' }
  | { readonly kind: 'back'; readonly given: GivenAnswers | null };

function Talk({ of, languages }: { of: VisitShown; languages: readonly TalkLanguageShown[] }): ReactElement {
  const say = useText();
  const standingText = useStandingText();
  const staff = useLanguage();
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  const [stage, setStage] = useState<Stage>({ kind: 'offer' });
  const talk = useQuery({ ...workerTalkQuery(chosen === pictures ? staff : chosen), enabled: chosen !== '' });
  if (stage.kind === 'handed')
    return (
      <Opened of={talk}>
        {(shown: WorkerTalkShown) => (
          <WorkerPages
            talk={shown}
            pictures={chosen === pictures}
            done={(given) => setStage({ kind: 'back', given })}
          />
        )}
      </Opened>
    );
  if (stage.kind === 'back') return <Back of={of} language={chosen} given={stage.given} />;
  return (
    <div className="reading talk">
      <CapacityBar basis={of.basis} />
      <PageHeading tab={say(texts.talkTitle)}>{say(texts.talkTitle)}</PageHeading>
      <p className="lead">{say(texts.talkLead)}</p>
      <ChoiceGroup
        id="language"
        label={say(texts.whichLanguage)}
        value={chosen}
        error={missing && chosen === '' ? say(choose) : undefined}
        onChange={setChosen}
        lines={[
          ...languages.map((one) => ({
            value: one.language,
            label: one.own,
            detail: hasLetters(one.own) ? standingText(one) : `${standingText(one)} ${say(texts.noLetters)}`,
            ...(one.mayBeHeld ? {} : { barred: prohibit }),
          })),
          { value: pictures, label: say(texts.pictureCards), detail: say(texts.pictureCardsDetail) },
        ]}
      />
      <p className="quiet">{say(texts.otherLanguages)}</p>
      <p className="small quiet">{say(texts.drafts)}</p>
      <div className="actions">
        <Button look="primary" onClick={() => (chosen === '' ? setMissing(true) : setStage({ kind: 'handed' }))}>
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
      body: (act) => ({ act, outcome: 'offered', cardTaken: false, ...notNoted, toCoordinator: null }),
      undo: undoEntry(`/api/inspections/visits/${of.id}/withdraw`),
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

/** What this page does not ask: with whom, alone or not, and who interpreted. */
const notNoted = { worker: null, alone: null, interpreter: 'not-noted' } as const;

/** The phone is back: the officer sees how many were answered and never what. */
function Back({ of, language, given }: { of: VisitShown; language: string; given: GivenAnswers | null }): ReactElement {
  const say = useText();
  const navigate = useNavigate();
  const command = useVisitCommand();
  const [card, setCard] = useState(false);
  const [unit, setUnit] = useState(String(of.coordinators[0]?.unit ?? ''));
  const isSent = given?.consents === true && unit !== '';
  async function send(): Promise<void> {
    const coordinator = of.coordinators.find((one) => String(one.unit) === unit);
    const toCoordinator =
      given && isSent && coordinator
        ? {
            unit: coordinator.unit,
            language: language as SpokenLanguage,
            ...(await sealTalk(coordinator, of.id, given)),
          }
        : null;
    const outcome = await command.send({
      path: `/api/inspections/visits/${of.id}/converse`,
      label: texts.sealing,
      done: texts.didTalk,
      body: (act) => ({
        act,
        outcome: given ? 'held' : 'declined',
        cardTaken: card,
        ...notNoted,
        ...(given ? { interpreter: 'worker-pages' } : {}),
        toCoordinator,
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
      {language === pictures && given?.answers['wants-help-now'] === 'yes' && (
        <p className="lead">{say(texts.askedForHelp)}</p>
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
