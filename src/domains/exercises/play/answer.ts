import type { Disclosable, PlayedPerson, Topic } from '../scenario/people.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { learnAll, see } from './learn.ts';
import { bandOf, type Channel, opennessOf } from './openness.ts';
import type { PersonNow, PlayNow } from './play-state.ts';
import { controllerNear } from './presence.ts';

export type AnswerGiven = { readonly result: string; readonly openness: number };

/** How tired a person is who answers no more questions. */
const tooTired = 80;

/**
 * What a person answers to one seat about one topic, after the asking has had its effect: what they were told to say, with the
 * controller in the room; nothing that is understood, without a language; no, when this seat is closed to them or they are too
 * tired; the first thing not yet said whose needs hold; else nothing new. No act makes a person tell.
 */
export function answer(
  { scenario }: Exercise,
  play: PlayNow,
  { person, role, topic, channel }: { person: PlayedPerson; role: string; topic: Topic; channel: Channel },
): readonly [PlayNow, AnswerGiven] {
  const now = play.people[person.id];
  const { open } = opennessOf(scenario, play, person, role, channel);
  const says = (result: string) => [play, { result, openness: open }] as const;
  if (!now) return says('not-there');
  if (channel === 'talk' && controllerNear(scenario, play, person.id) === 'room') return says('scripted');
  if (channel === 'talk' && now.language === 'none') return says('not-understood');
  if (now.closedTo.includes(role) || now.fatigue >= tooTired) return says('declines');
  const near = controllerNear(scenario, play, person.id);
  const away = near === 'away' || (channel === 'handover' && near === 'hearing');
  const said = person.disclosures.find(
    (one) => one.topic === topic && !now.told.includes(one.id) && mayBeSaid(one, { now, open, channel, away }),
  );
  // Who is closed toward a seat says no; who is only wary says nothing new.
  if (!said) return says(bandOf(open) === 'closed' ? 'declines' : 'closed');
  const told = { ...now, told: [...now.told, said.id] };
  const known = learnAll({ ...play, people: { ...play.people, [person.id]: told } }, role, said.gives, {
    kind: 'said',
    id: said.id,
    person: person.id,
  });
  return [see(known, role, said.indicators), { result: said.id, openness: open }];
}

type Moment = { readonly now: PersonNow; readonly open: number; readonly channel: Channel; readonly away: boolean };

function mayBeSaid({ needs, channel: channels }: Disclosable, { now, open, channel, away }: Moment): boolean {
  if (!channels.includes(channel) || open < needs.open) return false;
  if (needs.controller === 'away' && !away) return false;
  if (needs.rights === true && !now.rights) return false;
  if (needs.language && channel === 'talk' && !needs.language.includes(now.language)) return false;
  return (needs.after ?? []).every((id) => now.told.includes(id));
}

/** Whether a person agrees to one purpose. Nobody who must be pleased may be in the room, or hear it. */
export function askConsent(
  { scenario }: Exercise,
  play: PlayNow,
  { person, role, purpose, channel }: { person: PlayedPerson; role: string; purpose: string; channel: Channel },
): readonly [PlayNow, AnswerGiven] {
  const now = play.people[person.id];
  const { open } = opennessOf(scenario, play, person, role, channel);
  const asked = person.consents.find((one) => one.purpose === purpose);
  const agrees =
    now !== undefined &&
    asked !== undefined &&
    !now.closedTo.includes(role) &&
    controllerNear(scenario, play, person.id) === 'away' &&
    open >= asked.needs.open &&
    (asked.needs.rights !== true || now.rights);
  if (!agrees) return [play, { result: 'no', openness: open }];
  const consents = now.consents.includes(purpose) ? now.consents : [...now.consents, purpose];
  return [
    { ...play, people: { ...play.people, [person.id]: { ...now, consents } } },
    { result: 'yes', openness: open },
  ];
}
