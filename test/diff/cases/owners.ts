import { type Case, one } from './case';

const KARIN = '^persona karin: Karin';

/** Whose line it is. */
export const OWNERS: readonly Case[] = [
  one(
    'whose it is, said or left out',
    ['@gevoel negatief', 'doet: Wacht', 'citaat: Nu?', 'gewenst denkt: Fijn'],
    [
      '@gevoel negatief van dennis',
      'doet van dennis: Wacht',
      'citaat van dennis: Nu?',
      'gewenst denkt van dennis: Fijn',
    ],
  ),
  one(
    'somebody else who does it',
    ['doet: Wacht op de brief', KARIN],
    ['doet van karin: Wacht op de brief', KARIN],
    'VS032 Stap *Dennis wacht*: de persona bij de handeling gaat van Dennis naar Karin',
  ),
  one(
    'what somebody else says, in other words',
    ['citaat: Nu moet ik wachten', 'citaat van karin: Nu moet ik wachten', KARIN],
    ['citaat: Nu moet ik wachten', 'citaat van karin: Nu moet ik lang wachten', KARIN],
    'VS035 Stap *Dennis wacht*: het citaat van Karin is nu *Nu moet ik lang wachten*',
  ),
  one(
    'what became of the expectation of somebody else',
    ['verwacht: Bericht', 'verwacht van karin: Rust', 'uitkomst niet', KARIN],
    ['verwacht: Bericht', 'verwacht van karin: Rust', 'uitkomst waargemaakt', KARIN],
    'VS049 Stap *Dennis wacht*: de uitkomst bij de verwachting van Karin gaat van niet naar waargemaakt (anders ingeschat)',
  ),
  one(
    'somebody with another name',
    ['doet van karin: Wacht', 'kosten 36 euro van karin: leges', '@gevoel negatief van karin', KARIN],
    ['doet van karen: Wacht', 'kosten 36 euro van karen: leges', '@gevoel negatief van karen', '^persona karen: Karin'],
    'VS010 Persona *Karin* heeft nu de korte naam `karen`, dat was `karin`',
  ),
  one(
    'somebody who is gone while a line is still theirs',
    ['denkt van karin: Nu?', KARIN],
    ['denkt van karin: Nu?'],
    'VS006 Persona *Karin* is weggehaald, maar `karin` wordt nog gebruikt door stap *Dennis wacht* in klantreis *Ik zoek hulp* (reis.klantreis, regel 5)',
  ),
  one(
    'what people feel in a fase',
    ['@gevoel negatief: stil', '@gevoel neutraal van karin', KARIN],
    ['@gevoel positief: stil', '@gevoel negatief van karin', KARIN],
    'VS049 Fase *Ik wacht*: het gevoel gaat van negatief naar positief (anders ingeschat). De toelichting bleef: *stil*',
    'VS049 Fase *Ik wacht*: het gevoel van Karin gaat van neutraal naar negatief (anders ingeschat)',
  ),
];
