/** What writes a PDF, with the library and the letters that it needs: read when somebody asks for one. */
export { isOwn, write } from './pdf';
