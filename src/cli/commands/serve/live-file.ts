import { basename } from 'node:path';
import { summarize } from '../../../outputs/problems/problem';
import { summaryText } from '../../../outputs/text/problems-text';
import type { PicturePage } from '../../../drawing/paper';
import { THEMES } from '../../../drawing/theme.data';
import { SeenFiles } from '../../../host-node/seen-files';
import { typedPlace } from '../../../host-node/typed-place';
import { livePageText } from '../../../messages/live-page.data';
import { type Audience, AUDIENCES } from '../../../model/lines/line-kind';
import type { FileInScope } from '../../../usecases/check';
import { drawPage, type LoadPictures, pictureOf, picturesOfFile } from '../../../usecases/draw';
import { refuseUnreadable, UseCaseRefusal } from '../../../usecases/refusal';
import { plain } from '../../../util/text';
import { type LoadedFile, Workspace } from '../../../workspace/workspace';
import { problemsIn, warnOfPersonal } from '../check';
import type { Options } from '../../input/arguments';
import { chosenKlantreis } from '../../input/asked-klantreis';
import { askedWidth } from '../../input/asked-picture';
import { loadFile } from '../../input/targets';
import type { Io } from '../../terminal/io';
import type { livePage } from './serve.bundle';

/** What can be shown of a file now. */
type Shown = Parameters<typeof livePage>[0];

/** What there is to say of a text. */
type Told = Pick<Shown, 'problems' | 'summary'>;

const NOTHING: Told = { problems: [], summary: '' };

/** What was drawn last. */
interface Drawn {
  readonly page: PicturePage;
  readonly isOfKlantreis: boolean;
}

const load: LoadPictures = () => import('../../../pictures/pictures.bundle');

/**
 * A file that somebody is writing in. Each look draws it again; where that cannot be done, because the file is away, cannot be read or has no
 * klantreis for a moment, what was drawn last stays, with the reason beside it.
 */
export class LiveFile {
  private known: ReadonlyMap<string, LoadedFile> = new Map();
  private last: Drawn | undefined;
  private told = NOTHING;

  /** @param pad as the user typed it */
  constructor(
    private readonly pad: string,
    private readonly options: Options,
    private readonly io: Io,
  ) {}

  /**
   * Looks at the file.
   * @returns what to show, and what of the disk that rests on
   * @throws UsageError, Refusal, UseCaseRefusal where the first look fails
   */
  async look(): Promise<{ readonly shown: Shown; readonly files: SeenFiles }> {
    const files = new SeenFiles(this.io.workingFolder);
    const theme = THEMES.find((name) => name === this.options.theme);
    const { notice, drawn } = await this.read(files);
    this.last = drawn;
    return { shown: { page: drawn.page, ...this.told, theme, notice }, files };
  }

  private async read(files: SeenFiles): Promise<{ readonly notice: string; readonly drawn: Drawn }> {
    const { last, pad, io } = this;
    try {
      const target = await this.load(files);
      const problems = problemsIn(target, io);
      this.told = this.isForOthers ? NOTHING : { problems, summary: summaryText(summarize(problems), 1) };
      const drawn = await this.draw(target);
      // Half a line typed may be no klantreis, and what is wrong with it stands below.
      if (last?.isOfKlantreis && !drawn.isOfKlantreis)
        return { notice: livePageText('geenReis', { pad: basename(pad) }), drawn: last };
      return { notice: '', drawn };
    } catch (error) {
      if (!last) throw error;
      return { notice: await this.noticeOf(error, files), drawn: last };
    }
  }

  private async load(files: SeenFiles): Promise<FileInScope> {
    const path = typedPlace(this.io.workingFolder, this.pad);
    const target = await loadFile(new Workspace(files), files, path, this.pad, { known: this.known });
    refuseUnreadable(target.file, this.pad);
    this.known = new Map(target.scope.files.map((file) => [file.location, file]));
    if (!this.last && this.audience !== 'publiek') warnOfPersonal([target], this.io);
    return target;
  }

  private async draw(target: FileInScope): Promise<Drawn> {
    const { options, io } = this;
    const { PICTURES } = await load();
    // Which one of several it is was said at the first look.
    const quiet = { ...io, err: () => {} };
    const klantreis = chosenKlantreis(target, options, PICTURES, this.last ? quiet : io);
    const choice = {
      picture: options.picture,
      audience: this.audience,
      width: askedWidth(options, picturesOfFile(PICTURES)),
      theme: 'light',
      today: io.today,
      // Somebody may print it.
      kept: true,
    } as const;
    const isOfKlantreis =
      klantreis !== undefined && pictureOf(PICTURES, klantreis, target.file, options.picture).of === 'klantreis';
    return { page: await drawPage(klantreis, target, choice, load), isOfKlantreis };
  }

  private get audience(): Audience | undefined {
    return AUDIENCES.find((name) => name === this.options.audience);
  }

  /** A message may name what its readers may not see, and is not for them. */
  private get isForOthers(): boolean {
    return this.audience !== undefined && this.audience !== 'team';
  }

  private async noticeOf(error: unknown, files: SeenFiles): Promise<string> {
    const { pad, io } = this;
    if ((await files.kind(typedPlace(io.workingFolder, pad))) !== 'file')
      return livePageText('bestandWeg', { pad: basename(pad) });
    if (error instanceof UseCaseRefusal) return livePageText('laatste', { zin: plain(error.textFor('cli')) });
    if (io.debug) io.err(`${error instanceof Error ? error.stack : String(error)}\n`);
    return livePageText('mislukt');
  }
}
