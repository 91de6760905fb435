/**
 * The lists over all klantreizen, in words. They are a bundle of their own, `lists.js`, that the language server reads when somebody opens
 * the side bar: no key needs them. Only functions on plain data: what reads texts, checks them and hides what is in them is in the server
 * already, and would be in here twice.
 */
export { SideLists } from '../usecases/lists/side-lists';
export { LIST_NODES } from './list-nodes';
