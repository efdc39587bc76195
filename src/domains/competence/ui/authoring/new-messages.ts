export const title = /*i18n*/ {
  id: 'authoring.new.title',
  message: 'New course',
  comment: 'Page where a new course is begun',
};
export const emptyTitle = /*i18n*/ {
  id: 'authoring.new.empty-title',
  message: 'Begin an empty course',
  comment: 'Page where a new course is begun',
};
export const filesTitle = /*i18n*/ {
  id: 'authoring.new.files-title',
  message: 'Import a course from files',
  comment: 'Page where a new course is begun',
};
export const titleSv = /*i18n*/ {
  id: 'authoring.new.title-sv',
  message: 'Title in Swedish',
  comment: 'Page where a new course is begun',
};
export const titleEn = /*i18n*/ {
  id: 'authoring.new.title-en',
  message: 'Title in English',
  comment: 'Page where a new course is begun',
};
export const titleNeeded = /*i18n*/ {
  id: 'authoring.new.title-needed',
  message: 'Enter the title, such as: Money given back.',
  comment: 'Page where a new course is begun',
};
export const name = /*i18n*/ {
  id: 'authoring.new.name',
  message: 'Short name',
  comment: 'Page where a new course is begun',
};
export const nameHint = /*i18n*/ {
  id: 'authoring.new.name-hint',
  message: 'Only a to z, figures and hyphens, such as night-shift.',
  comment: 'Page where a new course is begun',
};
export const nameNeeded = /*i18n*/ {
  id: 'authoring.new.name-needed',
  message: 'Enter a short name of a to z, such as night-shift.',
  comment: 'Page where a new course is begun',
};
export const begin = /*i18n*/ {
  id: 'authoring.new.begin',
  message: 'Begin course',
  comment: 'Page where a new course is begun',
};
export const beginning = /*i18n*/ {
  id: 'authoring.new.beginning',
  message: 'Begin course',
  comment: 'What is on its way, in the list of what is being sent',
};
export const begunDone = /*i18n*/ {
  id: 'authoring.new.begun-done',
  message: 'Course begun',
  comment: 'Page where a new course is begun',
};
export const chooseZip = /*i18n*/ {
  id: 'authoring.new.choose-zip',
  message: 'ZIP file with the files of one course',
  comment: 'Page where a new course is begun',
};
export const chooseZipHint = /*i18n*/ {
  id: 'authoring.new.choose-zip-hint',
  message:
    'NAME.yaml, NAME.sv.md and NAME.en.md, with pictures in the folder pictures, as a course is downloaded here.',
  comment: 'Page where a new course is begun',
};
export const reading = /*i18n*/ {
  id: 'authoring.new.reading',
  message: 'Reading the files …',
  comment: 'Page where a new course is begun',
};
export const notZip = /*i18n*/ {
  id: 'authoring.new.not-zip',
  message: 'The file is not a ZIP file, is damaged, or is larger than 6 MB. Choose another one.',
  comment: 'Page where a new course is begun',
};
export const found = /*i18n*/ {
  id: 'authoring.new.found',
  message:
    '“{title}”: {pieces, plural, one {# part} other {# parts}}, {pictures, plural, one {# picture} other {# pictures}}.',
  comment: 'What was found in files of a course',
};
export const importCourse = /*i18n*/ {
  id: 'authoring.new.import-course',
  message: 'Import course',
  comment: 'Page where a new course is begun',
};
export const importEffect = /*i18n*/ {
  id: 'authoring.new.import-effect',
  message: 'It becomes a draft of your unit. Nothing is published.',
  comment: 'Page where a new course is begun',
};

export const fileFaults = {
  'no-course': /*i18n*/ {
    id: 'authoring.files.no-course',
    message: 'The ZIP file has no course: NAME.yaml is missing.',
    comment: 'What is wrong with files of a course that are imported',
  },
  several: /*i18n*/ {
    id: 'authoring.files.several',
    message: 'The ZIP file has more than one course ({file}). Import one at a time.',
    comment: 'What is wrong with files of a course that are imported',
  },
  'not-yaml': /*i18n*/ {
    id: 'authoring.files.not-yaml',
    message: '{file} cannot be read as YAML. Check it with npx cape course check.',
    comment: 'What is wrong with files of a course that are imported',
  },
  shape: /*i18n*/ {
    id: 'authoring.files.shape',
    message: '{file} does not have the fields of a course. Check it with npx cape course check.',
    comment: 'What is wrong with files of a course that are imported',
  },
  'no-words': /*i18n*/ {
    id: 'authoring.files.no-words',
    message: '{file} is missing. A course has texts in Swedish and English.',
    comment: 'What is wrong with files of a course that are imported',
  },
  stray: /*i18n*/ {
    id: 'authoring.files.stray',
    message: '{file}, line {line}: this line belongs nowhere.',
    comment: 'What is wrong with files of a course that are imported',
  },
} as const;
