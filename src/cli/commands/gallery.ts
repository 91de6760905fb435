import { join, parse, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { GalleryItem } from '../../outputs/html/gallery';
import { outputNamed, outputText } from '../../outputs/outputs';
import { summarize } from '../../outputs/problems/problem';
import { problemsByFile, reportPieces, summaryText } from '../../outputs/text/problems-text';
import { cliText, countText } from '../../messages/cli-words.data';
import { areUnseen } from '../../messages/messages';
import type { Klantreis } from '../../model/klantreis';
import type { FileInScope } from '../../usecases/check';
import { freshnessOf } from '../../model/meaning/standing';
import { drawForPage, type LoadPictures } from '../../usecases/draw';
import { plain } from '../../util/text';
import type { Arguments } from '../input/arguments';
import { problemsOf, warnOfPersonal } from './check';
import { Refusal } from '../terminal/errors';
import { EXIT, type Exit, type Io } from '../terminal/io';
import { outputFolder, refuseLoss, surroundingsOf } from '../output/output';
import { Progress } from '../terminal/progress';
import { INPUT, loadTargets } from '../input/targets';
import { makeOutputFolder, writeOutput } from '../terminal/write';
import { uniqueNames } from '../input/unique-names';

const DEFAULT_FOLDER = 'out';
const INDEX = 'index.html';

const load: LoadPictures = () => import('../../pictures/pictures.bundle');

interface Work {
  readonly klantreis: Klantreis;
  readonly name: string;
  readonly target: FileInScope;
}

/** `klantreis gallery`: checks klantreizen, draws them all and makes a web page of them. */
export async function gallery({ options, paths }: Arguments, io: Io): Promise<Exit> {
  const folder = await outputFolder(options, DEFAULT_FOLDER, io);
  const found = await loadTargets(
    io,
    paths.filter((path) => path !== INPUT),
  );
  const { targets } = found;
  if (targets.length === 0 && found.failed) return EXIT.failed;
  const problems = problemsOf(found, io);
  for (const piece of reportPieces(problems, summarize(problems), targets.length, io.colours)) io.out(piece);
  const work = toWork(targets);
  const output = outputNamed('gallery', 'html');
  const names = [INDEX, ...work.flatMap(({ name }) => [`${name}.svg`, `${name}.dark.svg`])];
  await refuseLoss(
    names.map((name) => join(folder, name)),
    options.force !== undefined,
    io,
  );
  const items = await drawAll(work, folder, io);
  if (items.length === 0) throw new Refusal('galerijLeeg');
  const told = {
    items,
    files: [...problemsByFile(problems)].map(([path, own]) => ({ path, problems: own })),
    summary: summaryText(summarize(problems), targets.length),
  };
  const page = await outputText(output, { gallery: () => told }, surroundingsOf(io, false));
  const path = join(folder, INDEX);
  const location = resolve(io.workingFolder, path);
  await writeOutput(location, path, page);
  const klantreizen = countText(items.length, 'klantreis', 'klantreizen');
  io.out(`\n${cliText('galerijKlaar', { klantreizen, pad: plain(pathToFileURL(location).href) })}\n`);
  warnOfPersonal(targets, io);
  const isWhole = items.every(({ pictures }) => pictures) && !areUnseen(problems);
  return found.failed || !isWhole ? EXIT.failed : EXIT.ok;
}

function toWork(targets: readonly FileInScope[]): Work[] {
  const all = targets.flatMap((target) => target.file.model.klantreizen.map((klantreis) => ({ klantreis, target })));
  const names = uniqueNames(all.map(({ klantreis, target }) => pictureName(klantreis, target)));
  return all.map((one, index) => ({ ...one, name: names[index]! }));
}

/** After the file: two texts may hold a klantreis of the same name, and drawing one may not take away the picture of the other. */
function pictureName({ id }: Klantreis, { file }: FileInScope): string {
  const stem = parse(file.path).name.replace(/[^\p{L}\p{N}._-]+/gu, '-');
  const { klantreizen } = file.model;
  return klantreizen.length === 1 || id === stem ? stem : `${stem}-${id ?? 'klantreis'}`;
}

async function drawAll(work: readonly Work[], folder: string, io: Io): Promise<GalleryItem[]> {
  if (work.length > 0) await makeOutputFolder(resolve(io.workingFolder, folder), folder);
  const progress = new Progress(io);
  const items: GalleryItem[] = [];
  for (const [index, one] of work.entries()) {
    items.push(await drawOne(one, folder, io));
    progress.step('bezigTekenen', index + 1, work.length);
  }
  progress.done();
  return items;
}

async function drawOne({ klantreis, name, target }: Work, folder: string, io: Io): Promise<GalleryItem> {
  const { scope } = target.scope;
  const pictures = await drawForPage(klantreis, target, load);
  const [light, dark] = [`${name}.svg`, `${name}.dark.svg`];
  if (pictures) {
    for (const [file, svg] of [[light, pictures.light] as const, [dark, pictures.dark] as const]) {
      await writeOutput(resolve(io.workingFolder, folder, file), join(folder, file), svg);
    }
  }
  return {
    name,
    titel: klantreis.titel,
    klantvraag: klantreis.klantvraag?.tekst ?? '',
    personas: klantreis.voor.map(({ id }) => scope.find('persona', id)?.titel || id),
    status: klantreis.status,
    owner: klantreis.eigenaar?.tekst ?? '',
    freshness: freshnessOf(klantreis, scope, io.today),
    file: target.file.path,
    pictures: pictures && { light, dark },
    words: pictures?.words ?? [],
  };
}
