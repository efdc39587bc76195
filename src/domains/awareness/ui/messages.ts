export const lead = /*i18n*/ {
  id: 'material-page.lead',
  message: 'For workers. The texts are those of the pages for workers, word for word.',
  comment: 'Under the heading',
};
export const ofCampaign = /*i18n*/ {
  id: 'material-page.of-campaign',
  message: 'The code leads to the short address of a campaign, where visits are counted.',
  comment: 'Above the form, when material is made for a campaign',
};
export const toCampaign = /*i18n*/ {
  id: 'material-page.to-campaign',
  message: 'To the campaign',
  comment: 'Link to the page of the campaign',
};
export const kind = /*i18n*/ { id: 'material-page.kind', message: 'What to print', comment: 'Field' };
export const kinds = {
  poster: /*i18n*/ { id: 'material-page.kind.poster', message: 'Poster, A3', comment: 'Choice' },
  leaflet: /*i18n*/ { id: 'material-page.kind.leaflet', message: 'Leaflet, A4 folded in three', comment: 'Choice' },
  card: /*i18n*/ { id: 'material-page.kind.card', message: 'Cards for everyone on site, ten on A4', comment: 'Choice' },
  sticker: /*i18n*/ { id: 'material-page.kind.sticker', message: 'Stickers, twelve on A4', comment: 'Choice' },
  tile: /*i18n*/ { id: 'material-page.kind.tile', message: 'Square picture for social media', comment: 'Choice' },
} as const;
export const first = /*i18n*/ { id: 'material-page.first', message: 'Language', comment: 'Field' };
export const second = /*i18n*/ { id: 'material-page.second', message: 'Second language', comment: 'Field' };
export const secondHint = /*i18n*/ {
  id: 'material-page.second-hint',
  message: 'Optional. Both have the same size.',
  comment: 'Hint of a field',
};
export const draftLanguage = /*i18n*/ {
  id: 'material-page.draft-language',
  message: '{name} (draft)',
  comment: 'In a list of languages',
};
export const phone = /*i18n*/ { id: 'material-page.phone', message: 'Number to call', comment: 'Field' };
export const phoneHint = /*i18n*/ {
  id: 'material-page.phone-hint',
  message: 'Optional. Leave it empty if the number is not answered at night.',
  comment: 'Hint of a field',
};
export const noNumbers = /*i18n*/ {
  id: 'material-page.no-numbers',
  message: 'No number for workers is published in your country. An administrator publishes one under Contact points.',
  comment: 'In place of the list of numbers',
};
export const number = /*i18n*/ {
  id: 'material-page.number',
  message: '{phone}, {name}',
  comment: 'In a list of numbers',
};
export const sender = /*i18n*/ {
  id: 'material-page.sender',
  message: 'Name {agency} in small print',
  comment: 'Box to tick, for a poster or a leaflet',
};
export const senderLogo = /*i18n*/ {
  id: 'material-page.sender-logo',
  message: 'With its logo. It is set under Document templates.',
  comment: 'Under the box to tick',
};
export const senderNever = /*i18n*/ {
  id: 'material-page.sender-never',
  message: 'Cards, stickers and pictures name no authority: a worker must dare to carry them.',
  comment: 'In place of the box to tick',
};
export const notDescribed = /*i18n*/ {
  id: 'material-page.not-described',
  message:
    'The rules of your country are not described on the pages for workers yet. The sheet asks no questions and leads to numbers.',
  comment: 'Note above the form',
};
export const checks = /*i18n*/ { id: 'material-page.checks', message: 'Checks', comment: 'Heading' };
export const checkDraft = /*i18n*/ {
  id: 'material-page.check-draft',
  message: '{language}: no speaker has reviewed the texts. The sheet is marked DRAFT.',
  comment: 'A check that has not passed',
};
export const checkSigned = /*i18n*/ {
  id: 'material-page.check-signed',
  message: '{language}: the same texts as on the pages for workers',
  comment: 'A check that has passed',
};
export const checkLix = /*i18n*/ {
  id: 'material-page.check-lix',
  message: 'Readability (LIX) {lix}, longest sentence {words} words',
  comment: 'A check',
};
export const checkSentence = /*i18n*/ {
  id: 'material-page.check-sentence',
  message: 'Longest sentence {words} words',
  comment: 'A check',
};
export const checkCode = /*i18n*/ {
  id: 'material-page.check-code',
  message: 'The code leads to {address}',
  comment: 'A check',
};
export const preview = /*i18n*/ { id: 'material-page.preview', message: 'Preview', comment: 'Heading' };
export const previewAlt = /*i18n*/ {
  id: 'material-page.preview-alt',
  message: 'Preview of the sheet: {what}. The PDF can be read aloud.',
  comment: 'Read aloud in place of the picture',
};
export const dare = /*i18n*/ {
  id: 'material-page.dare',
  message: 'No victim, no chains: a worker must dare to stop in front of it.',
  comment: 'Beside the heading of the preview',
};
export const margins = /*i18n*/ {
  id: 'material-page.margins',
  message: 'Nothing is closer than 8 mm to the edge: an office printer prints the whole sheet.',
  comment: 'Under the buttons',
};
export const savePdf = /*i18n*/ { id: 'material-page.save-pdf', message: 'Download PDF', comment: 'Button' };
export const saveSvg = /*i18n*/ {
  id: 'material-page.save-svg',
  message: 'Download SVG for a printer’s',
  comment: 'Button',
};
export const savePng = /*i18n*/ { id: 'material-page.save-png', message: 'Download PNG', comment: 'Button' };
