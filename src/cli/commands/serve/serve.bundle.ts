/** What serves a page to the browsers of this computer: read when somebody asks for it. */
export { livePage } from '../../../outputs/html/live-page';
export { Loopback } from './loopback';
