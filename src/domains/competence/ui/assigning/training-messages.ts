export const title = /*i18n*/ {
  id: 'training.title',
  message: 'Groups and assigned courses',
  comment: 'Heading of a page and a link to it',
};
export const lead = /*i18n*/ {
  id: 'training.lead',
  message:
    'Put people of your agency into groups and assign courses with a date. Each is told in My work and by the bell. You do not see their answers.',
  comment: 'Below the heading of a page',
};
export const assignedTitle = /*i18n*/ {
  id: 'training.assigned-title',
  message: 'Assigned courses',
  comment: 'Heading of a list',
};
export const noneAssigned = /*i18n*/ {
  id: 'training.none-assigned',
  message: 'No assigned courses',
  comment: 'In place of a list. No full stop',
};
export const groupsTitle = /*i18n*/ { id: 'training.groups-title', message: 'Groups', comment: 'Heading of a list' };
export const noGroups = /*i18n*/ {
  id: 'training.no-groups',
  message: 'No groups',
  comment: 'In place of a list. No full stop',
};
export const colCourse = /*i18n*/ {
  id: 'training.col-course',
  message: 'Course',
  comment: 'Heading of a column and a field',
};
export const colDue = /*i18n*/ {
  id: 'training.col-due',
  message: 'To be taken by',
  comment: 'Heading of a column and a field: a day',
};
export const colWho = /*i18n*/ { id: 'training.col-who', message: 'Who', comment: 'Heading of a column' };
export const colGroup = /*i18n*/ {
  id: 'training.col-group',
  message: 'Group',
  comment: 'Heading of a column and a field',
};
export const colDo = /*i18n*/ { id: 'training.col-do', message: 'Change', comment: 'Heading of a column of buttons' };
export const countPeople = /*i18n*/ {
  id: 'training.count-people',
  message: '{count, plural, =0 {no one yet} one {# person} other {# people}}',
  comment: 'How many people are in a group or are to take a course',
};
export const past = /*i18n*/ {
  id: 'training.past',
  message: '{day}, the day has passed',
  comment: 'A day by which a course was to be taken. {day} is a date',
};
export const assign = /*i18n*/ {
  id: 'training.assign',
  message: 'Assign a course',
  comment: 'Heading of a form and its button',
};
export const assigning = /*i18n*/ {
  id: 'training.assigning',
  message: 'an assigned course',
  comment: 'What is being sent, in a list of what waits for the network. Lower case',
};
export const assigned = /*i18n*/ {
  id: 'training.assigned',
  message: 'Course assigned',
  comment: 'Said once it is saved. No full stop',
};
export const changeOf = /*i18n*/ {
  id: 'training.change-of',
  message: 'Change {name}',
  comment: 'Button: opens a form. {name} is the name of a course or of a group',
};
export const withdraw = /*i18n*/ {
  id: 'training.withdraw',
  message: 'Withdraw {name}',
  comment: 'Button: people are asked to take the course no more. {name} is the name of a course',
};
export const withdrawn = /*i18n*/ {
  id: 'training.withdrawn',
  message: 'Assigned course withdrawn',
  comment: 'Said once it is done. No full stop',
};
export const saveAssigned = /*i18n*/ {
  id: 'training.save-assigned',
  message: 'Save assigned course',
  comment: 'Button of a form',
};
export const addGroup = /*i18n*/ { id: 'training.add-group', message: 'Make a group', comment: 'Heading of a form' };
export const groupName = /*i18n*/ {
  id: 'training.group-name',
  message: 'Name of the group',
  comment: 'Label of a field',
};
export const saveGroup = /*i18n*/ { id: 'training.save-group', message: 'Save group', comment: 'Button of a form' };
export const savingGroup = /*i18n*/ {
  id: 'training.saving-group',
  message: 'a group',
  comment: 'What is being sent, in a list of what waits for the network. Lower case',
};
export const groupSaved = /*i18n*/ {
  id: 'training.group-saved',
  message: 'Group saved',
  comment: 'Said once it is saved. No full stop',
};
export const endGroup = /*i18n*/ {
  id: 'training.end-group',
  message: 'End {name}',
  comment: 'Button: the group is not used any more. {name} is the name of a group',
};
export const groupEnded = /*i18n*/ {
  id: 'training.group-ended',
  message: 'Group ended',
  comment: 'Said once it is done. No full stop',
};
export const exportGroup = /*i18n*/ {
  id: 'training.export-group',
  message: 'Export {name}',
  comment: 'Button: makes a spreadsheet of the people. {name} is the name of a group',
};
export const peopleLabel = /*i18n*/ {
  id: 'training.people',
  message: 'People',
  comment: 'Label of a list of check boxes',
};
export const narrowUnit = /*i18n*/ {
  id: 'training.narrow-unit',
  message: 'Unit',
  comment: 'Label: shows only people of one unit',
};
export const narrowRole = /*i18n*/ {
  id: 'training.narrow-role',
  message: 'Role',
  comment: 'Label: shows only people with one role',
};
export const narrowCapacity = /*i18n*/ {
  id: 'training.narrow-capacity',
  message: 'Capacity',
  comment: 'Label: shows only people who act in one capacity',
};
export const all = /*i18n*/ {
  id: 'training.all',
  message: 'All',
  comment: 'First choice of a list that narrows another',
};
export const chooseShown = /*i18n*/ {
  id: 'training.choose-shown',
  message: '{count, plural, one {Choose the one shown} other {Choose all # shown}}',
  comment: 'Button: ticks everyone who is listed',
};
export const chosenCount = /*i18n*/ {
  id: 'training.chosen-count',
  message: '{count, plural, =0 {No one is chosen.} one {# person is chosen.} other {# people are chosen.}}',
  comment: 'Below a list of check boxes',
};
export const noOneShown = /*i18n*/ {
  id: 'training.no-one-shown',
  message: 'No one in your agency is like that.',
  comment: 'In place of a list of people, when it was narrowed too far',
};
export const left = /*i18n*/ {
  id: 'training.left',
  message: 'has left',
  comment: 'After the name of a person who works there no more',
};
export const nameMissing = /*i18n*/ {
  id: 'training.name-missing',
  message: 'Name the group, such as “New inspectors”.',
  comment: 'Error at the name of a group',
};
export const peopleMissing = /*i18n*/ {
  id: 'training.people-missing',
  message: 'Choose at least one person.',
  comment: 'Error at the people',
};
export const courseMissing = /*i18n*/ {
  id: 'training.course-missing',
  message: 'Choose a course.',
  comment: 'Error at the course',
};
export const groupMissing = /*i18n*/ {
  id: 'training.group-missing',
  message: 'Choose a group. Make one below if there is none.',
  comment: 'Error at the group',
};
export const notADay = /*i18n*/ {
  id: 'training.not-a-day',
  message: 'Enter a valid date, such as 24/12/2026.',
  comment: 'Error at a day',
};
export const fromFile = /*i18n*/ {
  id: 'training.from-file',
  message: 'Read people from a file',
  comment: 'Label of a field for a file',
};
export const fromFileHint = /*i18n*/ {
  id: 'training.from-file-hint',
  message:
    'XLSX or CSV with a column “Name”, and “Unit” where two have the same name. The file is read in your browser and not sent.',
  comment: 'Below the label of a field for a file. “Name” and “Unit” are the headings of columns',
};
export const reading = /*i18n*/ {
  id: 'training.reading',
  message: 'Reading the file …',
  comment: 'While a file is read',
};
export const noNameColumn = /*i18n*/ {
  id: 'training.no-name-column',
  message: 'No column is called “Name”. Name the column with the names of people so, and choose the file again.',
  comment: 'When a file of people cannot be used',
};
export const readCount = /*i18n*/ {
  id: 'training.read-count',
  message:
    '{count, plural, =0 {No one of the file was chosen.} one {# person of the file was chosen.} other {# people of the file were chosen.}}',
  comment: 'After a file of people was read',
};
export const wrongTitle = /*i18n*/ {
  id: 'training.wrong-title',
  message: '{count, plural, one {# row cannot be used} other {# rows cannot be used}}',
  comment: 'Heading of a table of mistakes in a file',
};
export const colRow = /*i18n*/ {
  id: 'training.col-row',
  message: 'Row',
  comment: 'Heading of a column: the number of a row in a file',
};
export const colColumn = /*i18n*/ {
  id: 'training.col-column',
  message: 'Column',
  comment: 'Heading of a column: the name of a column in a file',
};
export const colValue = /*i18n*/ {
  id: 'training.col-value',
  message: 'It says',
  comment: 'Heading of a column: what a cell of a file says',
};
export const colWrong = /*i18n*/ { id: 'training.col-wrong', message: 'What is wrong', comment: 'Heading of a column' };
export const wrong = {
  'no-name': /*i18n*/ {
    id: 'training.wrong.no-name',
    message: 'No name. Enter one, or remove the row.',
    comment: 'What is wrong in a row of a file',
  },
  unknown: /*i18n*/ {
    id: 'training.wrong.unknown',
    message: 'No one of this name works in your agency. Check the spelling.',
    comment: 'What is wrong in a row of a file',
  },
  several: /*i18n*/ {
    id: 'training.wrong.several',
    message: 'Several have this name. Enter the unit as well.',
    comment: 'What is wrong in a row of a file',
  },
  left: /*i18n*/ {
    id: 'training.wrong.left',
    message: 'This person has left. Remove the row.',
    comment: 'What is wrong in a row of a file',
  },
  twice: /*i18n*/ {
    id: 'training.wrong.twice',
    message: 'This person is in the file twice. Remove one row.',
    comment: 'What is wrong in a row of a file',
  },
  'other-unit': /*i18n*/ {
    id: 'training.wrong.other-unit',
    message: 'No one of this name works in this unit. Check the unit.',
    comment: 'What is wrong in a row of a file',
  },
} as const;
