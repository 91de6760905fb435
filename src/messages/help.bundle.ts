/** The help of the commands. It is a bundle of its own, `help.js`: it is long, and few ask for it. */
export { CLI_HELP } from './cli-help.data';
