import type { Connection } from 'vscode-languageserver';
import {
  JOURNEY_LISTS_CHANGED,
  type ListNode,
  type ListsAnswer,
  type ListsParams,
  type ListView,
} from '../protocol/lists';
import { Mask } from '../usecases/compare/mask';
import type { Pause } from '../usecases/compare/compare';
import type { LoadedScope } from '../workspace/workspace';
import type * as Lists from './lists.bundle';

/** How long nothing changes before the lists are said to be other ones, in ms. */
const REST = 500;

/** What the lists are made with. */
export interface ListsDesk {
  readonly lists: () => Promise<Pick<typeof Lists, 'SideLists' | 'LIST_NODES'>>;
  readonly onlyOpen: boolean;
  /** The day of today, as an ISO date. */
  readonly today: string;
  /** Where a file is, as the editor spells it. */
  readonly uriOf: (file: { readonly location: string }) => string;
  /** Lets a key go first. Throws where a text is another one after that. */
  readonly pause: Pause;
}

/** What stands in all klantreizen of these scopes. What leads to real people is hidden in the texts before anything is read of them. */
export async function answerLists(
  scopes: readonly LoadedScope[],
  { views: asked }: ListsParams,
  desk: ListsDesk,
): Promise<ListsAnswer> {
  const { SideLists, LIST_NODES } = await desk.lists();
  await desk.pause();
  const mask = Mask.ofScopes(scopes);
  const files = scopes.flatMap((one) => {
    const { files: hidden, scope } = mask.scope(one);
    // Two files may be called the same where their names are hidden; where they are is not.
    return hidden.map((file) => ({ place: file.location, file, scope }));
  });
  const byPlace = new Map(files.map(({ file }) => [file.location, { uri: desk.uriOf(file), label: file.path }]));
  await desk.pause();
  const lists = new SideLists(files, desk.today);
  const views: Partial<Record<ListView, readonly ListNode[]>> = {};
  for (const view of asked) {
    views[view] = LIST_NODES[view](lists, (place) => byPlace.get(place)!);
    await desk.pause();
  }
  return {
    views,
    journeys: lists.journeyCount,
    unread: files.filter(({ file }) => file.model.onleesbaar.length > 0 || !file.readable).length,
    onlyOpen: desk.onlyOpen,
  };
}

/** Says to an editor that has lists that they may be other ones, once nothing changes for a while. What a key costs here is a timer. */
export class ListsNews {
  private asked = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private count = 0;

  constructor(private readonly connection: Pick<Connection, 'sendNotification'>) {}

  /** Goes up with every change: an answer is of one moment. */
  get changes(): number {
    return this.count;
  }

  /** The editor has lists. One that never asks hears nothing. */
  listen(): void {
    this.asked = true;
  }

  changed(): void {
    this.count++;
    if (!this.asked) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.connection.sendNotification(JOURNEY_LISTS_CHANGED), REST);
  }
}
