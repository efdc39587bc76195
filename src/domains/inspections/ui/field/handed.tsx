import { type ReactElement, useEffect, useRef, useState } from 'react';
import { keepHanded } from '../../../../web/offline/handed.ts';
import { tellSealed } from '../../../../web/offline/sealed-log.ts';
import { useText } from '../../../../web/text.tsx';
import { sealTalk } from '../seal-talk.ts';
import { draftStrip } from '../talk-messages.ts';
import { type Given, WorkerQuestions } from '../worker-questions.tsx';
import { inHand, practiceStrip } from './acts-messages.ts';
import { type HandedOver, look, type ToTell } from './phone.ts';

/** Seals what was given, and tells that it was held or declined. */
async function tellTalk(told: ToTell, given: Given | null, pictures: boolean): Promise<void> {
  const { boxKey, visit, capacity, basis, sitting, worker, alone, cardTaken, coordinator, language } = told;
  const isSent = given?.consents === true && coordinator !== null && !pictures;
  const toCoordinator = isSent
    ? { unit: coordinator.unit, language, ...(await sealTalk(coordinator, visit, given)) }
    : null;
  await tellSealed(boxKey, {
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

/** Only when what was given is told the phone says that it is back. */
async function bringBack(handed: HandedOver, given: Given | null): Promise<void> {
  if (handed.told) await tellTalk(handed.told, given, handed.pictures);
  await keepHanded({ ...handed, isBack: true });
}

/**
 * The phone in a worker's hand. It holds the questions and nothing else: it is locked, so behind them there is nothing to be seen.
 * No address, no key and no reload leads anywhere but here, until it goes back.
 */
export function Handed({ handed }: { handed: HandedOver }): ReactElement {
  const say = useText();
  const { talk } = handed;
  const [given, setGiven] = useState<{ readonly of: Given | null } | null>(null);
  const isUnderWay = useRef(false);
  useEffect(() => {
    document.title = 'Cape';
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
          await bringBack(handed, given.of);
          break;
        } catch {
          // A full phone: it is tried again until there is room, and what was given stays in memory until then.
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
        done={(result) => setGiven({ of: result })}
      />
    </main>
  );
}
