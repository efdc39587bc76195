/** Texts of one candidate: its reasons, and what is decided of it. */
export const placeTitle = /*i18n*/ { id: 'inspection.candidate-place', message: 'The workplace', comment: 'Heading' };
export const formLabel = /*i18n*/ {
  id: 'inspection.candidate-form',
  message: 'Legal form',
  comment: 'Label',
};
export const formNames = {
  company: /*i18n*/ { id: 'inspection.form-company', message: 'A company', comment: 'What a firm is in law' },
  'sole-trader': /*i18n*/ {
    id: 'inspection.form-sole-trader',
    message: 'A sole trader: the firm is a person',
    comment: 'What a firm is in law',
  },
  association: /*i18n*/ {
    id: 'inspection.form-association',
    message: 'An association or a foundation',
    comment: 'What a firm is in law',
  },
  public: /*i18n*/ { id: 'inspection.form-public', message: 'A public body', comment: 'What a firm is in law' },
  unknown: /*i18n*/ { id: 'inspection.form-unknown', message: 'Not known', comment: 'What a firm is in law' },
} as const;
export const reasonsTitle = /*i18n*/ { id: 'inspection.candidate-reasons', message: 'Reasons', comment: 'Heading' };
export const oneReason = /*i18n*/ {
  id: 'inspection.candidate-one-reason',
  message: 'Reason {number}',
  comment: 'Legend: the place of a reason in the list',
};
export const reasonKind = /*i18n*/ { id: 'inspection.candidate-kind', message: 'Type', comment: 'Label' };
export const reasonSource = /*i18n*/ {
  id: 'inspection.candidate-source',
  message: 'Source',
  comment: 'Label',
};
export const sourceMissing = /*i18n*/ {
  id: 'inspection.candidate-source-missing',
  message: 'Write the source, such as the register and its date',
  comment: 'Error',
};
export const proxiesLabel = /*i18n*/ {
  id: 'inspection.candidate-proxies',
  message: 'Could any part of this reason be a proxy for where people come from?',
  comment: 'Label of a list to tick',
};
export const proxyNames = {
  address: /*i18n*/ { id: 'inspection.proxy-address', message: 'The address', comment: 'What may hide nationality' },
  sector: /*i18n*/ { id: 'inspection.proxy-sector', message: 'The sector', comment: 'What may hide nationality' },
  name: /*i18n*/ { id: 'inspection.proxy-name', message: 'A name', comment: 'What may hide nationality' },
  language: /*i18n*/ { id: 'inspection.proxy-language', message: 'A language', comment: 'What may hide nationality' },
  housing: /*i18n*/ {
    id: 'inspection.proxy-housing',
    message: 'Where people live',
    comment: 'What may hide nationality',
  },
} as const;
export const proxiesSeen = /*i18n*/ {
  id: 'inspection.candidate-proxies-seen',
  message: 'Possible proxy for origin: {what}',
  comment: 'Beneath a reason',
};
export const noProxies = /*i18n*/ {
  id: 'inspection.candidate-no-proxies',
  message: 'No proxy for origin noted',
  comment: 'Beneath a reason',
};
export const sameAsLabel = /*i18n*/ {
  id: 'inspection.candidate-same-as',
  message: 'Same source as',
  comment: 'Label of a choice among earlier reasons; nothing chosen means independent',
};
export const sameAsShown = /*i18n*/ {
  id: 'inspection.candidate-same-as-shown',
  message: 'same source as reason {number}',
  comment: 'Beneath a reason',
};
export const independentShown = /*i18n*/ {
  id: 'inspection.candidate-independent-shown',
  message: 'independent',
  comment: 'Beneath a reason',
};
export const addReason = /*i18n*/ { id: 'inspection.candidate-add-reason', message: 'Add a reason', comment: 'Button' };
export const removeReason = /*i18n*/ {
  id: 'inspection.candidate-remove-reason',
  message: 'Remove reason {number}',
  comment: 'Button',
};
export const sourceNotOpen = /*i18n*/ {
  id: 'inspection.candidate-source-not-open',
  message: 'No access to the source',
  comment: 'In place of the source of a reason',
};
export const noReasonsYet = /*i18n*/ {
  id: 'inspection.candidate-no-reasons',
  message: 'No reasons.',
  comment: 'A candidate without reasons',
};
export const onlyChance = /*i18n*/ {
  id: 'inspection.candidate-only-chance',
  message: 'Drawn at random from {count}. No other reason is needed.',
  comment: 'A candidate that was drawn',
};
export const toPool = /*i18n*/ {
  id: 'inspection.candidate-to-pool',
  message: 'How it was drawn',
  comment: 'Link to the list it was drawn from',
};
export const saveCandidate = /*i18n*/ {
  id: 'inspection.candidate-save',
  message: 'Propose workplace',
  comment: 'Button',
};
export const savingCandidate = /*i18n*/ {
  id: 'inspection.candidate-saving',
  message: 'The proposal is being sent',
  comment: 'While it is sent',
};
export const didPropose = /*i18n*/ {
  id: 'inspection.candidate-did-propose',
  message: 'Workplace proposed.',
  comment: 'After it was sent',
};
export const weighTitle = /*i18n*/ {
  id: 'inspection.candidate-weigh',
  message: 'Update reasons',
  comment: 'Heading and link',
};
export const saveReasons = /*i18n*/ {
  id: 'inspection.candidate-save-reasons',
  message: 'Save the reasons',
  comment: 'Button',
};
export const savingReasons = /*i18n*/ {
  id: 'inspection.candidate-saving-reasons',
  message: 'The reasons are being saved',
  comment: 'While it is sent',
};
export const didWeigh = /*i18n*/ {
  id: 'inspection.candidate-did-weigh',
  message: 'Reasons updated.',
  comment: 'After it was sent',
};
export const statusChosen = /*i18n*/ {
  id: 'inspection.candidate-is-chosen',
  message: 'Chosen for a planned inspection.',
  comment: 'State of a candidate',
};
export const statusAside = /*i18n*/ {
  id: 'inspection.candidate-is-aside',
  message: 'Deferred.',
  comment: 'State of a candidate',
};
export const toInspection = /*i18n*/ {
  id: 'inspection.candidate-to-inspection',
  message: 'Open the inspection',
  comment: 'Link',
};
export const chooseForTitle = /*i18n*/ {
  id: 'inspection.candidate-choose-title',
  message: 'Choose the workplace',
  comment: 'Heading of a form',
};
export const whichInspection = /*i18n*/ {
  id: 'inspection.candidate-which-inspection',
  message: 'For which planned inspection?',
  comment: 'Label',
};
export const inspectionSince = /*i18n*/ {
  id: 'inspection.candidate-inspection-since',
  message: '{purpose}, set {when}',
  comment: 'A planned inspection without a workplace: its purpose and the day on which it was set',
};
export const purposeFirst = /*i18n*/ {
  id: 'inspection.candidate-purpose-first',
  message: 'Set a purpose first: your unit has no planned inspection without a workplace.',
  comment: 'In place of the form for choosing',
};
export const cannotWait = /*i18n*/ {
  id: 'inspection.candidate-cannot-wait',
  message: 'The next visit should be drawn. Why can this one not wait?',
  comment: 'Label',
};
export const chooseIt = /*i18n*/ { id: 'inspection.candidate-choose', message: 'Choose workplace', comment: 'Button' };
export const choosing = /*i18n*/ {
  id: 'inspection.candidate-choosing',
  message: 'The choice is being saved',
  comment: 'While it is sent',
};
export const didChoose = /*i18n*/ {
  id: 'inspection.candidate-did-choose',
  message: 'Workplace chosen. The workplace and its reasons are now in the plan.',
  comment: 'After it was sent',
};
export const asideTitle = /*i18n*/ {
  id: 'inspection.candidate-aside-title',
  message: 'Defer the workplace',
  comment: 'Heading of a form',
};
export const asideReason = /*i18n*/ { id: 'inspection.candidate-aside-reason', message: 'Why?', comment: 'Label' };
export const reasonMissing = /*i18n*/ {
  id: 'inspection.candidate-reason-missing',
  message: 'Write the reason',
  comment: 'Error',
};
export const asideIt = /*i18n*/ { id: 'inspection.candidate-aside', message: 'Defer', comment: 'Button' };
export const puttingAside = /*i18n*/ {
  id: 'inspection.candidate-putting-aside',
  message: 'The workplace is being deferred',
  comment: 'While it is sent',
};
export const didAside = /*i18n*/ {
  id: 'inspection.candidate-did-aside',
  message: 'Workplace deferred.',
  comment: 'After it was sent',
};
