import { carryEvent, ownSecret, settleMails, takePart } from '../../domains/programme/public.server.ts';
import type { Runtime } from '../../platform/http/run.ts';
import { idOf } from './id-of.ts';
import { eventSteps, riga, rigaPeople, vilnius, vilniusPeople } from './stories/events.ts';

const created = (event: string): string => eventSteps.find(({ name }) => name === event)?.at ?? '';
/** The unit that runs the programme of the demo. */
const unit = 91;

/** What participants of the demo did on their pages, on the days of the stories. Doing it again adds nothing. */
export async function letParticipantsAnswer(runtime: Runtime): Promise<void> {
  const eventId = (event: string) => idOf(`${event} thing`, created(event));
  const where = (event: string) => ({ unit, event: eventId(event) });
  const by = (event: string, key: string, at: string) => {
    const participant = idOf(`${event} ${key}`, created(event));
    const secret = ownSecret(runtime.keys, eventId(event), participant, 0);
    const parts = { ...runtime, clock: () => new Date(at) };
    return (errand: Parameters<typeof takePart>[2]) => takePart(parts, secret, errand);
  };
  for (const { key, monday, after3, after6 } of rigaPeople) {
    await by(riga, key, '2026-03-09T10:00:00+01:00')({ do: 'yes' });
    const found = await by(riga, key, '2026-05-13T13:10:00+02:00')({ do: 'look' });
    if (found?.is !== 'own' || monday === undefined || found.participant.monday !== null) continue;
    await by(riga, key, '2026-05-13T13:10:00+02:00')({ do: 'monday', says: monday, isShown: true });
    await by(
      riga,
      key,
      '2026-05-13T13:12:00+02:00',
    )({
      ...{ do: 'evaluate', answers: { useful: 4, new: 4, 'can-do': 5, time: 3, access: 5 }, note: null },
    });
    if (after3) await by(riga, key, '2026-08-19T09:00:00+02:00')({ do: 'monday-answer', after: 3, answer: after3 });
    if (after6) await by(riga, key, '2026-11-19T09:00:00+01:00')({ do: 'monday-answer', after: 6, answer: after6 });
  }
  for (const day of ['2026-05-14', '2026-06-15', '2026-08-18', '2026-11-18'])
    await carryEvent({ ...runtime, clock: () => new Date(`${day}T10:00:00+02:00`), post: null }, where(riga));
  for (const { key } of vilniusPeople.slice(0, 2)) await by(vilnius, key, '2026-11-12T10:00:00+01:00')({ do: 'yes' });
  for (const event of [riga, vilnius]) await settleMails(runtime, where(event));
}
