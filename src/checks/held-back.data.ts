/**
 * What a line that cannot be read may have said, by the finding that it would then have prevented. `onder`: the line hangs
 * under what the finding is about, or where nobody knows what the line says, stands directly below it. `houder`: under the
 * stap, fase or klantreis that holds that. `fase`: under the fase around that stap. `reis`: anywhere in the same klantreis. `naam`: it names what the finding is
 * about, wherever in the scope. `naamloos`: it does not say yet whom it names. `zonderNaam`: anywhere in the same klantreis, and it declares
 * no name, so that it may be what is looked for. A finding about one of several missing lines stands here by that line too: `KR404 gereed`.
 */
export interface Preventing {
  readonly onder?: readonly string[];
  readonly houder?: readonly string[];
  readonly fase?: readonly string[];
  readonly reis?: readonly string[];
  readonly naam?: readonly string[];
  readonly naamloos?: readonly string[];
  readonly zonderNaam?: readonly string[];
}

/** What is current, felt or met depends on these. */
const STATE = ['toestand', 'gewenst fase'];
/** Which stap is the first or the last depends on these. */
const ORDER = [...STATE, 'klantreis', 'fase', 'stap'];

export const PREVENTED_BY: Readonly<Record<string, Preventing>> = {
  'KT017 oplossing': { zonderNaam: ['oplossing'] },
  'KT017 knelpunt': { zonderNaam: ['knelpunt'] },
  'KT017 stap': { zonderNaam: ['stap'] },
  KT018: { reis: ['klantreis'] },
  KT024: { houder: ['voor'], reis: ['klantreis'] },
  KT025: { houder: ['voor'], reis: ['klantreis'] },
  KT033: { onder: ['lost op'], houder: ['knelpunt'] },
  KR101: { onder: ['contact'], reis: ORDER },
  KR102: { onder: ['contact', 'achterkant'], reis: ORDER },
  KR105: { onder: ['voor'] },
  'KR106 klantvraag': { onder: ['klantvraag'] },
  'KR106 resultaat': { onder: ['resultaat', 'voor'] },
  KR205: { naam: ['voor', 'van', 'helpt', 'gevoel'], naamloos: ['voor', 'van', 'helpt'] },
  KR301: { onder: ['gevoel'], houder: ['knelpunt', 'of'], fase: ['knelpunt'], reis: STATE },
  KR401: { onder: ['invloed'], houder: ['oplossing', 'kans'], naam: ['lost op'] },
  'KR404 eigenaar': { onder: ['eigenaar'] },
  'KR404 gereed': { onder: ['gereed'] },
  KR405: { onder: ['stand', 'gereed'] },
  // The source may stand on the line itself, in the part of it that could not be read.
  KR501: { onder: ['volgens', 'gevoel', 'knelpunt', 'succes', 'doet'], reis: STATE },
  KR508: { onder: ['soort'] },
  KR704: { houder: ['of', 'voor'], reis: ORDER },
};
