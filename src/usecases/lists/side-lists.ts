import type { Klantreis, Persona } from '../../model/klantreis';
import { hartslagenNow } from '../../model/meaning/feelings';
import { mainBeats } from '../../model/meaning/hartslag';
import { journeysByPersona } from '../../model/meaning/persona-uses';
import type { JourneyStanding } from '../../model/meaning/standing';
import type { Scope, ScopeFile } from '../../model/scope/scope';
import type { KnelpuntRow, ListSection, VraagRow } from '../../outputs/lists/list';
import { journeyStanding } from './journey-standing';
import { knelpuntenByErnst } from './knelpunten';
import { oplossingenByStand, type StandShelf } from './oplossingen';
import { vraagSections } from './others';
import type { Journey } from './spots';
import { type ClaimRow, claimsWithoutSource } from './without-source';

/** A file of which nothing can lead to a real person any more. What stands in it is told to be in `place`. */
export interface SideFile {
  readonly place: string;
  readonly file: ScopeFile;
  readonly scope: Scope;
}

/** How somebody feels through a klantreis. */
export interface SideHartslag {
  /** By the title of the persona; undefined where nobody is named. */
  readonly persona: string | undefined;
  /** From -2 to +2, without what is felt in alternatives. */
  readonly beats: readonly { readonly waarde: number; readonly joined: boolean }[];
}

/** A klantreis with how far it is and how it feels. */
export interface SideKlantreis extends JourneyStanding {
  readonly hartslagen: readonly SideHartslag[];
}

export interface SidePersona {
  readonly title: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly doelgroep: string | undefined;
  /** The titles of the klantreizen that she is in. */
  readonly journeys: readonly string[];
}

export interface ClaimSection {
  /** The title of the klantreis. */
  readonly journey: string;
  readonly rows: readonly ClaimRow[];
}

/** What the lists beside a text are made of: what is worked out of it is worked out when somebody asks for it. */
export class SideLists {
  private readonly all: readonly Journey[];
  /** What is in the archive is over, as it is for the lists of the command line. */
  private readonly journeys: readonly Journey[];

  /** @param today an ISO date */
  constructor(
    private readonly files: readonly SideFile[],
    private readonly today: string,
  ) {
    this.all = files.flatMap(({ place, file, scope }) =>
      file.model.klantreizen.filter(isWritten).map((klantreis) => ({ klantreis, file: place, scope })),
    );
    this.journeys = this.all.filter(({ klantreis }) => klantreis.status !== 'archief');
  }

  /** How many klantreizen there are, with those in the archive. */
  get journeyCount(): number {
    return this.all.length;
  }

  /** All of them, those in the archive last. */
  klantreizen(): readonly SideKlantreis[] {
    const archived = this.all.filter(({ klantreis }) => klantreis.status === 'archief');
    return [...this.journeys, ...archived].map((journey) => ({
      ...journeyStanding(journey, this.today),
      hartslagen: hartslagenNow(journey.klantreis).map((hartslag) => ({
        persona: personaTitle(hartslag.who, journey.scope),
        beats: mainBeats(hartslag).map(({ gevoel, joined }) => ({ waarde: gevoel.waarde, joined })),
      })),
    }));
  }

  personas(): readonly SidePersona[] {
    return this.files.flatMap(({ place, file, scope }) =>
      file.model.personas.map((persona) => ({
        title: persona.titel,
        file: place,
        line: persona.range.start.line + 1,
        doelgroep: persona.doelgroep?.tekst || undefined,
        journeys: journeysWith(persona, scope),
      })),
    );
  }

  knelpunten(): readonly ListSection<KnelpuntRow>[] {
    return knelpuntenByErnst(this.journeys).filter(({ rows }) => rows.length > 0);
  }

  oplossingen(): readonly StandShelf[] {
    return oplossingenByStand(this.journeys, this.today);
  }

  vragen(): readonly ListSection<VraagRow>[] {
    return vraagSections(this.journeys, () => true);
  }

  /** By klantreis, in the order of the files. */
  zonderBron(): readonly ClaimSection[] {
    return this.journeys
      .map((journey) => ({ journey: journey.klantreis.titel, rows: claimsWithoutSource([journey]) }))
      .filter(({ rows }) => rows.length > 0);
  }
}

function isWritten({ ongeschreven }: Klantreis): boolean {
  return !ongeschreven;
}

/** Of two personas with one name the klantreizen are of the first. */
function journeysWith(persona: Persona, scope: Scope): readonly string[] {
  if (persona.id === undefined || scope.find('persona', persona.id) !== persona) return [];
  return scope
    .table(journeysByPersona)
    .get(persona.id)
    .filter(isWritten)
    .map(({ titel }) => titel);
}

function personaTitle(who: string, scope: Scope): string | undefined {
  return who === '' ? undefined : scope.find('persona', who)?.titel || who;
}
