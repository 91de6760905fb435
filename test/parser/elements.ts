import type { Bestand, Element, Holder } from '../../src/model/klantreis';

/** An element of a model by where it is declared, with where its parent is. */
export interface Declared {
  readonly kind: string;
  readonly id: string | undefined;
  readonly titel: string;
  readonly line: number;
  /** Undefined for an element at the top of the file. */
  readonly parent: { readonly kind: string; readonly line: number } | undefined;
}

/** Every element that a text declares; the ones that nobody wrote are left out. */
export function elements(file: Bestand): Declared[] {
  const found: Declared[] = [];
  const add = (kind: string, element: Element, parent?: Declared): Declared => {
    const { id, titel, range } = element;
    const declared = {
      kind,
      id,
      titel,
      line: range.start.line,
      parent: parent && { kind: parent.kind, line: parent.line },
    };
    found.push(declared);
    return declared;
  };
  const addFindings = (holder: Holder, parent: Declared): void => {
    holder.knelpunten.forEach((knelpunt) => add('knelpunt', knelpunt, parent));
    holder.oplossingen.forEach((oplossing) => add('oplossing', oplossing, parent));
    holder.successen.forEach((succes) => add('succes', succes, parent));
  };
  file.personas.forEach((persona) => add('persona', persona));
  file.organisaties.forEach((organisatie) => add('organisatie', organisatie));
  file.systemen.forEach((systeem) => add('systeem', systeem));
  file.producten.forEach((product) => add('product', product));
  file.kanalen.forEach((kanaal) => add('kanaal', kanaal));
  file.bronnen.forEach((bron) => add('bron', bron));
  file.maten.forEach((maat) => add('maat', maat));
  for (const klantreis of file.klantreizen) {
    const journey = add('klantreis', klantreis);
    addFindings(klantreis, journey);
    for (const fase of klantreis.fasen) {
      const phase = add('fase', fase, journey);
      addFindings(fase, phase);
      for (const stap of fase.stappen) addFindings(stap, add('stap', stap, phase));
    }
  }
  const unwritten = file.klantreizen
    .flatMap((klantreis) => [klantreis, ...klantreis.fasen])
    .filter((it) => it.ongeschreven);
  const holes = new Set(unwritten.map((it) => `${'fasen' in it ? 'klantreis' : 'fase'} ${it.range.start.line}`));
  return found.filter((declared) => !holes.has(`${declared.kind} ${declared.line}`));
}
