/** What is read while the folder of an agency that leaves is written, by a role that no one logs in as. */
const leaving = [
  ...['acts.act', 'acts.apart', 'acts.receipt', 'keys.wrapped', 'keys.key_of', 'disclosures.letter'],
  ...['attachments.attachment_now', 'attachments.piece', 'inspections.medium_now', 'inspections.medium_piece'],
  ...['access.device_medium_now', 'access.device_piece', 'competence.contribution', 'study.contribution'],
  ...[
    'study.same_person',
    'study.taken_back',
    'study.survey_count',
    'study.estimate_piece',
    'surveys.box',
    'awareness.campaign_visit',
    'awareness.text_entry',
    'competence.course_edition',
    'competence.course_remark',
    'tips.envelope',
    'tips.message',
  ],
].map((table) => [`${table} leave cape_leave`, 'asks for the realms of the agency that leaves'] as const);

/** Policies that do not ask for realms, each with why. */
export const policiesWithoutRealms: Readonly<Record<string, string>> = {
  ...Object.fromEntries(leaving),
  'acts.act verify cape_verify': 'the verifier of the log compares every act and has no keys',
  'acts.receipt verify cape_verify': 'the verifier asks the logs for the entry of every receipt',
  'acts.act because cape_ctx':
    'rooms and changes of capacity look for the act of their own transaction that they rest on',
  'acts.act prove cape_letter': 'the function that posts looks for the act behind a letter; nobody logs in as it',
  'acts.act told cape_audit': 'the log looks for the acts of its own transaction, whose names it is given',
  'awareness.campaign_now lead cape_ctx':
    'the functions behind a short address; by their grants they read its word, country, group and days, and nothing else of a campaign',
  'awareness.campaign_visit count cape_ctx': 'the function that counts a visit; no one logs in as it',
  'awareness.text_entry published cape_study':
    'the functions that give the translations of texts for workers, which are one catalogue for a country and made for everyone to read',
  'competence.contribution count cape_study':
    'the function that counts by agency and tells no number below five; nobody logs in as it',
  'competence.assignment_now assigned cape_ctx':
    'the functions that tell a person what they are assigned, and a manager about their unit; no one logs in as it',
  'competence.certificate_now held cape_ctx':
    'the functions that say whether a person holds what an act asks for, and a manager who of the unit does',
  'competence.gate_now asked cape_ctx':
    'the function that tells the people of an agency which acts ask for a course; no one logs in as it',
  'competence.contribution gather cape_study':
    'the function that adds what one person knows to the count of their agency; nobody logs in as it',
  'competence.certificate_now stated cape_study':
    'the function that gives an agency its certificates as statements, with a pseudonym in place of each holder',
  'competence.course_draft_now published cape_study':
    'functions that say which course is open or waits for a reader; its text is sealed and in no column',
  'competence.course_edition published cape_study':
    'functions that give a course that was sent to readers or published, to those for whom it was',
  'competence.course_review_now published cape_study':
    'the function that tells authors what readers said of their course',
  'competence.course_remark published cape_study': 'the function that tells authors what readers said of their course',
  'competence.course_package_now packaged cape_study':
    'the functions that give the packages of an agency to its people; no one logs in as it',
  'competence.package_edition packaged cape_study': 'the same functions: what is said of a package, and its parts',
  ...Object.fromEntries(
    [
      'course_package_now open_part',
      'package_edition open_part',
      'package_file open_part',
      'package_piece send_on',
    ].map((policy) => [
      `competence.${policy} cape_ctx`,
      'the functions that give a file of an opened package to who has its secret, and take files away; no one logs in as it',
    ]),
  ),
  ...Object.fromEntries(
    ['course_launch', 'record_statement', 'record_document'].map((table) => [
      `competence.${table} record cape_ctx`,
      'the functions that record what an opened package writes, by the secret of the opening; no one logs in as it',
    ]),
  ),
  'competence.result_now published cape_study': 'the function that gives what was published last, which is no secret',
  'disclosures.letter add cape_letter': 'only the functions that post put letters into a realm of another agency',
  'disclosures.letter take_back cape_letter':
    'the function that stops a letter takes it out of the realm of the agency that has not received it',
  'disclosures.letter see_own_post cape_letter': 'the functions that post look for the letter that is answered',
  'inspections.calendar_now feed cape_ctx':
    'the function that gives the times of a private calendar looks for its secret; nobody logs in as it',
  'inspections.inspection_now feed cape_ctx':
    'the same function reads when planned visits begin, and by its grants nothing else of them',
  'acts.act rest_on cape_study':
    'the function that counts looks for the act of its own transaction; nobody logs in as it',
  'programme.event_now lead cape_ctx':
    'the functions that lead an address to its event and tell in which something is due; by their grants they read ids, digests and times',
  'programme.event_mail lead cape_ctx': 'the same function reads when mail to participants is due, and nothing else',
  'tasks.task_now announce cape_ctx':
    'the function that tells webhooks what is due reads kinds and times, and by its grants nothing else of tasks; no one logs in as it',
  'keys.wrapped prove cape_migrator':
    'setting up tries a key on what was sealed under it before its fingerprint is believed; nobody logs in as it',
  'study.contribution gather cape_study':
    'the functions that count take rows into the study realm of a unit; nobody logs in as it',
  'study.release_now published cape_study': 'what was signed is for everybody: the function that shows signed releases',
  'study.contribution read_back cape_study': 'the functions of the study read the rows of one agency at a time',
  'study.survey_answered_now own_answer cape_ctx':
    'the function that says whether whoever asks has answered themselves; nobody logs in as it',
  'study.survey_count add_up cape_study':
    'the function that adds an answer to the numbers of a unit; nobody logs in as it',
  'study.survey_count count cape_study': 'the functions that count by agency, for whoever opened the round',
  'study.survey_count gather cape_study': 'the function that adds the first answer of a unit; nobody logs in as it',
  'study.survey_now asked cape_study': 'the function that shows rounds and what was published of them to everybody',
  'surveys.sheet keep cape_study':
    'the functions that open and end a survey, and show it to a person who has a code; no one logs in as it',
  'surveys.invitation keep cape_study': 'the functions that invite and send mail; no one logs in as it',
  'surveys.ballot keep cape_study': 'the functions that take codes; no one logs in as it',
  'surveys.box keep cape_study':
    'the function that takes one answer, and the one that gives them to the unit that asked; no one logs in as it',
  'study.same_person gather cape_study':
    'the function that says who is the same takes rows into the study realm of a unit; nobody logs in as it',
  'study.same_person read_back cape_study':
    'the function that reads the rows of one agency reads who is the same in it',
  'study.taken_back gather cape_study':
    'the function that says which counts count no longer writes into the study realm of the unit; nobody logs in as it',
  'study.taken_back read_back cape_study':
    'the functions that read the rows of one agency leave out what was taken back',
  'acts.act prove_opening cape_tip':
    'the function that marks a tip as opened looks for the act behind it; nobody logs in as it',
  'tips.envelope keep cape_tip':
    'only the functions of tips send, open and take back, each by the number of a code or an act',
  'tips.message keep cape_tip': 'the same functions show and add what is written under a code',
  'tips.key_now seal_to cape_tip': 'the same functions look which key a tip is sealed to',
  'tips.tip_now follow cape_tip': 'the function that lists what must be stopped looks whether it was',
};
