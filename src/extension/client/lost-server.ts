import { type Disposable, EventEmitter } from 'vscode';

/** Whether there is no server any more: none that starts again by itself. Who shows what a server told says so then. */
export class LostServer implements Disposable {
  private readonly changes = new EventEmitter<boolean>();
  /** Tells whether it is lost. */
  readonly onDidChange = this.changes.event;
  private lost = false;

  get isLost(): boolean {
    return this.lost;
  }

  set(isLost: boolean): void {
    if (isLost === this.lost) return;
    this.lost = isLost;
    this.changes.fire(isLost);
  }

  dispose(): void {
    this.changes.dispose();
  }
}
