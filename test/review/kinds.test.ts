import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReview } from '../../src/outputs/review/review-read';
import { runIn } from '../cli/run-in';
import { golden } from '../support/golden';
import { temporaryFolder } from '../support/temporary-folder';
import { type Kind, KINDS, makeKinds } from './kinds';
import type { Story } from './story';

let story: Story;
let out: string;

beforeAll(() => {
  story = makeKinds();
  out = temporaryFolder('klantreis soorten-');
}, 60_000);

afterAll(() => {
  for (const folder of [story.folder, out]) rmSync(folder, { recursive: true, force: true });
});

/** What a review of a kind writes, as `klantreis review` does it on a forge. */
async function reviewOf(kind: Kind) {
  story.git('checkout', '--quiet', kind);
  const args = ['review', '--base', 'main', '--forge', 'github', '--output', join(out, kind), '--force'];
  const { code } = await runIn(story.folder, args);
  const read = (name: string) => readFileSync(join(out, kind, name), 'utf8');
  return { code, comment: read('opmerking.md'), changes: readReview(read('verslag.json')).changes };
}

/** What must be said of a kind, and what is a lie. A golden that was made anew cannot hide it. */
interface Truth {
  readonly kind: Kind;
  /** The comment, as it was read aloud. */
  readonly read: string;
  readonly says: readonly (string | RegExp)[];
  readonly never?: readonly (string | RegExp)[];
  readonly code?: number;
}

const TRUTHS: readonly Truth[] = [
  {
    kind: 'persona-hernoemd',
    read: 'soorten/persona-hernoemd.md',
    says: ['Er is 1 neutrale wijziging.', 'Persona *Omar* heet nu *Karim*', 'en nog 7 die hierbij horen'],
    never: ['Let op', 'Nieuwe melding', 'Voor bestuur'],
  },
  {
    kind: 'bron-weg',
    read: 'soorten/bron-weg.md',
    says: [
      /Kijk eerst [^.]*\b1 breuk\./,
      /20 uitspraken .*, in \*Ik heb geen inkomen meer\* en \*Ik kan mijn huis niet meer schoonhouden\*/,
    ],
    never: [/akkoord/i],
    code: 1,
  },
  {
    kind: 'fase-gesplitst',
    read: 'soorten/fase-gesplitst.md',
    says: [
      'Fase *Wachten op het besluit* is nieuw (regel 60)\n  - Stap *Omar praat met Yvonne* staat nu in',
      'Er zijn 3 neutrale wijzigingen.',
    ],
    never: ['weggehaald', 'Stap *Omar wacht op het besluit* is nieuw'],
  },
  {
    kind: 'leestekens',
    read: 'soorten/leestekens.md',
    says: ['Er zijn 2 neutrale wijzigingen.', 'In 12 teksten zijn alleen leestekens'],
    never: ['Let op', '### Voor', 'Wat betekent dit'],
  },
  {
    kind: 'gekopieerd',
    read: 'soorten/gekopieerd.md',
    says: [
      '5 van de 5 stappen heten net zo als in klantreis *Ik kan mijn huis niet meer schoonhouden*',
      'Gaat het bewijs ook over',
      'Klantreis *Ik kom nergens meer* komt erbij.',
      /[67] keer staat er iets nieuws over wat wij vragen/,
    ],
    never: ['Verbetering', 'nieuwe regels', 'Klantreis *Ik kan mijn huis niet meer schoonhouden* verandert'],
  },
  {
    kind: 'privacy-uit',
    read: 'soorten/privacy-uit.md',
    says: [
      /### Kijk hier eerst naar\n\n- ⚠ \*\*Let op\*\* · De regels over persoonsgegevens staan uit[^]*### Voor bestuur/,
    ],
    never: [/Verbetering[^]*Kijk hier eerst/],
  },
  {
    kind: 'negeer',
    read: 'soorten/negeer.md',
    says: [
      /### Kijk hier eerst naar\n\n.*regel KR401 telt hier niet meer, want \*hier gaan wij niet over\*. De melding was: Dit knelpunt heeft nog geen oplossing/,
    ],
    never: ['Weg is de melding', 'Verbetering'],
  },
  {
    kind: 'meting-kleiner',
    read: 'soorten/meting-kleiner.md',
    says: [/Kijk eerst [^.]*\b1 punt om op te letten\./, 'van 3,2 naar 4,6 (anders gemeten)', 'gaat van 120 naar 8'],
    never: ['beter', 'Verbetering'],
  },
  {
    kind: 'bsn',
    read: 'soorten/bsn.md',
    says: [/### Persoonsgegevens[^]*staat een BSN[^]*### Kijk hier eerst naar/, 'Nieuw bestand met gegevens'],
    never: ['111222333', /111[\s.]?222/, 'de Boer'],
    code: 1,
  },
  {
    kind: 'onleesbaar',
    read: 'soorten/onleesbaar.md',
    says: [
      /### Kijk hier eerst naar\n\n- ✖ \*\*Breuk\*\* · Wat er verandert in \*reizen\/hulp\.klantreis\*, weten wij niet: het bestand kan niet meer worden gelezen/,
    ],
    never: ['Bewijs, scorekaart', 'weggehaald', 'Ria', /verandert\. \*\*Kijk/],
    code: 2,
  },
  {
    kind: 'conflict',
    read: 'soorten/conflict.md',
    says: [/Kijk eerst [^.]*\b1 breuk\./, 'Hier staan nog twee versies naast elkaar'],
    never: ['Bewijs, scorekaart', '4 weken', 'wachttijd', 'Nieuwe melding'],
    code: 1,
  },
  {
    kind: 'vastgesteld',
    read: 'soorten/vastgesteld.md',
    says: [
      /### Voor bestuur\n\n.*de status gaat van review naar vastgesteld.*\n {2}- .*de vaststelling: 10 november.*\n {2}- Een melding bij persona \*Ria\* telt nu als fout/,
      'College van B en W',
      'Kijk eerst hiernaar: 1 punt om op te letten.',
      'Nieuw bij het nakijken: 1 fout en 1 tip.',
      'staat niet bij wanneer u er weer naar kijkt',
    ],
    never: ['Verbetering', /Let op\*\* · [^\n]*melding/],
    code: 1,
  },
  {
    kind: 'gevoel-zonder-bewijs',
    read: 'soorten/gevoel-zonder-bewijs.md',
    says: ['van zeer negatief naar neutraal (anders ingeschat)', 'Het laagste punt blijft zeer negatief (-2)'],
    never: ['Verbetering', '(beter)'],
  },
  {
    kind: 'gevoel-met-bewijs',
    read: 'soorten/gevoel-met-bewijs.md',
    says: [
      '(beter), nieuw bewijs: Nabellen na de aanvraag (aantal 11)',
      /\n {2}- Stap .*de toelichting bij het gevoel/,
    ],
    never: ['anders ingeschat', 'zonder nieuw bewijs'],
  },
  {
    kind: 'regel-moet',
    read: 'soorten/regel-moet.md',
    says: [/### Voor de jurist\n\n.*regel is nu/, '~~mag~~ **moet**', '~~zes~~ **acht**'],
    never: ['Neutraal'],
  },
  {
    kind: 'wens',
    read: 'soorten/wens.md',
    says: ['Er zijn 2 wensen.', 'Wensen: zo is het nog niet'],
    never: ['Bewijs, scorekaart', 'Verbetering', 'Let op', '### Hartslag', 'is er een wachttijd'],
  },
  {
    kind: 'persona-verwisseld',
    read: 'soorten/persona-verwisseld.md',
    says: [
      'is nu voor Omar, en was voor Ria',
      'Het bewijs daarvoor (Gesprekken met aanvragers) stond eerst bij Ria',
      'Kloppen de gevoelens en de knelpunten ook voor Omar?',
    ],
    never: ['heet nu', 'andere regels'],
  },
  {
    kind: 'voor-volgorde',
    read: 'soorten/voor-volgorde.md',
    says: [/Kijk eerst [^.]*\b1 punt om op te letten\./, 'is nu van Yvonne: 3 knelpunten'],
    never: ['Nieuwe melding', 'Weg is de melding'],
  },
  {
    kind: 'stap-weg',
    read: 'soorten/stap-weg.md',
    says: [
      /### Voor bestuur\n\n.*1 meting, 1 wet of regel, 1 vraag om gegevens, 1 notitie en 8 keer bewijs/,
      'Het knelpunt was nog niet opgelost',
      '### Voor de jurist',
    ],
    never: ['Verbetering', '(beter)'],
  },
  {
    kind: 'bestand-hernoemd',
    read: 'soorten/bestand-hernoemd.md',
    says: ['Er is 1 neutrale wijziging.', '**zo weer buiten**'],
    never: ['weggehaald', 'is nieuw', 'Nieuwe melding'],
  },
  {
    kind: 'oplossing-klaar',
    read: 'soorten/oplossing-klaar.md',
    says: ['Er is 1 verbetering.', 'de stand gaat van bezig naar klaar', 'Waaruit blijkt dat dit te merken is'],
    never: ['Let op'],
  },
  {
    kind: 'klantreis-weg',
    read: 'soorten/klantreis-weg.md',
    says: [
      /Klantreis \*Ik ga verhuizen\* gaat weg\. \*\*Kijk eerst [^.]*\b1 breuk\./,
      'Daarmee is ook weg: 2 fasen, 3 stappen',
    ],
    never: ['Bewijs, scorekaart', 'Verbetering', 'Wat betekent dit voor'],
  },
  {
    kind: 'bron-aanname',
    read: 'soorten/bron-aanname.md',
    says: [
      'Bewijs: van 12 naar 2 van de 12 uitspraken gehoord of gemeten; van 0 naar 10 een aanname.',
      /### Voor het team\n\n.*de soort gaat van interview naar aanname.*20 uitspraken.*\n {2}- Bron .*weg is het aantal: 9/,
      'Nieuwe melding bij klantreis *Ik kan mijn huis niet meer schoonhouden*: 4 van de 4 uitspraken',
    ],
    never: ['Verbetering'],
  },
  {
    kind: 'knelpunt-weg',
    read: 'soorten/knelpunt-weg.md',
    says: [
      'Nog open: van 1 naar 0 knelpunten zonder oplossing. Wat is weggehaald, is daarmee nog niet opgelost.',
      /### Voor bestuur\n\n.*is weggehaald.*Het was nog niet opgelost/,
      'Is het opgelost, en waaruit blijkt dat?',
    ],
    never: ['Verbetering', 'geldt nu als opgelost'],
  },
  {
    kind: 'citaat-anders',
    read: 'soorten/citaat-anders.md',
    says: [/### Voor het team\n\n.*citaat/, '~~vier~~ **twee**', 'Wat is er echt gezegd'],
    never: ['Neutraal', 'Verbetering'],
  },
  {
    kind: 'meer-gevraagd',
    read: 'soorten/meer-gevraagd.md',
    says: [/### Voor de privacy officer\n\n.*verklaring van de huisarts/, /heel persoonlijk.*nodig/],
    never: ['Neutraal', 'Verbetering'],
  },
  {
    kind: 'bericht-vooraf',
    read: 'soorten/bericht-vooraf.md',
    says: [
      /<b>Ik heb geen inkomen meer<[^]*\*\*Bewijs, scorekaart en wat open staat\*\*\n\n- Bewijs: [^]*\*\*Wat betekent/,
      'Bewijs: van 12 van de 12 naar 12 van de 13 uitspraken gehoord of gemeten; van 0 naar 1 zonder bron.',
      'Laten wij ook zelf iets horen? Eerst nee, nu ja.',
      'Nog open: van 1 naar 2 knelpunten zonder oplossing.',
      'Te laat: 1 oplossing.',
    ],
    never: ['Niet meer te laat'],
  },
  {
    kind: 'geld-en-belofte',
    read: 'soorten/geld-en-belofte.md',
    says: [
      /### Voor bestuur\n\n(?:.*\n)*.*van 21 euro naar 2\.100 euro \(hoger\)/,
      /### Voor bestuur\n\n(?:.*\n)*.*weg is de belofte: \*U betaalt 21 euro per maand\*/,
      /### Voor de jurist\n\n- Zie \*Voor bestuur\*: .*\(van 3 weken naar 5 weken\)/,
      'wordt de wachttijd langer, en een belofte is weg. Wat zeggen wij nu toe aan Ria?',
      'Hierboven staat al: 3 punten om op te letten.',
    ],
    never: ['Verbetering', '2100 euro'],
  },
  {
    kind: 'bijzondere-gegevens',
    read: 'soorten/bijzondere-gegevens.md',
    says: [
      /### Voor de privacy officer\n\n.*medische gegevens en het BSN\*\. Gegevens over gezondheid zijn bijzondere/,
      'Een BSN gebruiken mag alleen als een wet dat zegt',
      'vragen wij iets wat heel persoonlijk is',
    ],
    never: ['Verbetering', 'Neutraal'],
  },
  {
    kind: 'knelpunt-nog-gebruikt',
    read: 'soorten/knelpunt-nog-gebruikt.md',
    says: [
      /`?dubbel(?:<\/code>)? wordt nog gebruikt door oplossing \*De gemeente vult in wat zij al weet\* \(reizen\/bijstand\.klantreis, regel \d+\)/,
    ],
    never: ['gebruikt deze bron', 'Verbetering'],
    code: 1,
  },
  {
    kind: 'plan-te-laat',
    read: 'soorten/plan-te-laat.md',
    says: [
      'Kijk eerst hiernaar: 1 punt om op te letten.',
      /nog niet klaar, maar de datum is voorbij: 1 juni 2026 .*\n {2}- .*van 1 juni 2030 naar 1 juni 2026/,
      'Nieuw bij het nakijken: 1 waarschuwing.',
      'had al klaar moeten zijn',
    ],
    never: ['komt later'],
  },
  {
    kind: 'vaststelling-onleesbaar',
    read: 'soorten/vaststelling-onleesbaar.md',
    says: [
      'de status gaat van review naar vastgesteld',
      'Schrijf <code>vastgesteld 2026-11-20</code>',
      'Klopt dat, en bij welk besluit hoort het?',
    ],
    never: ['nieuw is de vaststelling', 'Zet deze regel onder een bron'],
    code: 1,
  },
  {
    kind: 'regel-uit',
    read: 'soorten/regel-uit.md',
    says: [
      "Een regel kijkt niet meer mee (KR502): wat die zou vinden, ziet niemand meer. Zo'n melding is: *",
      /KR401 van \w+ naar tip\. Zo/,
    ],
    never: ['Verbetering'],
  },
  {
    kind: 'akkoord',
    read: 'soorten/akkoord.md',
    says: [
      /### Kijk hier eerst naar\n\n.*In dit voorstel zelf is akkoord gegeven.*\n {2}- Stap .* van 6 weken naar 8 weken \(langer\)/,
      'dat akkoord is in dit voorstel zelf gegeven. Reden: De wet staat dit toe',
    ],
  },
];

describe('each kind of pull request', () => {
  it('is looked at', () => {
    expect(TRUTHS.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(KINDS).toSorted());
    for (const { kind, read } of TRUTHS) expect(read).toBe(`soorten/${kind}.md`);
  });

  it.each(TRUTHS)('is told as it is: $kind', async ({ kind, read, says, never = [], code = 0 }) => {
    if (kind === 'akkoord') await agree(kind);
    const reviewed = await reviewOf(kind);
    const comment = reviewed.comment.replaceAll('\u200B', '');
    expect(reviewed.code).toBe(code);
    for (const words of says) expect(comment).toMatch(words);
    for (const words of [...never, /\bnog (?:0|-\d)/, /undefined|NaN/]) expect(comment).not.toMatch(words);
    await expect(reviewed.comment).toMatchFileSnapshot(golden(read));
  });
});

/** Agrees with the only change of a kind in that same proposal. */
async function agree(kind: Kind): Promise<void> {
  const { changes } = await reviewOf(kind);
  expect(changes).toHaveLength(1);
  story.write('klantreis-akkoord.txt', `${changes[0]!.fingerprint} De wet staat dit toe\n`);
  story.commit('Akkoord');
}
