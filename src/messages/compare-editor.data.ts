import { fillPlaces } from '../util/text';

/** What VS Code says when it compares klantreizen, beside the changes themselves. Places in braces are filled in by `compareText`. */
const COMPARE_TEXTS = {
  // The choice of what to compare with.
  kiesTitel: 'Waarmee wilt u {naam} vergelijken?',
  kiesHier: 'Kies een versie of een klantreis',
  zonderGit: 'Eerdere versies zijn hier niet te vergelijken: VS Code heeft hier geen git',
  zonderRepository: 'Eerdere versies zijn er niet: deze map wordt niet bijgehouden met git',
  vorige: 'De laatst vastgelegde versie',
  vorigeUitleg: 'HEAD in git',
  branch: 'Een branch of een tag…',
  branchUitleg: 'bijvoorbeeld main',
  branchTitel: 'Met welke branch of tag wilt u vergelijken?',
  tag: 'tag',
  branchOpServer: 'branch op de server',
  eerder: 'Een eerdere versie van dit bestand…',
  eerderUitleg: 'uit de geschiedenis in git',
  eerderTitel: 'Met welke eerdere versie van {naam} wilt u vergelijken?',
  eerderGeen: 'Van dit bestand is nog geen versie vastgelegd. Leg het eerst vast in git.',
  bewaard: 'Het opgeslagen bestand',
  bewaardUitleg: 'wat u nog niet hebt opgeslagen',
  andere: 'Een andere klantreis…',
  andereUitleg: 'uit dit bestand of deze map',
  andereTitel: 'Met welke klantreis wilt u vergelijken?',
  andereGeen: 'Er is hier geen andere klantreis om mee te vergelijken.',
  welkeTitel: 'Welke klantreis van {naam} wilt u vergelijken?',
  huidig: 'De huidige klantreis met de gewenste',
  huidigUitleg: 'wat er verandert als de wensen uitkomen',

  // The two sides, as a reader knows them.
  kantHead: 'de laatst vastgelegde versie',
  kantIndex: 'de versie die klaarstaat om vast te leggen',
  kantVersie: 'versie {versie}',
  kantBewaard: 'het opgeslagen bestand',
  kantNu: 'uw tekst van nu',

  // The page.
  titel: 'Vergelijking van {naam}',
  bezig: 'De vergelijking wordt gemaakt…',
  nogNiets: 'Wij zien nog geen verschil. Verander iets in de tekst, dan ziet u het hier meteen.',
  mislukt:
    'De vergelijking kon niet gemaakt worden. Dat is een fout van Klantreis, niet van u. Uw tekst is veilig: typ gerust verder.',
  gestopt:
    'Klantreis is gestopt, dus de vergelijking gaat niet mee met uw tekst. Uw tekst is veilig: typ gerust verder, en kies Klantreis: Opnieuw starten.',
  bestandWeg: 'Het bestand {naam} is er niet meer. Zet het bestand terug, of sluit deze vergelijking.',
  versieWeg:
    'De versie {versie} is er niet meer in git. Kies een andere versie met Klantreis: Vergelijk met vorige versie.',
  nooitVastgelegd: 'In deze map is nog niets vastgelegd in git. Daarom is alles nieuw.',
  bestondNiet: 'Het bestand {naam} bestond toen nog niet. Daarom is alles nieuw.',
  heetteToen: 'Het bestand heette toen {naam}.',
  nietOpgeslagen: 'Deze tekst is nog niet opgeslagen. Daarom is alles nieuw.',
  gitWeg: 'VS Code heeft hier geen git meer. Daarom is deze vergelijking niet bij te werken.',

  verticaal: 'Verticaal',
  verticaalHulp: 'Verticaal: de verticale verschilkaart, met stappen onder elkaar',
  breed: 'Breed',
  breedHulp: 'Breed: de verschilkaart, met stappen naast elkaar',

  // Other answers of the commands.
  eerstOpenen: 'Open eerst een klantreis. Zet de cursor in de tekst en probeer het nog eens.',
  geenReis: 'Dit is geen klantreis. Kies een bestand waarvan de naam eindigt op `.klantreis`.',

  // The summary.
  samenNiets: 'Er is niets veranderd in betekenis. Er valt dus niets samen te vatten.',
  samenIngevuld: 'De samenvatting staat in het tekstvak van Source Control, als bericht bij het vastleggen.',
  samenErbij: 'De samenvatting staat in het tekstvak van Source Control, onder wat u al had getypt.',
  samenStondEr: 'Deze samenvatting stond al in het tekstvak van Source Control.',
  samenKlembord: 'De samenvatting staat op het klembord. Plak haar waar u wilt.',
  samenMislukt: 'De samenvatting kon niet gemaakt worden. Probeer het nog eens.',
} as const;

export type CompareText = keyof typeof COMPARE_TEXTS;

export function compareText(key: CompareText, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(COMPARE_TEXTS[key], args);
}
