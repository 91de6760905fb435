import type { EditableAnswer, PictureEdit } from '../../protocol/edit';
import type { Edited, PageAnswer, ToPage } from '../../protocol/page';
import type { Host } from '../host';

type Refused = Extract<EditableAnswer, { readonly refused: string }>;

/** What the page asks about the text; an answer comes by its number. */
export class Asking {
  private readonly waiting = new Map<number, (answer: PageAnswer) => void>();
  private last = 0;

  constructor(private readonly host: Pick<Host, 'post'>) {}

  editable(version: number, line: number): Promise<EditableAnswer> {
    const { id, answer } = this.next<EditableAnswer>();
    this.host.post({ type: 'editable', id, version, line });
    return answer;
  }

  /** @param goesOn is it one change, to take back, with the edit before it? */
  edit(version: number, edit: PictureEdit, goesOn: boolean): Promise<Edited | Refused> {
    const { id, answer } = this.next<Edited | Refused>();
    this.host.post({ type: 'edit', id, version, edit, goesOn });
    return answer;
  }

  hear({ id, answer }: Extract<ToPage, { readonly type: 'answer' }>): void {
    this.waiting.get(id)?.(answer);
    this.waiting.delete(id);
  }

  private next<T extends PageAnswer>(): { readonly id: number; readonly answer: Promise<T> } {
    const id = ++this.last;
    const answer = new Promise<T>((resolve) => this.waiting.set(id, resolve as (answer: PageAnswer) => void));
    return { id, answer };
  }
}
