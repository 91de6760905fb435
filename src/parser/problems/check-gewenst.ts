import type { Finding } from '../../model/finding';
import type { Bestand, Klantreis, Stap, Statement } from '../../model/klantreis';
import { INHOUD } from '../../model/scope/statements';
import { statementsOfInhoud } from '../../model/scope/statements';
import { append } from '../../util/lists';
import { own } from '../../util/own';

/** `gewenst` and `vervalt` that contradict each other or the klantreis they stand in. */
export function checkDesiredSteps(file: Bestand): Finding[] {
  return file.klantreizen.flatMap((klantreis) =>
    klantreis.fasen.flatMap((fase) => [
      ...(klantreis.toestand === 'gewenst' && fase.alleenGewenst ? [finding('KT020', fase)] : []),
      ...fase.stappen.flatMap((stap) => checkStap(stap, klantreis, fase.alleenGewenst)),
    ]),
  );
}

function checkStap(stap: Stap, klantreis: Klantreis, inDesiredFase: boolean): Finding[] {
  const { zonder } = stap.gewenst;
  const desired = [...statementsOfInhoud(stap.gewenst), ...zonder];
  const found: Finding[] = [];
  if (klantreis.toestand === 'gewenst') {
    append(
      found,
      desired.map((line) => finding('KT020', line)),
    );
    if (stap.alleenGewenst && !inDesiredFase) found.push(finding('KT020', stap));
    if (stap.vervalt) found.push(finding('KT046', stap.vervalt));
  } else if (stap.alleenGewenst) {
    append(
      found,
      zonder.map((line) => finding('KT047', line)),
    );
  }
  if (stap.vervalt && stap.alleenGewenst) found.push(finding('KT021', stap.vervalt));
  const isNow = klantreis.toestand !== 'gewenst' && !stap.alleenGewenst;
  if (stap.vervalt && isNow && desired.length > 0) found.push(finding('KT022', desired[0]!));
  for (const kind of zonder) {
    const first = zonder.find((other) => other.id === kind.id)!;
    if (first !== kind) {
      const args = { woord: `gewenst zonder ${kind.id}`, regel: first.range.start.line + 1 };
      found.push({ code: 'KT009', range: kind.range, args });
    }
    const property = own(INHOUD, kind.id);
    if (property && stap.gewenst[property].length > 0) {
      found.push({ code: 'KT023', range: kind.range, args: { woord: kind.id } });
    }
  }
  return found;
}

function finding(code: Finding['code'], at: Statement): Finding {
  return { code, range: at.range, args: {} };
}
