import { BRONNEN, EMPLOYEES, KNELPUNT, type Case, one } from './case';

/** What a line rests on, told alone or together with its value. */
export const EVIDENCE: readonly Case[] = [
  one(
    'new proof',
    ['gevoel negatief', '^bron telling: Telling', '^  soort enquete', '^  aantal 9'],
    ['gevoel negatief', 'volgens telling', '^bron telling: Telling', '^  soort enquete', '^  aantal 9'],
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor het gevoel: Telling (aantal 9)',
  ),
  one(
    'proof of a thing that is gone',
    [...KNELPUNT, 'volgens a, b', ...BRONNEN],
    [...KNELPUNT, 'volgens b', ...BRONNEN],
    'VS038 Knelpunt *Het duurt te lang*: bewijs is weg: A',
  ),
  one(
    'an assumption, which is no proof',
    [...KNELPUNT, '^bron a: A', '^  soort aanname'],
    [...KNELPUNT, 'volgens a', '^bron a: A', '^  soort aanname'],
    'VS030 Knelpunt *Het duurt te lang*: nieuw is de bron: A',
  ),
  one(
    'a bron in which nobody says so, which proves nothing',
    [...KNELPUNT, ...BRONNEN],
    [...KNELPUNT, 'volgens a 0 van 6', ...BRONNEN],
    'VS030 Knelpunt *Het duurt te lang*: nieuw is de bron: A (0 van 6)',
  ),
  one(
    'a bron that does not say what it is, which proves nothing yet',
    [...KNELPUNT, '^bron a: A'],
    [...KNELPUNT, 'volgens a', '^bron a: A'],
    'VS030 Knelpunt *Het duurt te lang*: nieuw is de bron: A',
  ),
  one(
    'what employees say of the knelpunt of a resident, which is no proof',
    [...KNELPUNT, '^bron a: A', '^  soort medewerker'],
    [...KNELPUNT, 'volgens a', '^bron a: A', '^  soort medewerker'],
    'VS030 Knelpunt *Het duurt te lang*: nieuw is de bron: A',
  ),
  one(
    'what employees say of their own feeling, and of what they do',
    ['doet: Belt', 'gevoel negatief van karin', ...EMPLOYEES],
    ['doet: Belt', 'volgens a', 'gevoel negatief van karin', 'volgens a', ...EMPLOYEES],
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor de handeling: A',
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor het gevoel van Karin: A',
  ),
  one('the order of bronnen', [...KNELPUNT, 'volgens a, b'], [...KNELPUNT, 'volgens b', 'volgens a']),
  one(
    'a value with new evidence',
    ['gevoel negatief', '^bron evaluatie2027: Evaluatie', '^  soort enquete', '^  aantal 9'],
    ['gevoel neutraal', 'volgens evaluatie2027', '^bron evaluatie2027: Evaluatie', '^  soort enquete', '^  aantal 9'],
    'VS033 Stap *Dennis wacht*: het gevoel gaat van negatief naar neutraal (beter), nieuw bewijs: Evaluatie (aantal 9)',
  ),
  one(
    'a value with other evidence',
    ['gevoel negatief: stil', 'volgens a, b', ...BRONNEN],
    ['gevoel neutraal: rustig', 'volgens b, c', ...BRONNEN],
    'VS049 Stap *Dennis wacht*: het gevoel gaat van negatief naar neutraal (anders ingeschat), nieuw bewijs: C; bewijs is weg: A',
    'VS035 Stap *Dennis wacht*: de toelichting bij het gevoel is nu *rustig*',
  ),
  one(
    'a new line with evidence',
    BRONNEN,
    ['denkt: Wat nu?', 'volgens a, b', ...BRONNEN],
    'VS030 Stap *Dennis wacht*: nieuw is de gedachte: *Wat nu?*, nieuw bewijs: A, B',
  ),
  one(
    'names in a line that are known',
    ['contact telefoon', '^organisatie kcc: Klantcontactcentrum'],
    ['contact telefoon met kcc', '^organisatie kcc: Klantcontactcentrum'],
    'VS032 Stap *Dennis wacht*: het contact was *telefoon* en is nu *telefoon met Klantcontactcentrum*',
  ),

  one(
    'more people who say so',
    ['doet: Wacht', 'volgens a 4 van 6', ...BRONNEN],
    ['doet: Wacht', 'volgens a 5 van 6', ...BRONNEN],
    'VS046 Stap *Dennis wacht*: de handeling, volgens *A*: nu 5 van 6, dat was 4 van 6 (meer mensen)',
  ),
  one(
    'fewer people of more',
    [...KNELPUNT, 'volgens b, a 4 van 6', ...BRONNEN],
    [...KNELPUNT, 'volgens a 3 van 8, b', ...BRONNEN],
    'VS047 Knelpunt *Het duurt te lang*: volgens *A*: nu 3 van 8, dat was 4 van 6 (minder mensen)',
  ),
  one(
    'more people, but a smaller part of those who were asked',
    [...KNELPUNT, 'volgens a 4 van 6', ...BRONNEN],
    [...KNELPUNT, 'volgens a 10 van 20', ...BRONNEN],
    'VS048 Knelpunt *Het duurt te lang*: volgens *A*: nu 10 van 20, dat was 4 van 6 (anders geteld)',
  ),
  one(
    'people who were counted after all',
    ['gevoel negatief', 'volgens a', ...BRONNEN],
    ['gevoel negatief', 'volgens a 5 van 6', ...BRONNEN],
    'VS048 Stap *Dennis wacht*: het gevoel, volgens *A*: nu 5 van 6, dat was niet geteld (anders geteld)',
  ),
  one(
    'more of the employees, who do not know what a resident feels',
    ['gevoel negatief', 'volgens a 4 van 6', ...EMPLOYEES],
    ['gevoel negatief', 'volgens a 5 van 6', ...EMPLOYEES],
    'VS048 Stap *Dennis wacht*: het gevoel, volgens *A*: nu 5 van 6, dat was 4 van 6 (anders geteld)',
  ),
  one(
    'a bron with another name, and as many people who say so',
    [...KNELPUNT, 'volgens a 4 van 6', '^bron a: Gesprekken', '^  soort interview'],
    [...KNELPUNT, 'volgens z 4 van 6', '^bron z: Gesprekken', '^  soort interview'],
    'VS010 Bron *Gesprekken* heeft nu de korte naam `z`, dat was `a`',
  ),
  one(
    'new proof by how many say so, else by how many were asked, all groups together',
    ['doet: Wacht', ...BRONNEN, '^  aantal 6: mensen', '^  aantal 5: mantelzorgers'],
    ['doet: Wacht', 'volgens a 4 van 6, c', ...BRONNEN, '^  aantal 6: mensen', '^  aantal 5: mantelzorgers'],
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor de handeling: A (4 van 6)',
    'VS037 Stap *Dennis wacht*: nieuw bewijs voor de handeling: C (aantal 11)',
  ),
];
