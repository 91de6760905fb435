import type { Review } from '../diff/review/review';
import type { OutputWords } from '../messages/outputs.data';
import type { PicturePage, Sheet } from '../drawing/paper';
import type { Pixels } from '../drawing/pixels';
import type { ThemeName } from '../drawing/theme.data';
import type { Bestand } from '../model/klantreis';
import type { JourneyStanding } from '../model/meaning/standing';
import type { Annotation } from './forges/annotations';
import type { ComparePictures } from './html/compare-page';
import type { Gallery } from './html/gallery';
import type { ListTold } from './lists/list';
import type { Problem, Summary } from './problems/problem';
import type { Checked } from './review/review-headline';
import type { LineUrl } from './review/review-sentence';

/** What an output is made of, by what it is about. What takes long to make is a function: most outputs do without. */
export interface Told {
  readonly picture: PictureTold;
  readonly model: ModelTold;
  readonly problems: CheckTold;
  readonly privacy: PrivacyTold;
  readonly review: ReviewTold;
  /** What stands on lines of files, of problems, of a review or of both: a forge makes no difference between them. */
  readonly annotations: readonly Annotation[];
  readonly gallery: Gallery;
  /** What stands in many klantreizen. */
  readonly list: ListTold;
}

export type Subject = keyof Told;

/** One picture of a klantreis. */
export interface PictureTold {
  readonly svg: () => Promise<string>;
  readonly sheet: () => Promise<Sheet>;
  readonly pixels: () => Promise<Pixels>;
  /** To look at on the screen. */
  readonly page: () => Promise<PicturePage>;
  /** The theme that was asked for. */
  readonly theme?: ThemeName | undefined;
}

/** What one file says. */
interface ModelTold {
  readonly model: Bestand;
  readonly problems: readonly Problem[];
}

/** What was found in files. */
interface ProblemsTold {
  /** How many were looked at. */
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/** What was found in files, and how far their klantreizen are. */
interface CheckTold extends ProblemsTold {
  readonly journeys: readonly JourneyStanding[];
  /** Was it asked how they look at their customer? */
  readonly scorecards: boolean;
}

/** A file that could not be looked at; without a reason one of a kind that we never read. */
export interface UnreadFile {
  readonly file: string;
  readonly reason: string | undefined;
}

/** What was found of real people. */
interface PrivacyTold extends ProblemsTold {
  readonly unread: readonly UnreadFile[];
  /** Is it about what will be committed? */
  readonly staged: boolean;
}

/** What changed between two sides. */
export interface ReviewTold {
  readonly review: Review;
  /** What the check found, and what a project lets pass. */
  readonly checked: Checked;
  /** Where its lines are shown, for who has no file of them at hand. */
  readonly lineUrl?: LineUrl | undefined;
  /** Of its klantreizen, by their place in it. */
  readonly pictures: () => Promise<ComparePictures>;
  /** The picture of one of them. */
  readonly svg: () => Promise<string>;
}

/** What an output may know of where it goes. */
export interface Surroundings {
  /** Of this program. */
  readonly version: string;
  /** Does it go to a terminal with colours? */
  readonly colours: boolean;
  /** Reads a file that lies beside this program: what is no code, and only some outputs need. @throws where it is not there */
  readonly readBeside: (name: string) => Promise<Uint8Array>;
  /** Lets other work go first; called between long stretches of work, where somebody waits for other answers. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Hears which signs stand in a picture as an empty box, since no font that goes along has them. */
  readonly undrawn?: ((signs: readonly string[]) => void) | undefined;
}

/** The beginning and the end of a file. */
interface FileEnds {
  readonly start: string;
  readonly end: string;
}

/** An output in pieces: what some large files have to say is longer than any one text may be. */
export type Pieces = Iterable<string | Uint8Array>;

/** What writes an output: what its file exports. */
export interface OutputWriter<S extends Subject> {
  readonly write: (told: Told[S], surroundings: Surroundings) => Pieces | Promise<Pieces>;
  /** Is a file one that this wrote, whatever the klantreizen in it say? Then another result may take its place. */
  readonly isOwn: (ends: FileEnds) => boolean;
}

/** A row of the register. */
interface OutputRow<S extends Subject> {
  /** What is typed behind `--format`; one command has it once. */
  readonly id: string;
  readonly of: S;
  /** How the names of its files end. The first is what we would call one. */
  readonly extensions: readonly [string, ...string[]];
  readonly words: OutputWords;
  /** People read it, so nothing in it is a command to the log of a forge. */
  readonly forPeople?: boolean;
  /** Reads what writes it, when it is asked for. What is heavy is a bundle of its own: `import('./…/name.bundle')`. */
  readonly load: () => Promise<OutputWriter<S>>;
}

/** An output of any of these subjects. */
export type Output<S extends Subject = Subject> = { [One in S]: OutputRow<One> }[S];
