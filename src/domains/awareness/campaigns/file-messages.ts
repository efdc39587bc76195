/** The list of campaigns as a file for a spreadsheet: its sheet and the heads of its columns. */
export const fileTexts = {
  sheet: /*i18n*/ { id: 'campaign-file.sheet', message: 'Campaigns', comment: 'Name of a sheet' },
  reference: /*i18n*/ { id: 'campaign-file.reference', message: 'Reference', comment: 'Head of a column' },
  name: /*i18n*/ { id: 'campaign-file.name', message: 'Name', comment: 'Head of a column' },
  aim: /*i18n*/ { id: 'campaign-file.aim', message: 'Aim', comment: 'Head of a column' },
  group: /*i18n*/ { id: 'campaign-file.group', message: 'Group', comment: 'Head of a column: whom a campaign is for' },
  sector: /*i18n*/ { id: 'campaign-file.sector', message: 'Industry', comment: 'Head of a column' },
  languages: /*i18n*/ { id: 'campaign-file.languages', message: 'Languages', comment: 'Head of a column' },
  from: /*i18n*/ { id: 'campaign-file.from', message: 'First day', comment: 'Head of a column' },
  to: /*i18n*/ { id: 'campaign-file.to', message: 'Last day', comment: 'Head of a column' },
  state: /*i18n*/ { id: 'campaign-file.state', message: 'State', comment: 'Head of a column' },
  responsible: /*i18n*/ {
    id: 'campaign-file.responsible',
    message: 'Responsible',
    comment: 'Head of a column: a name',
  },
  estimated: /*i18n*/ {
    id: 'campaign-file.estimated',
    message: 'Estimated reach, channels together',
    comment: 'Head of a column',
  },
  counted: /*i18n*/ {
    id: 'campaign-file.counted',
    message: 'Counted reach, channels together',
    comment: 'Head of a column',
  },
};
