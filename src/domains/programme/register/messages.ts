/** What the acts on recommendations and on practices say, and why they are refused. */
export const registerMessages = {
  alreadyTaken: /*i18n*/ {
    id: 'programme-register.already-taken',
    message: 'This recommendation is already followed up by your unit. Reload the page.',
    comment: 'Refusal.',
  },
  noSuchRecommendation: /*i18n*/ {
    id: 'programme-register.no-such-recommendation',
    message: 'The list has no recommendation with that code. Reload the page.',
    comment: 'Refusal.',
  },
  textMissing: /*i18n*/ {
    id: 'programme-register.text-missing',
    message: 'Write the recommendation',
    comment: 'Error at a field. No full stop.',
  },
  sourceMissing: /*i18n*/ {
    id: 'programme-register.source-missing',
    message: 'Write where the recommendation is from',
    comment: 'Error at a field. No full stop.',
  },
  obstacleMissing: /*i18n*/ {
    id: 'programme-register.obstacle-missing',
    message: 'Choose at least one obstacle',
    comment: 'Error at a field. No full stop.',
  },
  ofTheList: /*i18n*/ {
    id: 'programme-register.of-the-list',
    message: 'The wording is that of the report, so it is not changed here. Its state and evidence are.',
    comment: 'Refusal: a recommendation of the list cannot be reworded',
  },
  evidenceMissing: /*i18n*/ {
    id: 'programme-register.evidence-missing',
    message: 'Write the evidence: what can be seen, and where',
    comment: 'Error at a field. No full stop.',
  },
  dayToCome: /*i18n*/ {
    id: 'programme-register.day-to-come',
    message: 'The day is in the future. Choose a day that has come.',
    comment: 'Problem at a date',
  },
  ownerUnknown: /*i18n*/ {
    id: 'programme-register.owner-unknown',
    message: 'That person does not work in this unit. Choose one of those shown.',
    comment: 'Problem at a field',
  },
  reviewedByWriter: /*i18n*/ {
    id: 'programme-register.reviewed-by-writer',
    message: 'A practice is reviewed by another person than its writer. Ask a colleague in your unit.',
    comment: 'Refusal.',
  },
  newerVersion: /*i18n*/ {
    id: 'programme-register.newer-version',
    message: 'There is a newer version of this practice. Read it before you review it.',
    comment: 'Refusal.',
  },
  alreadyReviewed: /*i18n*/ {
    id: 'programme-register.already-reviewed',
    message: 'This version is already reviewed.',
    comment: 'Refusal.',
  },
  practiceHasEnded: /*i18n*/ {
    id: 'programme-register.practice-has-ended',
    message: 'This practice is no longer recommended. Add it again if that was wrong.',
    comment: 'Refusal.',
  },
  taken: /*i18n*/ {
    id: 'programme-register.taken',
    message: 'Recommendation taken up',
    comment: 'Line of a timeline. No full stop.',
  },
  recommendationChanged: /*i18n*/ {
    id: 'programme-register.recommendation-changed',
    message: 'Recommendation reworded',
    comment: 'Line of a timeline. No full stop.',
  },
  stateSet: {
    'not-started': /*i18n*/ {
      id: 'programme-register.state-not-started',
      message: 'Recommendation: not started',
      comment: 'Line of a timeline. No full stop.',
    },
    'under-way': /*i18n*/ {
      id: 'programme-register.state-under-way',
      message: 'Recommendation: under way',
      comment: 'Line of a timeline. No full stop.',
    },
    'carried-out': /*i18n*/ {
      id: 'programme-register.state-carried-out',
      message: 'Recommendation: carried out',
      comment: 'Line of a timeline. No full stop.',
    },
    rejected: /*i18n*/ {
      id: 'programme-register.state-rejected',
      message: 'Recommendation: will not be carried out',
      comment: 'Line of a timeline. No full stop.',
    },
  },
  followed: /*i18n*/ {
    id: 'programme-register.followed',
    message: 'Follow-up of the recommendation assigned',
    comment: 'Line of a timeline. No full stop.',
  },
  entryWithdrawn: /*i18n*/ {
    id: 'programme-register.entry-withdrawn',
    message: 'Entry about the recommendation withdrawn',
    comment: 'Line of a timeline. No full stop.',
  },
  reviewTaskTitle: /*i18n*/ {
    id: 'programme-register.review-task-title',
    message: 'Recommendation {reference}: follow up',
    comment: 'Title in My work.',
  },
  reviewTaskDetail: /*i18n*/ {
    id: 'programme-register.review-task-detail',
    message: 'Enter its state, with evidence',
    comment: 'Detail in My work.',
  },
  practiceAdded: /*i18n*/ {
    id: 'programme-register.practice-added',
    message: 'Practice added',
    comment: 'Line of a timeline. No full stop.',
  },
  practiceChanged: /*i18n*/ {
    id: 'programme-register.practice-changed',
    message: 'New version of the practice',
    comment: 'Line of a timeline. No full stop.',
  },
  practiceAgreed: /*i18n*/ {
    id: 'programme-register.practice-agreed',
    message: 'Practice reviewed: the reviewer agrees',
    comment: 'Line of a timeline. No full stop.',
  },
  practiceDoubted: /*i18n*/ {
    id: 'programme-register.practice-doubted',
    message: 'Practice reviewed: the reviewer does not agree',
    comment: 'Line of a timeline. No full stop.',
  },
  practiceEnded: /*i18n*/ {
    id: 'programme-register.practice-ended',
    message: 'Practice no longer recommended',
    comment: 'Line of a timeline. No full stop.',
  },
  practiceWithdrawn: /*i18n*/ {
    id: 'programme-register.practice-withdrawn',
    message: 'Entry about the practice withdrawn',
    comment: 'Line of a timeline. No full stop.',
  },
};
