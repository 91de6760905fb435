/** What writes a web page of a picture, with its script: read when somebody asks for one. */
export { isOwn, write } from './picture-page';
