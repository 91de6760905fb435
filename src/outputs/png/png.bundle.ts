/** What writes a PNG, with the letters that it needs: read when somebody asks for one. */
export { isOwn, write } from './png';
