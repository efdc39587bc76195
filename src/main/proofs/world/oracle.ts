import type { Rule, TargetPlace } from './parts/part.ts';
import { partOfKind, ruleOf } from './parts.ts';
import { administeredBy, begunWhereOpen, openRealms, ownFile, visibleThings } from './sight.ts';
import { knowsThing, personOf, type Session, sessionOf, thingOf, type World } from './world.ts';

/*
 * Who may do what, read off the description of a world and nothing else: no rule of the product, no table, no SQL.
 * It says the same as the two walls together, in other words, so that a mistake in either shows as a difference.
 */

/** `both` walls, or `second` alone: rows and realms, but neither verbs nor grounds. */
export type WallsStanding = 'both' | 'second';
export type Verdict = 'allowed' | 400 | 401 | 403 | 404 | 409;

export const placeOf = (route: string): TargetPlace | undefined => ruleOf(route)?.place;

/** Whether a person is signed in with this session, and whether the capacity of its sitting still holds. */
function entering(world: World, session: Session | null): 'in' | 401 | 409 {
  if (!session || session.state === 'past' || session.state === 'idle' || session.state === 'revoked') return 401;
  const person = personOf(world, session.person);
  if (person.ended) return 401;
  const holds = person.capacities.some(({ capacity, ended }) => capacity === session.capacity && !ended);
  return holds && session.state !== 'sitting-ended' ? 'in' : 409;
}

/** The roles that count in a capacity of their own and nowhere else, and no other role does there. */
const apart: Readonly<Record<string, string>> = {
  administrator: 'access-administration',
  'security-officer': 'log-review',
  'data-protection-officer': 'log-review',
};
const isApart = (capacity: string): boolean => Object.values(apart).includes(capacity);

const holdsVerb = (world: World, session: Session, rule: Rule): boolean =>
  personOf(world, session.person).roles.some(
    ({ role, ended }) =>
      !ended &&
      rule.roles.includes(role) &&
      (apart[role] ?? '') === (isApart(session.capacity) ? session.capacity : ''),
  );

/** For what a fresh proof of who one is is asked; of each, what is tried is what asks for it. */
const proved: ReadonlySet<string> = new Set([
  ...['identity.open', 'identity.store', 'people.search'],
  ...['signal.pass-on', 'answers.ask', 'answers.decline', 'answers.pass-on', 'fee-claim.pass-on', 'visit.pass-on'],
  ...[
    'suspicion.hand-over',
    'suspicion.decline',
    'suspicion.ask-back',
    'suspicion.answer-back',
    'suspicion.report-outcome',
    'room.invite',
    'inspection.ask',
    'inspection.answer',
    'evidence.send',
    'criminal-letter.answer',
  ],
  ...['reflection-period.request', 'reflection-period.apply', 'reflection-period.tell'],
  ...['reflection-period.decide', 'reflection-period.extend'],
  ...['case.give-copy', 'defence.disclose', 'file.serve', 'package.make'],
  ...['study.contribute', 'study.release', 'study.sign', 'study.publish-survey', 'study.sign-estimate'],
  ...[
    'vignette.publish',
    'course-draft.publish',
    'worker-text.sign',
    'campaign.file',
    'campaign.report',
    'statement.export',
    'report.export',
    'list.export',
    'caseload.export',
    'programme.framework',
    'certificate.file',
    'training-group.file',
    'training.unit-file',
    'survey.file',
    'survey.invite',
    'programme.budget-file',
    'programme.report',
    'recommendation.file',
    'practice.file',
    'event.participants',
    'event.paper',
    'event.link',
    'case-import.undo',
    'calendar.make',
    'calendar.renew',
    'account.export',
    'log.export',
  ],
  ...[
    'inspection.briefing-file',
    'inspection.calendar-file',
    'visit.report',
    'visit.report-days',
    'tip.key',
    'tip.key-ask',
    'tip.key-add',
    'tip.key-remove',
    'device.enrol',
  ],
  ...[
    'account.change',
    'account.end',
    'account.end-capacity',
    'account.end-role',
    'account.end-sessions',
    'account.end-all-sessions',
    'account.invite',
  ],
  ...[
    'account.give-capacity',
    'account.give-role',
    'account.renew-invitation',
    'account.set-absence',
    'account.set-mail',
    'account.review',
  ],
  ...['account.lock-phones', 'account.end-phones'],
  ...['account.ask-recovery', 'account.confirm-recovery', 'account.decline-recovery'],
  ...['contact-point.add', 'contact-point.change', 'contact-point.end', 'api-key.make', 'directory.set'],
  ...['api-key.confirm', 'api-key.end'],
  ...['webhook.add', 'webhook.change', 'webhook.set-paused', 'webhook.replace-secret', 'webhook.test', 'webhook.end'],
  ...['webhook.send-again', 'webhook.drop'],
  ...[
    'agency-export.ask',
    'agency-export.agree',
    'agency-export.decline',
    'agency-export.cancel',
    'agency-export.fetch',
  ],
  ...['claim.paper', 'claim.notice-paper', 'identification.paper', 'suspicion.paper', 'reflection-period.paper'],
  ...[
    'case.answer-paper',
    'case.brief-paper',
    'case.costs-paper',
    'directive.paper',
    'evidence.receipt-paper',
    'defence.disclosed-paper',
  ],
  ...['fee-claim.paper', 'load.paper'],
  ...['case.copy-paper', 'paper.change', 'paper.reset', 'paper.set-logo'],
  ...['retention.export', 'retention.decide', 'retention.change', 'retention.end'],
  ...['unit.add', 'unit.rename', 'unit.set-tips', 'provider.connect', 'provider.change', 'provider.end'],
  ...['gate.set', 'gate.end'],
]);

export type RequestCase = {
  readonly route: string;
  readonly session: string | null;
  /** The thing it is about, or the realm for something new. Null: one that does not exist. */
  readonly target: string | null;
  /** The capacity that a command says it is sent in. */
  readonly claimed?: string;
};

/** The required result of a request that is right in form: done, or refused, and how. */
export function verdict(world: World, asked: RequestCase, walls: WallsStanding): Verdict {
  const session = asked.session === null ? null : sessionOf(world, asked.session);
  const asItWere = verdictIfProved(world, asked, session, walls);
  // The proof is asked once it is known that they may, and before it is said what is wrong with what they sent.
  const thing = asked.target !== null && knowsThing(world, asked.target) ? thingOf(world, asked.target) : null;
  const asks = proved.has(asked.route) || (thing !== null && ruleOf(asked.route)?.proves?.(thing) === true);
  const isAsked = session?.state === 'unproved' && asks;
  const isBefore = asItWere === 404 && isAsked && findsLast(world, ruleOf(asked.route), session);
  return isBefore || (isAsked && (asItWere === 'allowed' || asItWere === 400)) ? 409 : asItWere;
}

/** A unit without a file has nowhere to write to, and its people are told so before anything else is asked. */
const findsLast = (world: World, rule: Rule | undefined, session: Session | null): boolean =>
  rule?.findsLast === true &&
  session !== null &&
  inRightCapacity(session, rule) &&
  ownFile(world, session, rule) !== null;

function verdictIfProved(world: World, asked: RequestCase, session: Session | null, walls: WallsStanding): Verdict {
  const rule = ruleOf(asked.route);
  if (!rule) throw new Error(`The oracle does not know the route ${asked.route}.`);
  const entered = entering(world, session);
  if (entered !== 'in' || !session) return entered === 'in' ? 401 : entered;
  if (asked.claimed !== undefined && asked.claimed !== session.capacity) return 409;
  if (walls === 'both' && !holdsVerb(world, session, rule)) return 403;
  // The database lets no one into a realm of any matter in a capacity that is apart, not even into one that they make.
  if (walls === 'second' && isApart(session.capacity) && (rule.ownRoom || rule.oncePerPerson)) {
    return 404;
  }
  if (rule.oncePerPerson && hasDone(world, session, asked.route)) return 409;
  const lacksFile = rule.needsOwnFile && ownFile(world, session, rule) === null;
  if (rule.place === 'nowhere' || rule.place === 'list') {
    const isApartHere = walls === 'both' && rule.notIn === session.capacity;
    return lacksFile || isApartHere ? 403 : rule.isSoAlready ? 409 : 'allowed';
  }
  if (rule.place === 'own') {
    if (walls === 'second' && rule.administers) {
      return asked.target !== null && asked.target === administeredBy(world, session) ? 'allowed' : 404;
    }
    if (walls === 'second' && rule.ownRoom) return 'allowed';
    if (walls === 'second' && rule.goesOn && begunWhereOpen(world, session, rule.about).length > 0) return 'allowed';
    if (walls === 'second') return openRealms(world, session, true).has(asked.target ?? '') ? 'allowed' : 404;
    return ownFile(world, session, rule) !== null && inRightCapacity(session, rule) ? 'allowed' : 403;
  }
  if (rule.findsLast && walls === 'both' && !inRightCapacity(session, rule)) return 403;
  const thing = asked.target === null ? null : thingOf(world, asked.target);
  const writes = rule.place === 'writable' && !rule.hears && !(walls === 'second' && rule.asks);
  if (thing?.kind !== rule.about || !openRealms(world, session, writes).has(thing?.realm ?? '')) return 404;
  if (lacksFile || (walls === 'both' && !inRightCapacity(session, rule))) return 403;
  if (rule.from && !rule.from.includes(thing?.state ?? 'open')) return 409;
  if (rule.by && thing && !rule.by(thing, session.person)) return 409;
  if (rule.taken && thing?.owner === null) return 409;
  const refused = thing ? rule.refuses?.(thing, session.person, world) : null;
  if (refused) return refused;
  return rule.once && thing?.owner !== null ? 409 : 'allowed';
}

const hasDone = (world: World, { person }: Session, route: string): boolean =>
  world.steps.some((step) => step.route === route && sessionOf(world, step.by).person === person);

export const inRightCapacity = ({ capacity }: Session, rule: Rule): boolean =>
  capacity !== rule.notIn && (rule.only === undefined || rule.only.includes(capacity));

/** What My work must show to a session: the kind of each task, and the thing that it is about. */
export const visibleWork = (world: World, session: Session, walls: WallsStanding): readonly string[] =>
  visibleThings(world, session).flatMap((thing) =>
    partOfKind(thing.kind)
      .work(thing, session.person, { world, walls })
      .map((task) => `${task} ${thing.key}`),
  );
