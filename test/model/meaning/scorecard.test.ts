import { describe, expect, it } from 'vitest';
import { scorecardRows, scorecardTitle } from '../../../src/messages/scorecard.data';
import { scorecardOf } from '../../../src/model/meaning/scorecard';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

const WHO = `organisatie wij: Team Burgerzaken
  soort eigen
organisatie arts: Huisarts
bron gesprek: Gesprekken
  soort interview
  aantal 5
persona noor: Noor
`;

function cardOf(journey: string) {
  const { model } = parse(`${WHO}klantreis k: K\n  voor noor\n${journey}`);
  const scope = new Scope([{ path: 'k.klantreis', model }]);
  return scorecardOf(model.klantreizen[0]!, scope);
}

/** The answers by what is asked, in the order of the card. */
const answers = (journey: string) =>
  Object.fromEntries(cardOf(journey)!.scores.map(({ vraag, antwoord }) => [vraag, antwoord]));

const OURS = `  stap een: Noor vraagt het aan
    contact formulier met wij
    wacht 8 weken
    gevoel negatief: lang
    knelpunt traag: Het duurt lang
  stap twee: Noor komt langs
    contact balie met wij
  stap drie: Noor komt nog eens
    contact balie met wij
  stap vier: Noor haalt het op
    contact balie met wij
`;

const HERS = `  stap een: Noor hoort het van haar huisarts
    contact gesprek met arts
    gevoel negatief: schrik
      volgens gesprek
  stap twee: Noor denkt na
  stap drie: Noor vraagt het aan
    contact formulier met wij
    wacht 8 weken
    verwacht: Het duurt acht weken
    knelpunt traag: Het duurt lang
      volgens gesprek
    oplossing bericht: Wij bellen halverwege
      stand gepland
      eigenaar: Team Burgerzaken
      gereed 2030-01-01
  stap vier: Noor krijgt een brief
    contact brief met wij vanuit organisatie
    succes kort: De brief is kort
      volgens gesprek
`;

describe('a score card', () => {
  it('sees a klantreis that is about us', () => {
    expect(answers(OURS)).toEqual({
      begin: 'nee',
      anderen: 'nee',
      verhouding: 'nee',
      bewijs: 'nee',
      wachten: 'nee',
      vooruit: 'nee',
      successen: 'nee',
      plannen: 'nee',
    });
    expect(cardOf(OURS)).toMatchObject({ ja: 0, gevraagd: 8, beeld: 'intern' });
  });

  it('sees one that starts in the life of somebody', () => {
    expect(new Set(Object.values(answers(HERS)))).toEqual(new Set(['ja']));
    expect(cardOf(HERS)).toMatchObject({ ja: 8, gevraagd: 8, beeld: 'klantgedreven' });
  });

  it('is klantgericht where much is right, but not where it starts', () => {
    const card = cardOf(HERS.replace('contact gesprek met arts', 'contact balie met wij'))!;
    expect(card.beeld).toBe('klantgericht');
    expect(scorecardTitle(card, 'K')).toMatch(
      /^Scorekaart van “K”: \d van de 8 keer ja\. De reis let op de klant, maar /,
    );
  });

  it('does not judge where little can be asked, or nothing of ours is known', () => {
    const few = cardOf('  stap a: A\n  stap b: B\n  stap c: C\n  stap d: D\n')!;
    expect(few).toMatchObject({ gevraagd: 4, beeld: 'onbekend' });
    expect(scorecardTitle(few)).toMatch(/Hoe de reis naar de klant kijkt, is nog niet te zeggen\.$/);
  });

  it('does not ask what the text cannot tell', () => {
    expect(answers('  stap a: A\n  stap b: B\n  stap c: C\n  stap d: D\n')).toMatchObject({
      wachten: 'nvt',
      vooruit: 'nvt',
      bewijs: 'nvt',
      plannen: 'nvt',
    });
  });

  it.each([
    ['of a concept that is only begun', '  stap a: A\n'],
    ['of a klantreis on paper', `  toestand papier\n${OURS}`],
    ['of a wish', `  toestand gewenst\n${OURS}`],
    ['of what lies in the archive', `  status archief\n${OURS}`],
  ])('there is none %s', (_, journey) => {
    expect(cardOf(journey)).toBeUndefined();
  });

  it('says what each answer rests on', () => {
    expect(scorecardRows(cardOf(OURS)!).map(({ antwoord, uitleg }) => `${antwoord}: ${uitleg}`)).toEqual([
      'nee: de reis begint bij ons',
      'nee: alleen wij',
      'nee: alle 4 stappen zijn bij ons',
      'nee: geen van de 2 uitspraken is gehoord of gemeten',
      'nee: 1 keer lang wachten, zonder bericht of verwachting',
      'nee: geen van de 4 contacten met ons begint bij ons',
      'nee: nog geen succes',
      'nee: er is nog geen plan met een eigenaar en een datum',
    ]);
  });
});
