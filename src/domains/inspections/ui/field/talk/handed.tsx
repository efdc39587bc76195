import { type ReactElement, useEffect, useRef, useState } from 'react';
import { keepHanded } from '../../../../../web/offline/handed.ts';
import { hasPendingWrite } from '../../../../../web/offline/pending-write.ts';
import { recordPending, recordSealed } from '../../../../../web/offline/sealed-log.ts';
import { useText } from '../../../../../web/text.tsx';
import { type GivenAnswers, WorkerQuestions } from '../../worker/questions.tsx';
import { sealTalk } from '../../worker/seal-talk.ts';
import { draftStrip } from '../../worker/talk-messages.ts';
import { inHand, practiceStrip } from '../live/acts-messages.ts';
import { type HandedOver, look, type ToTell } from '../phone/phone.ts';

/** Seals what was given, and records that it was held or declined. */
async function tellTalk(told: ToTell, given: GivenAnswers | null, pictures: boolean): Promise<void> {
  const { boxKey, visit, capacity, basis, sitting, worker, alone, cardTaken, coordinator, language } = told;
  const isSent = given?.consents === true && coordinator !== null && !pictures;
  const toCoordinator = isSent
    ? { unit: coordinator.unit, language, ...(await sealTalk(coordinator, visit, given)) }
    : null;
  await recordSealed(boxKey, {
    verb: 'inspection.converse',
    params: { id: visit },
    input: {
      outcome: given ? 'held' : 'declined',
      cardTaken,
      worker,
      alone,
      interpreter: 'worker-pages',
      toCoordinator,
    },
    capacity,
    basis,
    sitting,
  });
}

/** What was given; or that it was, before the page was opened again, and waits for the disk. */
type Done = { readonly of: GivenAnswers | null } | 'aside';

/** Only when what was given is recorded the phone says that it is back. False: it was not recorded, and cannot be any more. */
async function bringBack(handed: HandedOver, done: Done): Promise<boolean> {
  if (done === 'aside') {
    if (!(await recordPending())) return false;
  } else if (handed.told) await tellTalk(handed.told, done.of, handed.pictures);
  await keepHanded({ ...handed, isBack: true });
  return true;
}

/**
 * The phone in a worker's hand. It holds the questions and nothing else: it is locked, so behind them there is nothing to be seen.
 * No address, no key and no reload leads anywhere but here, until it goes back.
 */
export function Handed({ handed }: { handed: HandedOver }): ReactElement {
  const say = useText();
  const { talk } = handed;
  const [given, setGiven] = useState<Done | null>(() => (handed.told && hasPendingWrite() ? 'aside' : null));
  const isUnderWay = useRef(false);
  useEffect(() => {
    document.title = 'CAPE';
    // Whatever was pressed to go back leads here again.
    history.pushState(null, '', '/field');
    const stay = (): void => history.pushState(null, '', '/field');
    addEventListener('popstate', stay);
    return () => removeEventListener('popstate', stay);
  }, []);
  useEffect(() => {
    if (!given || isUnderWay.current) return;
    isUnderWay.current = true;
    const goOn = async (): Promise<void> => {
      for (;;) {
        try {
          if (await bringBack(handed, given)) break;
          isUnderWay.current = false;
          return setGiven(null);
        } catch {
          // A full phone: it is tried again until there is room, and what was given stays in memory until then, and sealed in this window.
          await new Promise((resolve) => setTimeout(resolve, 2000));
        }
      }
      await look();
    };
    void goOn();
  }, [given, handed]);
  return (
    <main className="worker-page" aria-label={say(inHand)}>
      {handed.told === null && <p className="draft-strip">{say(practiceStrip)}</p>}
      {talk.standing === 'draft' && <p className="draft-strip">{say(draftStrip)}</p>}
      <WorkerQuestions
        texts={talk.texts}
        language={talk.language}
        direction={talk.direction}
        audio={Object.fromEntries(talk.audio.map(({ key, url }) => [key, url]))}
        pictures={handed.pictures}
        key={given === 'aside' ? given : 'here'}
        isGiven={given === 'aside'}
        done={(result) => setGiven((before) => before ?? { of: result })}
      />
    </main>
  );
}
