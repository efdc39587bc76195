import { runtimeRoles } from '../../../platform/database/database.ts';

/** Roles that own the functions behind the walls. */
export const ownersOfFunctions = ['cape_ctx', 'cape_audit', 'cape_letter', 'cape_study', 'cape_jobs', 'cape_tip'];

/** Tables that are not rows of houses, so no realm could own them. Each with why it needs no wall of its own. */
export const openTables: Readonly<Record<string, string>> = {
  'access.instance': 'one row: whether this is a demo, and where its clock stands',
  'access.agency': 'names of houses, which are no secret',
  'access.unit': 'names of units and whether they take letters, which are no secret',
  'access.account': 'no role of the server reads it; functions give names of one’s own unit',
  'access.capacity_grant': 'no role of the server reads it; entering does',
  'access.role_grant': 'no role of the server reads it; entering does',
  'access.sitting': 'no role of the server reads it; entering does',
  'access.session': 'only hashes of tokens; the verifier of the log reads hash, account and count',
  'access.job': 'names of kinds of jobs, the same in every installation; migrations only write it',
  'access.realm': 'what the wall is made of, so it cannot stand behind it; functions only',
  'access.member': 'what the wall is made of, so it cannot stand behind it; functions only',
  'access.mac': 'the key of the sealed context; one function reads it',
  'access.invitation': 'to which room a letter invites a unit; only the functions that invite and let in read it',
  'audit.entry': 'a log belongs to a house, not to a realm; one way in, read by sealer and verifier',
  'audit.open': 'numbers of log entries that have no leaf yet; the sealer only',
  'audit.turn': 'numbers of logs; whoever seals one holds its row',
  'audit.leaf': 'hashes of log entries; sealer and verifier',
  'audit.batch': 'signed roots of logs; sealer and verifier',
  'disclosures.route': 'where an answer goes, between two houses; only the functions that post read it',
  'disclosures.undelivered': 'ids of letters on their way; only the functions that post and deliver read it',
  'study.respondent': 'whose sealed realm of the survey is whose; no role of the server reads it, three functions do',
  'competence.learner': 'whose sealed realm is whose; no role of the server reads it, one function does',
  'tips.desk': 'which unit reads tips of each wish; the operator writes it and only functions read it',
  'cape.migration': 'which migrations were run; the owner only',
};
/** Who of the roles that log in may read an open table. All that are not named here may be read by none of them. */
export const readers: Readonly<Record<string, readonly string[]>> = {
  'access.instance': runtimeRoles,
  'access.agency': runtimeRoles,
  'access.unit': runtimeRoles,
  'access.account': ['cape_verify'],
  'access.session': ['cape_verify'],
  'access.job': ['cape_worker'],
  'audit.entry': ['cape_seal', 'cape_verify'],
  'audit.open': ['cape_seal'],
  'audit.turn': ['cape_seal'],
  'audit.leaf': ['cape_seal', 'cape_verify'],
  'audit.batch': ['cape_seal', 'cape_verify'],
  'cape.migration': ['cape_verify'],
};
/** Tables of the job system hold kinds, units and ids of all houses, never content. It makes a table for each queue. */
export const isOpen = (table: string): boolean => table in openTables || table.startsWith('jobs.');

/** Every function that runs with its owner's rights, and who may call it. */
export const definers: Readonly<Record<string, readonly string[]>> = {
  'access.account_of': ['cape_login'],
  'access.change_capacity': ['cape_app'],
  'access.colleagues': ['cape_app', 'cape_read', 'cape_worker'],
  'access.demand_room_act': [],
  'access.did': [],
  'access.end_room': ['cape_app'],
  'access.end_session': ['cape_login'],
  'access.enter': ['cape_app', 'cape_read'],
  'access.enter_for': ['cape_worker'],
  'access.find_persona': ['cape_login'],
  'access.invite': ['cape_app'],
  'access.join_room': ['cape_app'],
  'access.leave_room': ['cape_app'],
  'access.memberships': ['cape_app', 'cape_read', 'cape_worker'],
  'access.open_room': ['cape_app'],
  'access.put_context': [],
  'access.realms': ['cape_app', 'cape_read', 'cape_worker'],
  'access.seal_context': [],
  'access.start_session': ['cape_login'],
  'access.units_into': ['cape_app', 'cape_read'],
  'access.who': [
    'cape_app',
    'cape_audit',
    'cape_jobs',
    'cape_letter',
    'cape_read',
    'cape_study',
    'cape_tip',
    'cape_worker',
  ],
  'audit.append': ['cape_app', 'cape_read', 'cape_worker'],
  'audit.append_login': ['cape_login'],
  'audit.append_refusal': ['cape_login'],
  'audit.demand_entry': [],
  'audit.is_behind': ['cape_read', 'cape_verify'],
  'audit.write': [],
  'competence.add_invented': ['cape_migrator'],
  'competence.contribute': ['cape_app'],
  'competence.count_answers': ['cape_app'],
  'competence.latest_result': ['cape_app', 'cape_read'],
  'competence.own_realm': ['cape_app'],
  'disclosures.answer_house': ['cape_app', 'cape_worker'],
  'disclosures.delivered': ['cape_worker'],
  'disclosures.failed': ['cape_worker'],
  'disclosures.on_their_way': ['cape_app'],
  'disclosures.post': ['cape_app'],
  'disclosures.post_answer': ['cape_app', 'cape_worker'],
  'disclosures.post_reply': ['cape_app'],
  'disclosures.post_withdrawal': ['cape_app'],
  'disclosures.set_aside': ['cape_read'],
  'disclosures.stop': ['cape_app'],
  'disclosures.to_deliver': ['cape_worker'],
  'disclosures.waits': ['cape_worker'],
  'inspections.calendar_of': ['cape_public'],
  'jobs.add_job': ['cape_app', 'cape_worker'],
  'study.add_invented': ['cape_migrator'],
  'study.add_invented_answers': ['cape_migrator'],
  'study.add_lived': ['cape_app', 'cape_worker'],
  'study.add_reviewed': ['cape_app'],
  'study.count_answer': ['cape_app'],
  'study.has_answered': ['cape_app', 'cape_read'],
  'study.own_rows': ['cape_app', 'cape_read'],
  'study.own_steps': ['cape_app', 'cape_read'],
  'study.own_survey_realm': ['cape_app'],
  'study.releases': ['cape_read'],
  'study.round_between': ['cape_app'],
  'study.say_same': ['cape_app', 'cape_worker'],
  'study.survey_counts': ['cape_app'],
  'study.surveys': ['cape_app', 'cape_read'],
  'tips.desk_for': ['cape_public'],
  'tips.look': ['cape_public'],
  'tips.messages_in': ['cape_public'],
  'tips.open': ['cape_app'],
  'tips.send': ['cape_public'],
  'tips.stop': ['cape_public'],
  'tips.take_back': ['cape_public'],
  'tips.to_stop': ['cape_worker'],
  'tips.write_back': ['cape_public'],
};

/** Policies that do not ask for realms, each with why. */
export const policiesWithoutRealms: Readonly<Record<string, string>> = {
  'acts.act verify cape_verify': 'the verifier of the log compares every act and has no keys',
  'acts.receipt verify cape_verify': 'the verifier asks the logs for the entry of every receipt',
  'acts.act because cape_ctx':
    'rooms and changes of capacity look for the act of their own transaction that they rest on',
  'acts.act prove cape_letter': 'the function that posts looks for the act behind a letter; nobody logs in as it',
  'acts.act told cape_audit': 'the log looks for the acts of its own transaction, whose names it is given',
  'competence.contribution count cape_study':
    'the function that counts by house and tells no number below five; nobody logs in as it',
  'competence.contribution gather cape_study':
    'the function that adds what one person knows to the count of their house; nobody logs in as it',
  'competence.result_now published cape_study': 'the function that gives what was published last, which is no secret',
  'disclosures.letter add cape_letter': 'only the functions that post put letters into a realm of another house',
  'disclosures.letter take_back cape_letter':
    'the function that stops a letter takes it out of the realm of the house that has not received it',
  'disclosures.letter see_own_post cape_letter': 'the functions that post look for the letter that is answered',
  'inspections.calendar_now feed cape_ctx':
    'the function that gives the times of a private calendar looks for its secret; nobody logs in as it',
  'inspections.inspection_now feed cape_ctx':
    'the same function reads when planned visits begin, and by its grants nothing else of them',
  'acts.act rest_on cape_study':
    'the function that counts looks for the act of its own transaction; nobody logs in as it',
  'study.contribution gather cape_study':
    'the functions that count take rows into the study realm of a unit; nobody logs in as it',
  'study.release_now published cape_study': 'what was signed is for everybody: the function that shows signed releases',
  'study.contribution read_back cape_study': 'the functions of the study read the rows of one house at a time',
  'study.survey_answered_now own_answer cape_ctx':
    'the function that says whether whoever asks has answered themselves; nobody logs in as it',
  'study.survey_count add_up cape_study':
    'the function that adds an answer to the numbers of a unit; nobody logs in as it',
  'study.survey_count count cape_study': 'the functions that count by house, for whoever opened the round',
  'study.survey_count gather cape_study': 'the function that adds the first answer of a unit; nobody logs in as it',
  'study.survey_now asked cape_study': 'the function that shows rounds and what was published of them to everybody',
  'study.same_person gather cape_study':
    'the function that says who is the same takes rows into the study realm of a unit; nobody logs in as it',
  'study.same_person read_back cape_study': 'the function that reads the rows of one house reads who is the same in it',
  'acts.act prove_opening cape_tip':
    'the function that marks a tip as opened looks for the act behind it; nobody logs in as it',
  'tips.envelope keep cape_tip':
    'only the functions of tips send, open and take back, each by the number of a code or an act',
  'tips.message keep cape_tip': 'the same functions show and add what is written under a code',
  'tips.key_now seal_to cape_tip': 'the same functions look which key a tip is sealed to',
  'tips.tip_now follow cape_tip': 'the function that lists what must be stopped looks whether it was',
};
