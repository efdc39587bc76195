/** What is said of a sheet where it is made, and on it in the language of the staff. */
export const materialText = {
  titles: {
    poster: /*i18n*/ { id: 'material.title.poster', message: 'Poster for workers', comment: 'Title of the PDF file' },
    leaflet: /*i18n*/ {
      id: 'material.title.leaflet',
      message: 'Leaflet for workers',
      comment: 'Title of the PDF file',
    },
    card: /*i18n*/ { id: 'material.title.card', message: 'Cards for workers', comment: 'Title of the PDF file' },
    sticker: /*i18n*/ {
      id: 'material.title.sticker',
      message: 'Stickers for workers',
      comment: 'Title of the PDF file',
    },
    tile: /*i18n*/ { id: 'material.title.tile', message: 'Picture for workers', comment: 'Title of the PDF file' },
  },
  codeAlt: /*i18n*/ {
    id: 'material.code-alt',
    message: 'QR code that leads to {address}',
    comment: 'Read aloud in place of the code',
  },
  logoAlt: /*i18n*/ {
    id: 'material.logo-alt',
    message: 'Logo of {agency}',
    comment: 'Read aloud in place of the logo',
  },
  draft: /*i18n*/ {
    id: 'material.draft-mark',
    message: 'DRAFT',
    comment: 'Across a sheet with a text that has not been reviewed',
  },
  noFace: /*i18n*/ {
    id: 'material.no-face',
    message: 'CAPE has no typeface for one of these languages, so no sheet can be made in it. Choose another language.',
    comment: 'Refusal',
  },
  noCompiler: /*i18n*/ {
    id: 'material.no-compiler',
    message:
      'No sheet can be made on this server: the program that sets documents does not exist for it. Ask the operator.',
    comment: 'Refusal',
  },
  refused: {
    'too-many': /*i18n*/ {
      id: 'material.refused.too-many',
      message: 'A leaflet has one language. Choose one, or make a poster.',
      comment: 'Refusal',
    },
    twice: /*i18n*/ {
      id: 'material.refused.twice',
      message: 'The same language was chosen twice. Choose another second language, or none.',
      comment: 'Refusal',
    },
    'not-offered': /*i18n*/ {
      id: 'material.refused.not-offered',
      message: 'There are no texts in that language. Choose one from the list.',
      comment: 'Refusal',
    },
    'texts-missing': /*i18n*/ {
      id: 'material.refused.texts-missing',
      message: 'Some texts are missing in that language. Choose another one.',
      comment: 'Refusal',
    },
    'not-published': /*i18n*/ {
      id: 'material.refused.not-published',
      message: 'That number is not published for workers. Choose one from the list, or none.',
      comment: 'Refusal',
    },
  },
} as const;
