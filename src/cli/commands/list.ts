import { LIST_KINDS, type ListKind } from '../../outputs/lists/list';
import { listOf } from '../../usecases/lists/list';
import { enumerate } from '../../util/text';
import { own } from '../../util/own';
import { nearest } from '../../util/nearest';
import type { Arguments, Options } from '../input/arguments';
import { TELLS } from '../input/formats';
import { loadTargets, sayUnseen } from '../input/targets';
import { chooseOutput, tell } from '../output/output';
import { UsageError } from '../terminal/errors';
import { EXIT, type Exit, type Io } from '../terminal/io';

/** The lists to which an option says something; the others have nobody, no date or no stand. */
const TAKES: ReadonlyMap<string, readonly ListKind[]> = new Map([
  ['owner', LIST_KINDS.filter((kind) => kind !== 'bronnen' && kind !== 'vergelijk')],
  ['overdue', ['oplossingen']],
  ['stand', ['oplossingen']],
]);

/** `klantreis list`: what stands in all klantreizen, of one kind. */
export async function list({ options, paths: [name, ...paths] }: Arguments, io: Io): Promise<Exit> {
  const kind = kindOf(name);
  refuseOptions(kind, options);
  const chosen = await chooseOutput(TELLS.list, options, io);
  if (chosen.output.id === 'ics' && kind !== 'oplossingen') throw new UsageError('lijstAgenda');
  const found = await loadTargets(io, paths);
  if (found.targets.length === 0 && found.failed) return EXIT.failed;
  const told = listOf(found.targets, {
    kind,
    owner: options.owner,
    overdue: options.overdue !== undefined,
    stand: options.stand,
    archive: options.archief !== undefined,
    today: io.today,
    named: found.named,
  });
  await tell(chosen, { list: () => told }, { options, io, word: 'lijstGeschreven' });
  return sayUnseen(found, io) || found.failed ? EXIT.failed : EXIT.ok;
}

/** @throws UsageError */
function kindOf(name: string | undefined): ListKind {
  const keuzes = enumerate(LIST_KINDS.map((kind) => `\`${kind}\``));
  if (name === undefined) throw new UsageError('lijstMist', { keuzes });
  const kind = LIST_KINDS.find((one) => one === name.toLowerCase());
  if (kind === undefined) throw new UsageError('lijstOnbekend', { naam: name, keuzes }, nearest(name, LIST_KINDS));
  return kind;
}

/** @throws UsageError */
function refuseOptions(kind: ListKind, options: Options): void {
  for (const [option, kinds] of TAKES) {
    if (own(options, option) === undefined || kinds.includes(kind)) continue;
    const keuzes = enumerate(
      kinds.map((one) => `\`${one}\``),
      'en',
    );
    throw new UsageError('lijstZonderOptie', { lijst: kind, optie: `--${option}`, keuzes });
  }
}
