export { SignsPage as default } from './note-page.tsx';
